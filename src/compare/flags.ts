import type { Relation } from '../model/finding.ts';
import type { ClaimPair } from '../model/pair.ts';
import { type Worth, worthOf } from './calibration.ts';
import { onlyDescribes } from './words/description.ts';
import type { Detector, Flag } from './detector.ts';
import { DETECTORS } from './registry.ts';
import { compareSpeakers } from './words/speakers.ts';
import { asSureAsSpeakers } from './remarks/sure-speaker.ts';

/** A pair that a detector flagged. */
export interface Flagged {
  readonly pair: ClaimPair;
  readonly detector: Detector;
  readonly flag: Flag;
  /** What such a flag was worth when measured. */
  readonly worth: Worth;
}

/** What a detector's flag of a score is worth; null where it is not to be shown. */
export type Weigh = (detector: Pick<Detector, 'name' | 'relation'>, score: number) => Worth | null;

/** Findings for which two claims must say the same. */
const AGREEING: ReadonlySet<Relation> = new Set(['duplicate', 'note']);

/** What is to be told of one pair: its strongest conflict, its strongest other thing; never that it is also alike. */
export function flagsOf(pair: ClaimPair, weigh: Weigh = worthOf): readonly Flagged[] {
  const all: Flagged[] = [];
  const ofOneRemark = quotesOfOne(pair);
  for (const detector of DETECTORS) {
    const verdict = detector.detect(pair);
    if (verdict.outcome !== 'flagged' || !mayDiffer(pair) || (ofOneRemark && isOtherConflict(detector)))
      continue;
    if (AGREEING.has(detector.relation) && onlyDescribes(pair)) continue;
    const worth = asSureAsSpeakers(weigh(detector, verdict.score), detector, pair);
    if (worth) all.push({ pair, detector, flag: verdict, worth });
  }
  if (all.length < 2) return all;
  const conflict = strongest(all.filter(({ detector }) => detector.relation === 'conflict'));
  const other = strongest(
    all.filter(({ detector }) => detector.relation === 'characterisation' || detector.relation === 'update'),
  );
  const note = all.find(({ detector }) => detector.relation === 'note');
  const duplicate = conflict ? undefined : all.find(({ detector }) => detector.relation === 'duplicate');
  return [conflict ?? other, note, duplicate].filter((one) => one !== undefined);
}

/** Two quotations of one speaker are two wordings of a remark, or two remarks: that is for one detector to tell. */
function quotesOfOne({ left, right }: ClaimPair): boolean {
  return left.claim.quoted && right.claim.quoted && compareSpeakers(left, right) === 'same';
}
const isOtherConflict = ({ relation, kind }: Detector): boolean =>
  relation === 'conflict' && kind !== 'quote-alteration';

/** One article disagrees with itself only in its headline, or where it gives two speakers' versions side by side. */
function mayDiffer({ left, right }: ClaimPair): boolean {
  if (left.claim.sourceId !== right.claim.sourceId || left.claim.headline !== right.claim.headline)
    return true;
  return compareSpeakers(left, right) === 'different';
}

/** The highest score; the earlier in the registry where two are even. */
function strongest(flags: readonly Flagged[]): Flagged | undefined {
  return [...flags].sort((a, b) => b.worth.score - a.worth.score || b.flag.score - a.flag.score)[0];
}

/**
 * Of duplicates, each claim's likest in the other article only: one sentence retells one sentence.
 * Whatever the order in which the pairs come.
 */
export function oneToOne(flags: readonly Flagged[]): readonly Flagged[] {
  const duplicates = flags
    .filter(({ detector }) => detector.relation === 'duplicate')
    .sort(
      (a, b) =>
        b.flag.score - a.flag.score || b.worth.score - a.worth.score || (keyOf(a) < keyOf(b) ? -1 : 1),
    );
  const taken = new Set<string>();
  const kept = new Set<Flagged>();
  for (const flagged of duplicates) {
    const { left, right } = flagged.pair;
    const keys = [`${left.claim.id} ${right.claim.sourceId}`, `${right.claim.id} ${left.claim.sourceId}`];
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    kept.add(flagged);
  }
  return flags.filter((flagged) => flagged.detector.relation !== 'duplicate' || kept.has(flagged));
}

const keyOf = ({ pair: { left, right } }: Flagged): string =>
  [left.claim.id, right.claim.id].sort().join(' ');
