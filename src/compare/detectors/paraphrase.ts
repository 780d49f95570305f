import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type Alignment, alignmentOf } from '../words/align.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag } from '../flag.ts';
import { deniedBy, predicatePairs } from '../words/predicates.ts';
import { numbersDiffer } from '../numbers/amounts.ts';
import { oneEncounter, oneMeeting } from '../deeds/one-meeting.ts';
import { meaningOf } from '../words/meaning-links.ts';
import { oneCount } from '../numbers/one-count.ts';
import { oneFigure } from '../numbers/one-figure.ts';
import { sharedFigures } from '../numbers/shared-figures.ts';
import { compareSpeakers } from '../words/speakers.ts';
import { ofOtherDays } from '../times/times.ts';

/** Both claims must be told in the other for the most part, and the shorter one nearly whole. */
const BOTH_COVERED = 0.45;
const SHORTER_COVERED = 0.68;
const FEWEST_LINKS = 3;
const LEAST_WEIGHT = 2.2;
const FEWEST_NAMES = 2;
const FEWEST_SHARED = 2;
const SCORE_HAPPENING = 0.6;
/** Of two that may retell one sentence, the one that shares more of what it means. */
const SCORE_SHARED = 0.04;
const BROAD_EVENT = 0.3;
const BROAD_COVER = 0.5;
const BROAD_WEIGHT = 3.5;

export const paraphrase: Detector = Object.freeze({
  name: 'paraphrase',
  version: 5,
  relation: 'duplicate',
  kind: 'paraphrase',
  flags: 'Both claims say one thing in other words.',
  quietOn: 'Claims that only share their setting, and claims whose numbers or opposites differ.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  if (pair.left.claim.sourceId === pair.right.claim.sourceId) return quiet('both stand in one article');
  if (pair.left.claim.headline || pair.right.claim.headline)
    return quiet('a headline sums up its own article');
  const alignment = alignmentOf(pair);
  // Two bare counts share few words, and the words of a number are not one word: "thirty-one", "31".
  const counted = oneCount(pair) || sharedFigures(pair) || ofOneRemark(pair, alignment);
  if (alignment.links.length < FEWEST_LINKS && !counted) return abstain('too few words correspond');
  const likeness = likenessOf(alignment);
  if (likeness === null)
    return counted || oneThing(pair, alignment)
      ? told(pair, SCORE_HAPPENING + SCORE_SHARED * meaningOf(pair).shared)
      : quiet('too much of one is not in the other');
  if (alignment.contrasts.some(({ clash }) => clash === 'opposed'))
    return quiet('two of the words are opposites');
  if (numbersDiffer(pair)) return quiet('the numbers differ');
  if (predicatePairs(pair).length === 0 && !counted && !oneEncounter(pair))
    return quiet('no predicate is shared');
  return told(pair, likeness);
}

/** Of one quotation in both, so much of the shorter claim is the same. */
const REMARK_COVERED = 0.7;
const FEWEST_OF_REMARK = 2;

/** One named speaker’s words, quoted in both: “every one of these crimes” in a sentence of the outlet’s. */
const ofOneRemark = (pair: ClaimPair, { links, coverLeft, coverRight }: Alignment): boolean =>
  links.length >= FEWEST_OF_REMARK &&
  Math.min(coverLeft, coverRight) >= REMARK_COVERED &&
  pair.left.claim.polarity === pair.right.claim.polarity &&
  isOfQuotation(pair.left) &&
  isOfQuotation(pair.right) &&
  compareSpeakers(pair.left, pair.right) === 'same';

const MARKS = /["“]/u;
const isOfQuotation = ({ claim }: PairSide): boolean => claim.quoted || MARKS.test(claim.text);

/** Little of one may be in the other: what both turn on is one thing. */
function oneThing(pair: ClaimPair, alignment: Alignment): boolean {
  return (
    oneHappening(pair, alignment) ||
    oneMeeting(pair) ||
    oneEncounter(pair) ||
    oneFigure(pair) ||
    broadlyAlike(pair, alignment)
  );
}

function told(pair: ClaimPair, score: number): Verdict {
  return flag({
    score,
    field: null,
    values: [null, null],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [],
    message: 'Both say the same in other words.',
  });
}

/** Each is in the other by half and more, in many telling words, whatever verb it turns on. */
function broadlyAlike(pair: ClaimPair, { coverLeft, coverRight, links, contrasts }: Alignment): boolean {
  if (pair.sameEvent < BROAD_EVENT || contrasts.some(({ clash }) => clash === 'opposed')) return false;
  if (Math.min(coverLeft, coverRight) < BROAD_COVER || numbersDiffer(pair) || ofOtherDays(pair)) return false;
  return (
    links.reduce((sum, { left, right, level }) => sum + level * Math.min(left.weight, right.weight), 0) >=
    BROAD_WEIGHT
  );
}

/** One predicate with two named parts in common: "the delegation arrived in Libya at Haftar’s invitation". */
function oneHappening(pair: ClaimPair, { links, contrasts }: Alignment): boolean {
  const names = links.filter(({ left, right }) => left.name && right.name).length;
  if (
    names < FEWEST_NAMES ||
    contrasts.some(({ clash }) => clash === 'opposed') ||
    ofOtherDays(pair) ||
    numbersDiffer(pair)
  )
    return false;
  return predicatePairs(pair).some(
    ({ left, right, shared }) =>
      shared.length >= FEWEST_SHARED &&
      deniedBy(pair.left, left) === deniedBy(pair.right, right) &&
      left.modality === right.modality,
  );
}

/** 0 to 1 where the two cover each other well enough; null where they do not. */
export function likenessOf({ coverLeft, coverRight, links }: Alignment): number | null {
  const [less, more] = [Math.min(coverLeft, coverRight), Math.max(coverLeft, coverRight)];
  const weight = links.reduce(
    (sum, { left, right, level }) => sum + level * Math.min(left.weight, right.weight),
    0,
  );
  return less >= BOTH_COVERED && more >= SHORTER_COVERED && weight >= LEAST_WEIGHT ? (less + more) / 2 : null;
}
