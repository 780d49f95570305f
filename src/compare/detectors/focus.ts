import type { ClaimPair } from '../../model/pair.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { daysBetween } from '../times/later.ts';
import { compareSpeakers } from '../words/speakers.ts';
import { amongNoOthers, namesOutsider, sharedSetting } from '../words/setting.ts';
import { ofOtherDays } from '../times/times.ts';
import { mainTopicsIn } from '../views/topics.ts';
import { topicsApart } from '../views/topics-apart.ts';

/** Two accounts of one meeting share at least so much, or the people around them: else they are of two meetings. */
const SAME_EVENT = 0.05;
/** Fewer people and bodies in common, and "the talks" may be any talks. */
const FEWEST_SHARED = 2;
const LEAST_PART = 0.5;
const SCORE = 0.62;

export const focus: Detector = Object.freeze({
  name: 'focus',
  version: 4,
  relation: 'characterisation',
  kind: 'focus',
  flags: 'The two claims give different topics or purposes of one meeting.',
  quietOn:
    'Topics that overlap, other meetings, other days, and one speaker’s two accounts (that is same-speaker-differs).',
  detect,
} satisfies Detector);

/** Who sits down with the same people again writes about it days later: articles nearer than this are of one meeting. */
const DAYS = 3;
const withinDays = (pair: ClaimPair): boolean => (daysBetween(pair) ?? DAYS) < DAYS;

/** Several people in common; or, in articles of the same days, the only one whom a claim's surroundings name. */
function amongOneCircle(
  pair: ClaimPair,
  { count, part }: { readonly count: number; readonly part: number },
): boolean {
  if (count >= FEWEST_SHARED) return part > LEAST_PART;
  return count > 0 && part === 1 && withinDays(pair);
}

/** The same people are around both; of what a meeting was above all given over to, one of them is enough in those days. */
function ofOneMeeting(pair: ClaimPair): boolean {
  const shared = sharedSetting(pair);
  if (ofMainTopics(pair) && withinDays(pair)) return amongNoOthers(pair);
  if (pair.sameEvent < SAME_EVENT && !(shared && withinDays(pair))) return false;
  return !shared || (amongOneCircle(pair, shared) && !namesOutsider(pair));
}

const ofMainTopics = ({ left, right }: ClaimPair): boolean =>
  mainTopicsIn(left.claim).length > 0 && mainTopicsIn(right.claim).length > 0;

function detect(pair: ClaimPair): Verdict {
  const topics = topicsApart(pair);
  if (topics === null) return abstain('one of the claims does not say what was talked about');
  if (pair.left.claim.sourceId === pair.right.claim.sourceId) return quiet('both stand in one article');
  if (!ofOneMeeting(pair))
    return quiet('of other meetings, or between other people as far as they are named');
  if (compareSpeakers(pair.left, pair.right) === 'same')
    return quiet('one speaker: told as same-speaker-differs');
  if (ofOtherDays(pair)) return quiet('of other days');
  if (!topics.apart) return quiet('the topics overlap');
  return flag({
    score: SCORE,
    field: 'what the talks were about',
    values: topics.values,
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('another meeting', 'the same people are named, and no other day'),
      ruledOut('one topic in other words', 'the topics share no word'),
    ],
  });
}
