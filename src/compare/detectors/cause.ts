import type { ClaimPair } from '../../model/pair.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { type Initiative, initiativesIn } from '../initiative.ts';
import { betweenOthers } from '../setting.ts';
import { ofOtherDays } from '../times.ts';
import { shortened } from '../phrase.ts';

const SCORE = { how: 0.62, who: 0.72 };

export const cause: Detector = Object.freeze({
  name: 'cause',
  version: 2,
  relation: 'conflict',
  kind: 'cause',
  flags: 'The two claims put one visit or measure down to different initiatives.',
  quietOn: 'One initiative in other words, invitations to something else, and other days.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const [as, bs] = [initiativesIn(pair.left.claim), initiativesIn(pair.right.claim)];
  const [a] = as;
  const [b] = bs;
  if (!a || !b) return abstain('one of the claims does not say how it came about');
  if (as.some((one) => bs.some((other) => agree(one, other)))) return quiet('both tell of one initiative');
  if (betweenOthers(pair)) return quiet('between other people');
  if (ofOtherDays(pair)) return quiet('of other days');
  return flag({
    score: a.how === b.how ? SCORE.who : SCORE.how,
    field: 'how it came about',
    values: [shortened(pair.left.claim, a.span), shortened(pair.right.claim, b.span)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('one initiative in other words', 'kind or author differ'),
      ruledOut('another day', 'no other day is named'),
    ],
  });
}

/** Of one kind, and not by people who share no name. */
function agree(a: Initiative, b: Initiative): boolean {
  if (a.how !== b.how) return false;
  return a.by.size === 0 || b.by.size === 0 || [...a.by].some((name) => b.by.has(name));
}
