import type { ClaimPair } from '../../model/pair.ts';
import { type Alignment, alignmentOf } from '../words/align.ts';
import { covered } from '../words/covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag } from '../flag.ts';
import { cites } from '../findings/independence.ts';

/** What is cited must be what the other says: this much of the shorter claim. */
const COVERED = 0.6;
const FEWEST_LINKS = 5;
const SCORE = 0.75;

export const singleSource: Detector = Object.freeze({
  name: 'single-source',
  version: 1,
  relation: 'note',
  kind: 'single-source',
  flags: 'One claim rests on the other: its article cites the other outlet for it.',
  quietOn: 'Claims that cite somebody else, or the other outlet for something else.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  if (!left.attribution && !right.attribution) return abstain('neither claim cites anybody');
  if (left.claim.sourceId === right.claim.sourceId) return quiet('both stand in one article');
  const cited = cites(left, right) || cites(right, left);
  if (!cited) return quiet('neither cites the outlet of the other');
  if (covered(pair) < COVERED || tooFew(alignmentOf(pair))) return quiet('it is cited for something else');
  return flag({
    score: SCORE,
    field: null,
    values: [null, null],
    compared: [left.claim.span, right.claim.span],
    checks: [],
    message: 'One rests on the other: it is no second source.',
  });
}

const tooFew = ({ links }: Alignment): boolean => links.length < FEWEST_LINKS;
