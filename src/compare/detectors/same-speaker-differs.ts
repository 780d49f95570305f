import type { ClaimPair } from '../../model/pair.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { compareSpeakers, speakerOf } from '../speakers.ts';
import { sharedSetting } from '../setting.ts';
import { ofOtherDays } from '../times.ts';
import { topicsApart } from '../topics-apart.ts';

const SAME_EVENT = 0.03;
/** Or so many people and bodies named around both. */
const SHARED_PEOPLE = 2;
const SCORE = 0.62;

export const sameSpeakerDiffers: Detector = Object.freeze({
  name: 'same-speaker-differs',
  version: 1,
  relation: 'characterisation',
  kind: 'same-speaker-differs',
  flags: 'Two outlets report one speaker’s account of one meeting with different content.',
  quietOn: 'Accounts that overlap, other speakers, other days, and two remarks in one article.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  if (compareSpeakers(pair.left, pair.right) !== 'same') return abstain('not one named speaker');
  if (pair.left.claim.sourceId === pair.right.claim.sourceId) return quiet('both stand in one article');
  const topics = topicsApart(pair);
  if (topics === null) return quiet('one of the claims does not say what was talked about');
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

function oneHappening(pair: ClaimPair): boolean {
  return pair.sameEvent >= SAME_EVENT || (sharedSetting(pair)?.count ?? 0) >= SHARED_PEOPLE;
}
