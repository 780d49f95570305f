import type { ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { wordLikeness } from '../../lang/en/word-likeness.ts';
import { predicatePairs } from '../words/predicates.ts';
import { sameHappening } from '../../lang/en/happenings.ts';
import { kindOfOther, nounTopic, sameRoot, synonymous } from '../../lang/en/meaning.ts';

/** Nouns that count anybody, and say nothing of who is counted. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'person people man woman child individual soul life body other'.split(' '),
);
/** Predicates that carry a number without saying what happened. */
const LIGHT: ReadonlySet<string> = new Set(
  'be have do make get put say come go see stand remain include involve number total reach rise amount give take number'.split(
    ' ',
  ),
);
/** How well two counted nouns stand for each other; numbers without a noun ("of them") stand for anybody. */
export function countedMatch(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0.5 : 0.4;
  if (a === b) return 1;
  if (synonymous(a, b, 'n') || sameHappening(a, b)) return 0.9;
  const people = [a, b].filter((noun) => ANYBODY.has(noun)).length;
  if (people === 2) return 0.9;
  if (people === 1)
    return [a, b].every((noun) => ANYBODY.has(noun) || nounTopic(noun) === 'person') ? 0.6 : 0;
  return kindOfOther(a, b, 'n', 2) ? 0.6 : 0;
}

/** 1 the same predicate, 0.9 its like, 0.4 one of them is no telling predicate, 0 two different ones. */
export function predicateMatch(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0.4;
  if (a === b) return LIGHT.has(a) ? 0.5 : 1;
  if (LIGHT.has(a) || LIGHT.has(b)) return 0.4;
  if (sameHappening(a, b) || synonymous(a, b, 'v') || sameRoot(a, b) || sameRoot(b, a)) return 0.9;
  return 0;
}

/** Verbs used as alike as this do about the same: "seized", "confiscated". */
const ONE_USE = 0.4;

/** Of two predicates that do not stand for each other: used alike, or another two of the claims do. */
export const doneAlike = (pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean =>
  (wordLikeness(a.predicateLemma ?? '', b.predicateLemma ?? '') ?? 0) >= ONE_USE ||
  predicatePairs(pair).length > 0;
