import type { Flag } from '../../compare/detector.ts';
import { flagsBetween } from '../../compare/findings/local.ts';
import type { Candidate } from '../../link/candidate.ts';
import { candidatesBetween, candidatesWithin } from '../../link/candidates.ts';
import { ONE_HAPPENING } from '../../link/events.ts';
import { asJudged, type JudgedEvents } from '../../link/judged-events.ts';
import { nameGroups } from '../../link/name-groups.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { ComparedPair } from '../../store/compared-pairs.ts';
import type { Loaded } from './loaded.ts';
import type { Said } from './said.ts';

/** Two claims that may be about one happening, by their numbers; what they share where they surely are. */
export type KeptCandidate = readonly [
  left: number,
  right: number,
  likeness: number,
  shared?: readonly string[],
];
/** A flag on two claims, by their numbers. */
export type KeptFlag = readonly [left: number, right: number, detector: string, flag: Flag];
/** A use of a name: on which side (0 is left), how it is written, and where. */
export type KeptUse = readonly [side: 0 | 1, name: string, start: number, end: number];

/** What comparing two articles gave, whatever other articles there are. */
export interface Verdict {
  readonly candidates: readonly KeptCandidate[];
  readonly flags: readonly KeptFlag[];
  /** Names the two spell in more than one way, each with its uses. */
  readonly names: readonly (readonly KeptUse[])[];
}

export type PairRow = ComparedPair<Verdict>;

/** Compares two articles, or an article with itself; the one of the lower address is on the left. */
export function compareArticles(a: Loaded, b: Loaded, said: Said): PairRow {
  const [left, right] = a.article.source.address < b.article.source.address ? [a, b] : [b, a];
  const alone = left === right;
  const found = alone ? candidatesWithin(left.article) : candidatesBetween(left.article, right.article);
  const judged = judgedAmong(said.events, [left, right]);
  const candidates = asJudged(found, judged).map((one) => facing(one, left));
  const flags = flagsBetween(candidates.flatMap((candidate) => pairFrom(candidate, left, right) ?? []));
  const verdict: Verdict = {
    candidates: candidates.map(keptCandidate),
    flags: flags.map(({ detector, pair, flag }) => [
      pair.left.claim.seq,
      pair.right.claim.seq,
      detector,
      flag,
    ]),
    names: alone ? [] : namesBetween(left, right, said),
  };
  return { left: left.key, right: right.key, verdict };
}

/** What a reviewer put together comes in the order of ids: its left claim is turned to the left article. */
function facing(candidate: Candidate, { claimAt }: Loaded): Candidate {
  const { left, right } = candidate;
  return claimAt.get(left.seq) === left ? candidate : { ...candidate, left: right, right: left };
}

/** What reviewers said of events, as far as it is about claims of these articles. */
export function judgedAmong({ together, apart }: JudgedEvents, some: readonly Loaded[]): JudgedEvents {
  if (together.length === 0) return { together, apart };
  const claims = new Set(some.flatMap(({ article }) => article.claims));
  const groups = together.map((group) => group.filter((claim) => claims.has(claim)));
  return { together: groups.filter(({ length }) => length > 1), apart };
}

/** The candidate as a pair for the detectors; null where a claim is no longer there. */
export function pairFrom(
  { left, right, likeness, shared }: Candidate,
  a: Loaded,
  b: Loaded,
): ClaimPair | null {
  const [one, two] = [a.sideOf.get(left), b.sideOf.get(right)];
  return one && two ? { left: one, right: two, eventId: null, sameEvent: likeness, why: shared } : null;
}

function keptCandidate({ left, right, likeness, shared }: Candidate): KeptCandidate {
  return likeness >= ONE_HAPPENING
    ? [left.seq, right.seq, likeness, shared]
    : [left.seq, right.seq, likeness];
}

function namesBetween(left: Loaded, right: Loaded, { entities }: Said): Verdict['names'] {
  return nameGroups([left.article, right.article], entities).map(({ uses }) =>
    uses.map(({ name, sourceId, span }): KeptUse => {
      const side = sourceId === left.article.source.id ? 0 : 1;
      return [side, name, span.start, span.end];
    }),
  );
}
