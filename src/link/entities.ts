import type { Entity, EntityKind } from '../model/analysis.ts';
import type { SourceId } from '../model/ids.ts';
import { fullMatches, shortMatches } from './entities/candidates.ts';
import { type Card, cardOf, type Member } from './entities/cards.ts';
import { Partition } from './entities/partition.ts';
import { folded } from './entities/spelling.ts';

/** One article's entity: `entity` is its index in that article's `Analysis.entities`. */
export interface EntityMember {
  readonly sourceId: SourceId;
  readonly entity: number;
}

/** One spelling of a name and the sources that use it as an entity's full name, sorted. */
export interface NameVariant {
  readonly name: string;
  readonly sourceIds: readonly SourceId[];
}

/** Entities of several articles that are one speaker or participant. */
export interface EntityGroup {
  /** Unlike any other group's: the name, with a number where two namesakes share it. */
  readonly canonical: string;
  /** The best full name its articles give: "Sergei Shoigu". */
  readonly name: string;
  readonly kind: EntityKind;
  /** Sorted by source, then by index. */
  readonly members: readonly EntityMember[];
  /** Spellings of the full name, the most used first. */
  readonly variants: readonly NameVariant[];
  /** Why they were put together: `"Segei Shaigu" = "Sergei Shoigu": spelling, same role "defense minister"`. Sorted. */
  readonly reasons: readonly string[];
}

