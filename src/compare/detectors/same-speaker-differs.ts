import type { ClaimPair } from '../../model/pair.ts';
import type { ContentWord } from '../../lang/en/content-words.ts';
import { alignmentOf } from '../words/align.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut, stillOpen } from '../flag.ts';
import { daysBetween } from '../times/later.ts';
import { shortened } from '../words/phrase.ts';
import { compareSpeakers, speakerOf } from '../words/speakers.ts';
import { sharedSetting } from '../words/setting.ts';
import { type StancesApart, stancesApart } from '../views/stances-apart.ts';
import { ofOtherDays } from '../times/times.ts';
import { topicsApart } from '../views/topics-apart.ts';
import { quotedIn } from '../words/wording.ts';

const SAME_EVENT = 0.03;
/** Or so many people and bodies named around both. */
const SHARED_PEOPLE = 2;
/** Two reports of one remark are alike by this much and share this much of each; */
const ONE_REMARK = 0.6;
const SHARED = 0.3;
/** each has content the other lacks, in weight of words; and neither is told whole in the other. */
const OWN_CONTENT = 0.8;
const TOLD_BY_BOTH = 0.65;
const SCORE = 0.62;
/** Both ends of one matter: surer than words that merely differ. */
const SCORE_STANCES = 0.66;
/** Articles further apart, in days, may tell of a change of mind. */
const ONE_OCCASION = 4;

export const sameSpeakerDiffers: Detector = Object.freeze({
  name: 'same-speaker-differs',
  version: 5,
  relation: 'characterisation',
  kind: 'same-speaker-differs',
  flags:
    'Two outlets report one speaker’s account of one meeting with different content, or set one speaker at both ends of one matter.',
  quietOn: 'Accounts that overlap, other speakers, other days, and two remarks in one article.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const stances = stancesApart(pair);
  if (stances !== null) return standsApart(pair, stances);
  if (compareSpeakers(pair.left, pair.right) !== 'same') return abstain('not one named speaker');
  if (pair.left.claim.sourceId === pair.right.claim.sourceId) return quiet('both stand in one article');
  const topics = topicsApart(pair);
  if (topics === null) return remarkApart(pair);
  if (!oneHappening(pair) || ofOtherDays(pair)) return quiet('of other happenings');
  if (!topics.apart) return quiet('the accounts overlap');
  return flag({
    score: SCORE,
    field: `what ${speakerOf(pair.left) ?? 'the speaker'} says`,
    values: topics.values,
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('another speaker', 'one name'),
      ruledOut('one account in other words', 'the two share hardly a word'),
    ],
  });
}

/** One speaker at both ends of one matter: "had no thought of leaving", "would step down". */
function standsApart(pair: ClaimPair, { speaker, values }: StancesApart): Verdict {
  const { left, right } = pair;
  if (left.claim.sourceId === right.claim.sourceId) return quiet('both stand in one article');
  if ((daysBetween(pair) ?? 0) > ONE_OCCASION || ofOtherDays(pair)) return quiet('of other days');
  return flag({
    score: SCORE_STANCES,
    field: `what ${speaker} says`,
    values,
    compared: [left.claim.span, right.claim.span],
    checks: [
      ruledOut('another speaker', 'one name'),
      ruledOut('another day', 'the articles are of the same days'),
      stillOpen('two remarks', 'both could have been said one after the other'),
    ],
  });
}

/** One remark ("back on Monday"), told with content of its own by each: "with flowers", "to finish what was started". */
function remarkApart(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  const { coverLeft, coverRight, links, ...words } = alignmentOf(pair);
  if (pair.sameEvent < ONE_REMARK || Math.min(coverLeft, coverRight) < SHARED || links.length === 0)
    return quiet('not of one remark, and one of the claims does not say what was talked about');
  if (links.some((link) => link.left.number)) return quiet('both give one figure');
  const own = [lone(words.left, words.toRight), lone(words.right, words.toLeft)];
  if (Math.min(...own) < OWN_CONTENT || Math.max(coverLeft, coverRight) > TOLD_BY_BOTH)
    return quiet('one only says more than the other');
  if (quotedIn(left.claim).length === 0 || quotedIn(right.claim).length === 0)
    return quiet('not both give the speaker’s own words');
  if (ofOtherDays(pair)) return quiet('of other days');
  return flag({
    score: SCORE,
    field: `what ${speakerOf(left) ?? 'the speaker'} says`,
    values: [shortened(left.claim, left.claim.span), shortened(right.claim, right.claim.span)],
    compared: [left.claim.span, right.claim.span],
    checks: [
      ruledOut('another speaker', 'one name'),
      stillOpen('two remarks', 'both could have been said on one occasion'),
    ],
  });
}

const lone = (words: readonly ContentWord[], known: ReadonlyMap<number, unknown>): number =>
  words.reduce((sum, { at, weight }) => (known.has(at) ? sum : sum + weight), 0);

function oneHappening(pair: ClaimPair): boolean {
  return pair.sameEvent >= SAME_EVENT || (sharedSetting(pair)?.count ?? 0) >= SHARED_PEOPLE;
}
