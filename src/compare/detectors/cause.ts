import { starterIn } from '../../lang/en/first-blow.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { type Initiative, initiativesIn } from '../initiative.ts';
import { perClaim } from '../per-claim.ts';
import { betweenOthers } from '../setting.ts';
import { ofOtherDays } from '../times.ts';
import { shortened } from '../phrase.ts';

const SCORE = { how: 0.62, who: 0.72, start: 0.61 };

export const cause: Detector = Object.freeze({
  name: 'cause',
  version: 3,
  relation: 'conflict',
  kind: 'cause',
  flags:
    'The two claims put one visit or measure down to different initiatives, or have different sides begin the violence.',
  quietOn: 'One initiative in other words, invitations to something else, and other days.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  return ofStart(pair) ?? ofInitiative(pair);
}

const startOf = perClaim(({ text }) => ({ starter: starterIn(text) }));

/** "The gas came first", "after bottles had been thrown": who began the violence. */
function ofStart(pair: ClaimPair): Verdict | null {
  const [a, b] = [startOf(pair.left.claim).starter, startOf(pair.right.claim).starter];
  if (a === null || b === null || a === b || ofOtherDays(pair) || betweenOthers(pair)) return null;
  const { left, right } = pair;
  return flag({
    score: SCORE.start,
    field: 'who began it',
    values: [shortened(left.claim, left.claim.span), shortened(right.claim, right.claim.span)],
    compared: [left.claim.span, right.claim.span],
    checks: [
      ruledOut('one order told from either end', 'the two have other sides begin'),
      ruledOut('another day', 'no other day is named'),
    ],
  });
}

function ofInitiative(pair: ClaimPair): Verdict {
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
