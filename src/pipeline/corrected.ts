import { claimOver } from '../claim/claims.ts';
import { type EntityJudgement, memberKey, sameEntities } from '../link/entities.ts';
import type { EventJudgement } from '../link/judged-events.ts';
import type { ReviewersWord } from '../link/link.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimAnchor } from '../model/evidence.ts';
import type { ClaimId } from '../model/ids.ts';
import type { EntityRef, LogEntry } from '../model/log.ts';
import { type Corrections, correctionsIn } from '../review/corrections.ts';
import { withNames } from '../review/correct-names.ts';
import { withSpans } from '../review/correct-spans.ts';
import { withSpeakers } from '../review/correct-speakers.ts';
import { findClaim } from '../review/find-claim.ts';
import { listLog } from '../store/log.ts';
import { listReadings, type StoredReading } from '../store/readings.ts';
import type { Store } from '../store/store.ts';
import { understandRevision } from './read.ts';

/** What was read in every current source, as reviewers have corrected it; the readings kept in the database stay the machine's. */
export interface CorrectedReadings {
  readonly readings: readonly StoredReading[];
  readonly log: readonly LogEntry[];
  readonly corrections: Corrections;
}

/** All readings with the corrections that count laid over them: spans first, then speakers, then names. */
export async function correctedReadings(
  store: Store,
  entries?: readonly LogEntry[],
): Promise<CorrectedReadings> {
  const log = entries ?? (await listLog(store));
  const corrections = correctionsIn(log);
  return { readings: correct(await listReadings(store), corrections), log, corrections };
}

/** Lays corrections over readings. */
export function correct(
  readings: readonly StoredReading[],
  corrections: Corrections,
): readonly StoredReading[] {
  if (corrections.name === '') return readings;
  const ofSource = <T extends { readonly claim: ClaimAnchor }>(
    acts: readonly T[],
    { source }: StoredReading,
  ) => acts.filter(({ claim }) => claim.sourceId === source.id);
  const corrected = readings.map((stored) => {
    const { text } = stored.source.revision;
    const spans = ofSource(corrections.spans, stored);
    const cut = spans.length === 0 ? stored.reading : withSpans(text, stored.reading, spans, recut(stored));
    return { ...stored, reading: withSpeakers(text, cut, ofSource(corrections.speakers, stored)) };
  });
  return named(corrected, corrections);
}

/** A claim drawn anew needs the whole analysis, which is not kept: its text is read again. */
function recut({ source }: StoredReading) {
  const { analysis, attributions } = understandRevision(source.revision);
  return (claim: Claim, span: Claim['span']) => claimOver(claim, span, analysis, attributions);
}

/** What reviewers said of entities and events, as linking takes it; what is about claims that are gone is left out. */
export function reviewersWord(readings: readonly StoredReading[], corrections: Corrections): ReviewersWord {
  const claims = readings.flatMap(({ reading }) => reading.claims);
  const present = (anchors: readonly ClaimAnchor[]): readonly ClaimId[] =>
    anchors.flatMap((anchor) => findClaim(anchor, claims)?.id ?? []);
  const events = corrections.events.map(({ a, b, same }): EventJudgement => ({
    a: present(a),
    b: present(b),
    same,
  }));
  return { entities: judgements(readings, corrections), events };
}

/** Judgements on entities by name, or by member where a person spoke of one source's. */
export function judgements(
  readings: readonly StoredReading[],
  { entities }: Corrections,
): readonly EntityJudgement[] {
  return entities.map(({ a, b, same }) => ({ a: keyOf(a, readings), b: keyOf(b, readings), same }));
}

function keyOf({ name, sourceId }: EntityRef, readings: readonly StoredReading[]): string {
  if (sourceId === null) return name;
  const stored = readings.find(({ source }) => source.id === sourceId);
  const found = stored?.reading.analysis.entities.find(
    (one) => one.name === name || one.aliases.includes(name),
  );
  // Not there now: a key that fits nothing, so that the word waits.
  return found ? memberKey({ sourceId, entity: found.index }) : `${sourceId}#`;
}

/** Entities that reviewers merged, split or renamed are called the same wherever they speak or act. */
function named(readings: readonly StoredReading[], corrections: Corrections): readonly StoredReading[] {
  if (corrections.entities.length === 0 && corrections.names.length === 0) return readings;
  const names = reviewedNames(readings, corrections);
  return readings.map((stored) => ({
    ...stored,
    reading: withNames(stored.reading, (entity) =>
      names.get(memberKey({ sourceId: stored.source.id, entity })),
    ),
  }));
}

/** Member key to name, for entities that a reviewer has said something about. */
function reviewedNames(
  readings: readonly StoredReading[],
  corrections: Corrections,
): ReadonlyMap<string, string> {
  const said = judgements(readings, corrections);
  const { groups } = sameEntities(articlesOf(readings), said);
  const renamed = corrections.names.map(({ entity, name }) => ({ key: keyOf(entity, readings), name }));
  const spoken = new Set([...said.flatMap(({ a, b }) => [a, b]), ...renamed.map(({ key }) => key)]);
  const names = new Map<string, string>();
  for (const { canonical, variants, members } of groups) {
    const known = [canonical, ...variants.map(({ name }) => name), ...members.map(memberKey)];
    if (!known.some((one) => spoken.has(one))) continue;
    const given = renamed.findLast(({ key }) => known.includes(key))?.name ?? canonical;
    for (const member of members) names.set(memberKey(member), given);
  }
  return names;
}

/** What linking takes of each reading to tell who is one. */
export function articlesOf(readings: readonly StoredReading[]) {
  return readings.map(({ source, reading }) => ({
    sourceId: source.id,
    entities: reading.analysis.entities,
  }));
}
