import { starterIn } from '../../lang/en/first-blow.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { type Span, hull } from '../../model/span.ts';
import { accordsApart } from '../deeds/accord.ts';
import { type CausesApart, causesApart } from '../deeds/causes-apart.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { type Initiative, initiativesIn } from '../deeds/initiative.ts';
import { perClaim } from '../words/per-claim.ts';
import { betweenOthers } from '../words/setting.ts';
import { ofOtherDays } from '../times/times.ts';
import { shortened } from '../words/phrase.ts';

const SCORE = { how: 0.62, who: 0.72, start: 0.61, cause: 0.54, denied: 0.53, accord: 0.54 };

export const cause: Detector = Object.freeze({
  name: 'cause',
  version: 5,
  relation: 'conflict',
  kind: 'cause',
  flags:
    'The two claims give one thing different causes, put one visit or measure down to different initiatives, or have different sides begin the violence.',
  quietOn:
    'One cause or initiative in other words, a chain of causes, one of several causes, a suspicion, other effects, and other days.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const start = ofStart(pair);
  if (start) return start;
  const causes = causesApart(pair);
  if (causes !== null && typeof causes !== 'string') return ofCauses(pair, causes);
  const accords = accordsApart(pair);
  // The order comes before what is done on it: the days may differ.
  if (accords && !betweenOthers(pair)) return ofAccord(pair, accords);
  const initiative = ofInitiative(pair);
  return initiative.outcome === 'abstained' && causes !== null ? quiet(causes) : initiative;
}

/** "Recalled it of its own accord", "was ordered to recall it". */
function ofAccord({ left, right }: ClaimPair, values: readonly [string, string]): Verdict {
  return flag({
    score: SCORE.accord,
    field: 'whether it was asked for',
    values,
    compared: [left.claim.span, right.claim.span],
    checks: [ruledOut('another act', 'both tell of one'), ruledOut('another day', 'no other day is named')],
  });
}

/** "Caused by a bomb", "the work of a gas leak". */
function ofCauses(pair: ClaimPair, { left: a, right: b, denied }: CausesApart): Verdict {
  if (ofOtherDays(pair)) return quiet('of other days');
  if (betweenOthers(pair)) return quiet('of other people');
  const { left, right } = pair;
  const [one, other] = [spanOf(left.claim, a.cause), spanOf(right.claim, b.cause)];
  return flag({
    score: denied ? SCORE.denied : SCORE.cause,
    field: 'what brought it about',
    values: [named(left.claim, one, a.how), named(right.claim, other, b.how)],
    compared: [one, other],
    checks: [
      ruledOut('another effect', 'both say what it brought about'),
      ruledOut('one cause in other words', denied ? 'one denies it' : 'the two are of other kinds'),
      ruledOut('a chain of causes', 'neither is told as what brought about the other'),
    ],
  });
}

const spanOf = ({ tokens, span }: Claim, at: readonly number[]): Span => {
  const spans = at.flatMap((one) => tokens[one]?.span ?? []);
  return spans.length === 0 ? span : hull(spans);
};
const named = (claim: Claim, span: Span, how: 'said' | 'denied'): string =>
  `${how === 'denied' ? 'not ' : ''}${shortened(claim, span)}`;

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

/** A country and its people share so many first letters: "Ilmenia", "the Ilmenian side". */
const STEM = 5;
const stem = (name: string): string => name.slice(0, STEM).toLowerCase();

/** Of one kind, and not by people who share no name. */
function agree(a: Initiative, b: Initiative): boolean {
  if (a.how !== b.how) return false;
  return (
    a.by.size === 0 ||
    b.by.size === 0 ||
    [...a.by].some((name) => [...b.by].some((other) => stem(name) === stem(other)))
  );
}
