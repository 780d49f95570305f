import { IN_TURN, ONE_PART } from '../../lang/en/converses.ts';
import { saysOneOf } from '../../lang/en/says-one-of.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { type Deal, type Party, dealsIn } from './deals.ts';
import { argumentsOf, asserts, deniedBy } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';
import { ofOtherDays } from '../times/times.ts';

/** How two tellings of one deal stand to each other: "sold to" and "bought from" agree, or the two change parts. */
export interface ComparedDeals {
  readonly left: Deal;
  readonly right: Deal;
  readonly swapped: boolean;
}

/** The first deal both claims tell of between the same two, told alike or the other way round; null where there is none. */
export function dealsOf(pair: ClaimPair): ComparedDeals | null {
  for (const left of dealsIn(pair.left.claim)) {
    for (const right of dealsIn(pair.right.claim)) {
      if (left.frame !== right.frame) continue;
      if (isOne(left.first, right.first) && isOne(left.second, right.second))
        return { left, right, swapped: false };
      if (changesParts(left, right)) return { left, right, swapped: true };
    }
  }
  return null;
}

/** Why two who change parts may each have done it; null where nothing speaks for that. */
export function eachInTurn(pair: ClaimPair, { left, right }: ComparedDeals): string | null {
  if (ofOtherDays(pair)) return 'of other days';
  if ([pair.left, pair.right].some(({ claim }) => saysOneOf(claim.text, IN_TURN)))
    return 'each does it in turn';
  if (!isDone(pair.left, left) || !isDone(pair.right, right))
    return 'one of them is denied, asked or planned';
  return ofOtherMatters(pair, left, right) ? 'of another matter' : null;
}

const isOne = (a: Party | null, b: Party | null): boolean =>
  a !== null && b !== null && sameName(a.name, b.name) === 'same';

/** Both change parts; of "the defendant, Corvin" and "the plaintiff, Corvin" one is enough. */
function changesParts(a: Deal, b: Deal): boolean {
  if (isOne(a.first, b.first) || isOne(a.second, b.second)) return false;
  const crossed = [isOne(a.first, b.second), isOne(a.second, b.first)];
  if (crossed.every(Boolean)) return true;
  const open = a.first === null || a.second === null || b.first === null || b.second === null;
  return ONE_PART.has(a.frame) && open && crossed.some(Boolean);
}

function isDone(side: PairSide, { clause }: Deal): boolean {
  if (side.claim.certainty === 'question' || side.attribution?.act === 'question') return false;
  return clause === null || (asserts(side, clause) && !deniedBy(side, clause) && clause.tense !== 'future');
}

/** Both say besides what it was about, and not a word of it is in both: "asked for a meeting", "asked for more money". */
function ofOtherMatters(pair: ClaimPair, left: Deal, right: Deal): boolean {
  const [as, bs] = [mattersOf(pair.left, left), mattersOf(pair.right, right)];
  if (as.length === 0 || bs.length === 0) return false;
  const { toRight } = alignmentOf(pair);
  return !as.some((at) => bs.includes(toRight.get(at)?.right.at ?? -1));
}

/** What hangs on the predicate besides the two. */
function mattersOf({ claim }: PairSide, { clause, first, second }: Deal): readonly number[] {
  if (clause === null) return [];
  const times = (at: number) =>
    claim.times.some(({ span }) => {
      const word = claim.tokens[at]?.span;
      return word !== undefined && span.start <= word.start && word.end <= span.end;
    });
  return argumentsOf(claim, clause).filter(
    (at) => at !== first?.token && at !== second?.token && !times(at) && claim.tokens[at]?.upos !== 'PRON',
  );
}
