import type { ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { opposedHappenings } from '../../lang/en/happenings.ts';
import { opposed } from '../../lang/en/meaning.ts';
import { wordLikeness } from '../../lang/en/word-likeness.ts';
import { figuresOf } from './amounts.ts';
import { countedMatch, predicateMatch } from './counted-match.ts';
import { ofOtherDays } from '../times/times.ts';

/** A count is distinctive with so many figures that are not outer zeros; larger ones are mostly of money. */
const FIGURES = 3;
const FIGURE_TO = 1e6;
const ONE_EVENT = 0.12;
/** What is counted, or what happens to it, is one thing. */
const ONE_THING = 0.9;
/** Verbs used as alike as this do one thing to a figure: "cut" and "reduce". */
const ONE_USE = 0.6;

/** True where both give one distinctive figure for one thing: "117 prisoners", "cut 1,450 jobs" and "reduce posts by 1,450". */
export function oneFigure(pair: ClaimPair): boolean {
  if (pair.sameEvent < ONE_EVENT || ofOtherDays(pair)) return false;
  return pair.left.claim.quantities.some((a) =>
    pair.right.claim.quantities.some(
      (b) =>
        a.low === b.low &&
        a.kind === b.kind &&
        a.kind === 'count' &&
        figuresOf(a.low).length >= FIGURES &&
        a.low < FIGURE_TO &&
        ofOneThing(a, b),
    ),
  );
}

function ofOneThing(a: ClaimQuantity, b: ClaimQuantity): boolean {
  return (
    countedMatch(a.countedLemma, b.countedLemma) >= ONE_THING ||
    predicateMatch(a.predicateLemma, b.predicateLemma) >= ONE_THING ||
    oneUse(a.predicateLemma ?? '', b.predicateLemma ?? '')
  );
}

/** "Rise" and "fall" are used alike, too. */
function oneUse(a: string, b: string): boolean {
  return (wordLikeness(a, b) ?? 0) >= ONE_USE && !opposed(a, b, 'v') && !opposedHappenings(a, b);
}
