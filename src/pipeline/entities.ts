import { type EntityGroup, memberKey, sameEntities } from '../link/entities.ts';
import { sha256, type SourceId } from '../model/ids.ts';
import type { Act, EntityRef, LogEntry } from '../model/log.ts';
import { findSources } from '../store/sources.ts';
import { appendToLog } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { articlesOf, type CorrectedReadings, correctedReadings, judgements } from './corrected.ts';
import { batchOf, type By, signed } from './decide.ts';
import { ENTITY, NotFound, SOURCE, theOnly } from './not-found.ts';

/** A person, body or place that the sources name, under all its spellings. */
export interface NamedEntity extends Omit<EntityGroup, 'canonical'> {
  /** Unlike any other entity's: what it is called, as reviewers have it. */
  readonly id: string;
  /** True where a reviewer merged, split or renamed it. */
  readonly reviewed: boolean;
}

/** Everyone and everything named, those in most sources first; with reviewers' merges, splits and names. */
export async function namedEntities(store: Store): Promise<readonly NamedEntity[]> {
  return entitiesNamedIn(await correctedReadings(store));
}

/** The same of readings that are at hand. */
export function entitiesNamedIn({
  readings,
  corrections,
}: Pick<CorrectedReadings, 'readings' | 'corrections'>): readonly NamedEntity[] {
  const said = judgements(readings, corrections);
  const spoken = new Set(said.flatMap(({ a, b }) => [a, b]));
  const { groups } = sameEntities(articlesOf(readings), said);
  const entities = groups.map(({ canonical, ...group }): NamedEntity => {
    const known = [canonical, ...group.variants.map(({ name }) => name), ...group.members.map(memberKey)];
    const given = corrections.names.findLast(({ entity }) => known.includes(entity.name));
    const reviewed = given !== undefined || known.some((one) => spoken.has(one));
    return { ...group, id: given?.name ?? canonical, name: given?.name ?? group.name, reviewed };
  });
  const sources = ({ members }: NamedEntity) => new Set(members.map(({ sourceId }) => sourceId)).size;
  return entities.sort((a, b) => sources(b) - sources(a) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** Records that these names are one person, body or place. Throws NotFound where one is not named anywhere. */
export async function mergeEntities(
  store: Store,
  names: readonly string[],
  by: By,
): Promise<readonly LogEntry[]> {
  const all = await namedEntities(store);
  const [first, ...others] = names.map((name) => entityIn(all, name));
  if (!first || others.length === 0) throw new NotFound('two names or more are needed to merge them');
  const acts = others.map((other): Act => ({
    kind: 'entity',
    same: true,
    a: everywhere(spelling(first)),
    b: everywhere(spelling(other)),
  }));
  return keep(store, acts, by);
}

/**
 * Records that two names are not one; or, with `source`, that whoever that source calls so is not who the others call so.
 * Throws NotFound where a name or the source is not there.
 */
export async function splitEntities(
  store: Store,
  { name, from, source }: { readonly name: string; readonly from?: string; readonly source?: string },
  by: By,
): Promise<readonly LogEntry[]> {
  const all = await namedEntities(store);
  const entity = entityIn(all, name);
  const written = entity.variants.find((one) => one.name === name)?.name ?? spelling(entity);
  const others = from === undefined ? namesOf(entity) : [entityIn(all, from) && from];
  const sourceId = source === undefined ? null : await sourceNamed(store, source);
  if (sourceId === null && from === undefined)
    throw new NotFound('say from whom it is split: another name, or the source that means somebody else');
  const a: EntityRef = { name: written, sourceId };
  const acts = others.map((other): Act => ({ kind: 'entity', same: false, a, b: everywhere(other) }));
  return keep(store, acts, by);
}

/** Records what an entity is to be called. Throws NotFound where it is not named anywhere. */
export async function renameEntity(
  store: Store,
  { entity: old, name }: { readonly entity: string; readonly name: string },
  by: By,
): Promise<readonly LogEntry[]> {
  const entity = entityIn(await namedEntities(store), old);
  return keep(store, [{ kind: 'rename', entity: everywhere(spelling(entity)), name }], by);
}

/** By id, by a spelling, in any case; the entity called so before its namesakes. */
function entityIn(all: readonly NamedEntity[], name: string): NamedEntity {
  const exact = all.filter(({ id }) => id === name);
  if (exact[0]) return exact[0];
  const wanted = name.toLowerCase();
  const found = all.filter((entity) =>
    [entity.id, ...namesOf(entity)].some((one) => one.toLowerCase() === wanted),
  );
  return theOnly(found, name, ENTITY, ({ id }) => id);
}

function namesOf({ variants }: NamedEntity): readonly string[] {
  return variants.map(({ name }) => name);
}

/** A spelling that its sources use: a reviewer's own name for it stands in no text. */
function spelling(entity: NamedEntity): string {
  return namesOf(entity).find((name) => name === entity.name) ?? namesOf(entity)[0] ?? entity.name;
}

function everywhere(name: string): EntityRef {
  return { name, sourceId: null };
}

async function sourceNamed(store: Store, name: string): Promise<SourceId> {
  return theOnly(await findSources(store, name), name, SOURCE, ({ address }) => address).id;
}

async function keep(store: Store, acts: readonly Act[], by: By): Promise<readonly LogEntry[]> {
  const batch = batchOf(acts, by);
  const drafts = acts.map((act) => ({
    act,
    ...signed(by),
    evidenceHash: sha256(JSON.stringify(act)),
    batch,
  }));
  return appendToLog(store, drafts);
}
