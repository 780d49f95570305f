import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { covered } from '../words/covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag } from '../flag.ts';
import { frameOf } from '../words/frame.ts';
import { isOwnWord } from '../findings/independence.ts';
import { isOwnPage } from '../findings/own-page.ts';
import { sameVoice, speakerOf } from '../words/speakers.ts';

/** Most of the shorter claim must stand in the other one. */
const COVERED = 0.68;
const FEWEST_LINKS = 5;
/** A forecast or an accusation told as plain fact is worth a note however short it is. */
const FEWEST_CONTESTED = 3;
/** A quotation in the very words of the other article quotes that article. */
const SAME_WORDS = 0.95;
const SCORE = 0.7;

export const unattributed: Detector = Object.freeze({
  name: 'unattributed',
  version: 2,
  relation: 'note',
  kind: 'unattributed',
  flags: 'One claim is on somebody’s word; the other states the same as plain fact.',
  quietOn:
    'Claims that only share their setting, outlets that both name who says it, and the pages of bodies that speak for themselves.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  if (sameVoice(left, right)) return abstain('both or neither are on somebody’s word');
  if (left.claim.sourceId === right.claim.sourceId) return quiet('both stand in one article');
  if ((left.attribution ? right : left).claim.quoted) return quiet('the other one quotes it');
  const [said, plain] = left.attribution ? [left, right] : [right, left];
  if (isOwnWord(said, plain) || ((frameOf(pair)?.alike ?? 0) >= SAME_WORDS && said.claim.quoted))
    return quiet('the other one is who says it');
  if (isOwnPage(plain.source)) return quiet('the other one is the page of a body, which speaks for itself');
  const { links } = alignmentOf(pair);
  if (links.length < (isContested(said) ? FEWEST_CONTESTED : FEWEST_LINKS) || covered(pair) < COVERED)
    return quiet('they do not say the same');
  const who = speakerOf(said);
  if (who === null) return quiet('nobody is named who says it');
  return flag({
    score: SCORE,
    field: null,
    values: [speakerOf(left), speakerOf(right)],
    compared: [left.claim.span, right.claim.span],
    checks: [],
    message: `One has it on the word of ${who}, the other states it as plain fact.`,
  });
}

/** What will be, and what somebody is accused of, is only so on somebody’s word. */
const isContested = ({ claim, attribution }: PairSide): boolean =>
  claim.certainty === 'forecast' || attribution?.stance === 'claim';