/** A reviewer's word on two entities, by name ("Khaled Haftar") or by member key (`memberKey`). */
export interface EntityJudgement {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface ArticleEntities {
  readonly sourceId: SourceId;
  readonly entities: readonly Entity[];
}

export interface SameEntities {
  /** Every entity is in one group; sorted by `canonical`. */
  readonly groups: readonly EntityGroup[];
  /** The group's `canonical`; null where there is no such entity. Two entities are one when these are equal. */
  readonly canonicalOf: (sourceId: SourceId, entity: number) => string | null;
}

/** Names one entity of one article in a judgement. */
export function memberKey(member: EntityMember): string {
  return `${member.sourceId}#${String(member.entity)}`;
}

/** Groups entities of several articles that are one speaker or participant. Neither order of articles nor of entities matters. */
export function sameEntities(
  articles: readonly ArticleEntities[],
  judgements: readonly EntityJudgement[] = [],
): SameEntities {
  const cards = cardsOf(articles, judgements);
  const partition = new Partition(cards.map((card) => new Set(card.members.map(({ sourceId }) => sourceId))));
  const reasons = new Map<number, string[]>();
  const joined = (at: number, reason: string): void =>
    void reasons.set(at, [...(reasons.get(at) ?? []), reason]);
  judge(cards, judgements, partition, joined);
  for (const { a, b, reason } of fullMatches(cards)) if (partition.join(a, b)) joined(a, reason);
  for (const { short, fulls, reason } of shortMatches(cards)) {
    const groups = new Set(fulls.map((full) => partition.of(full)));
    const [group] = groups;
    if (groups.size === 1 && group !== undefined && partition.join(short, group)) joined(short, reason);
  }
  const groups = groupsOf(cards, partition, reasons);
  const byKey = new Map(
    groups.flatMap((group) => group.members.map((member) => [memberKey(member), group.canonical])),
  );
  return { groups, canonicalOf: (sourceId, entity) => byKey.get(memberKey({ sourceId, entity })) ?? null };
}

/** One card a name, in the order of names; members a reviewer judged by key, and those never named, have their own. */
function cardsOf(
  articles: readonly ArticleEntities[],
  judgements: readonly EntityJudgement[],
): readonly Card[] {
  const judged = new Set(judgements.flatMap(({ a, b }) => [a, b]));
  const piles = new Map<string, Member[]>();
  for (const { sourceId, entities } of articles) {
    for (const entity of entities) {
      const key = memberKey({ sourceId, entity: entity.index });
      const own = judged.has(key) || entity.kind === 'role' ? key : '';
      const pile = `${folded(entity.name)}\t${classOf(entity.kind)}\t${own}`;
      const members = piles.get(pile) ?? [];
      piles.set(pile, members);
      members.push({ key, sourceId, entity });
    }
  }
  return [...piles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => cardOf([...members].sort(byMember)));
}

function classOf(kind: EntityKind): string {
  if (kind === 'person' || kind === 'place' || kind === 'role') return kind;
  return 'body';
}

function byMember(a: Member, b: Member): number {
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
  return a.entity.index - b.entity.index;
}

/** A reviewer's word comes before all reasons, and the later word before the earlier. */
function judge(
  cards: readonly Card[],
  judgements: readonly EntityJudgement[],
  partition: Partition,
  joined: (at: number, reason: string) => void,
): void {
  const meant = new Map<string, number[]>();
  cards.forEach((card, at) => {
    for (const name of new Set([
      ...card.members.map(({ key }) => key),
      ...card.members.map(({ entity }) => folded(entity.name)),
    ])) {
      meant.set(name, [...(meant.get(name) ?? []), at]);
    }
  });
  const cardsFor = (name: string): readonly number[] => meant.get(name) ?? meant.get(folded(name)) ?? [];
  for (const { a, b, same } of [...judgements].reverse()) {
    for (const one of cardsFor(a)) {
      for (const two of cardsFor(b)) {
        if (!same) partition.split(one, two);
        else if (partition.join(one, two, true)) joined(one, `“${a}” and “${b}”: a reviewer said so`);
      }
    }
  }
}

function groupsOf(
  cards: readonly Card[],
  partition: Partition,
  reasons: ReadonlyMap<number, readonly string[]>,
): readonly EntityGroup[] {
  const byGroup = Map.groupBy(cards.keys(), (at) => partition.of(at));
  const drafts = [...byGroup.values()].map((numbers) => {
    const members = numbers.flatMap((at) => cards[at]?.members ?? []).sort(byMember);
    const because = numbers.flatMap((at) => reasons.get(at) ?? []);
    return groupOf(members, [...new Set(because)].sort());
  });
  drafts.sort((a, b) => compare(a.name, b.name) || compare(keyOfFirst(a), keyOfFirst(b)));
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const time = (seen.get(draft.name) ?? 0) + 1;
    seen.set(draft.name, time);
    return { ...draft, canonical: time === 1 ? draft.name : `${draft.name} (${String(time)})` };
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function keyOfFirst({ members }: Pick<EntityGroup, 'members'>): string {
  const [first] = members;
  return first ? memberKey(first) : '';
}

function groupOf(members: readonly Member[], reasons: readonly string[]): Omit<EntityGroup, 'canonical'> {
  const sources = new Map<string, Set<SourceId>>();
  const kinds = new Map<EntityKind, number>();
  for (const { sourceId, entity } of members) {
    sources.set(entity.name, (sources.get(entity.name) ?? new Set<SourceId>()).add(sourceId));
    kinds.set(entity.kind, (kinds.get(entity.kind) ?? 0) + 1);
  }
  const variants = [...sources].map(([name, ids]) => ({ name, sourceIds: [...ids].sort() }));
  variants.sort((a, b) => b.sourceIds.length - a.sourceIds.length || compare(a.name, b.name));
  const [kind = 'other'] = [...kinds].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0] ?? [];
  return {
    name: bestName(variants),
    kind,
    members: members.map(({ sourceId, entity }) => ({ sourceId, entity: entity.index })),
    variants,
    reasons,
  };
}

/** The spelling most sources use among those with the most words: "Sergei Lavrov" rather than "Lavrov". */
function bestName(variants: readonly NameVariant[]): string {
  const words = (name: string): number =>
    name.split(/\s+/u).filter((word) => word.replace('.', '').length > 1).length;
  const longest = Math.min(FULL_NAME, Math.max(...variants.map(({ name }) => words(name))));
  return variants.find(({ name }) => words(name) >= longest)?.name ?? '';
}
/** A name of two words is full: more of them are no better. */
const FULL_NAME = 2;
