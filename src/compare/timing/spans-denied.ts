import { happeningsOf, sameHappening } from '../../lang/en/happenings.ts';
import { synonymous } from '../../lang/en/meaning.ts';
import { wordLikeness } from '../../lang/en/word-likeness.ts';
import type { TimeExpression } from '../../model/analysis.ts';
import type { Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { deniedBy } from '../words/predicates.ts';
import { stageOfVerb } from '../deeds/stage.ts';
import { timesOn } from '../times/times.ts';

/** Of what happened at another time a story tells much: the two must be about one thing. */
const SAME_EVENT = 0.1;
/** Words used so alike tell of one thing done: "circulate" and "spread". */
const ONE_USE = 0.4;
const EARLIER: ReadonlySet<string> = new Set(['before', 'until', 'till']);
const LATER: ReadonlySet<string> = new Set(['since', 'after']);

/** A stretch of time in which one side says that it did not happen, and when. */
interface Denied {
  readonly time: TimeExpression;
  readonly way: 'earlier' | 'later';
}

/**
 * When the one side says it happened, and the stretch in which the other says it did not: "was sold on Saturday", "none
 * was sold before Sunday evening". In the order of the pair; null where the two can both be so.
 */
export function spanDenied(pair: ClaimPair): readonly [TimeExpression, TimeExpression] | null {
  if (pair.sameEvent < SAME_EVENT) return null;
  const found = deniedAgainst(pair, pair.left, pair.right);
  if (found) return found;
  const turned = deniedAgainst(pair, pair.right, pair.left);
  return turned && [turned[1], turned[0]];
}

function deniedAgainst(
  pair: ClaimPair,
  none: PairSide,
  some: PairSide,
): readonly [TimeExpression, TimeExpression] | null {
  for (const not of none.claim.predications.filter((one) => deniedBy(none, one) || STAYING.has(one.lemma))) {
    const spans = spansOf(none, not);
    for (const done of spans.length === 0 ? [] : some.claim.predications) {
      if (stageOfVerb(some, done) !== 'done' || !ofOneDeed(pair, not, done)) continue;
      const times = timesOn(some.claim, done).filter((time) => boundBefore(some, time) === null);
      for (const span of spans) {
        const inside = times.find((time) => liesIn(time, span));
        if (inside) return [span.time, inside];
      }
    }
  }
  return null;
}

function spansOf(side: PairSide, predication: Predication): readonly Denied[] {
  return timesOn(side.claim, predication).flatMap((time): readonly Denied[] => {
    const way = boundBefore(side, time);
    return way === null ? [] : [{ time, way }];
  });
}

/** "Before that evening", "since Monday": the word in front of the time. */
function boundBefore({ claim }: PairSide, { span }: TimeExpression): Denied['way'] | null {
  const before = claim.tokens.findLast((token) => token.span.end <= span.start)?.lemma ?? '';
  return EARLIER.has(before) ? 'earlier' : LATER.has(before) ? 'later' : null;
}

function liesIn(time: TimeExpression, { time: bound, way }: Denied): boolean {
  const [from, to] = way === 'earlier' ? [time.latest, bound.earliest] : [bound.latest, time.earliest];
  if (from === null || to === null) return false;
  return Date.parse(from) <= Date.parse(to);
}

/** One verb, or two of one happening, or two used alike that share what they were done with. */
function ofOneDeed(pair: ClaimPair, not: Predication, done: Predication): boolean {
  const [a, b] = [not.lemma, done.lemma];
  if (STAYING.has(a)) return happeningsOf(b).includes('depart');
  if (a === b || synonymous(a, b, 'v') || (happeningsOf(a).length > 0 && sameHappening(a, b))) return true;
  const telling = alignmentOf(pair).links.filter(
    ({ left, right }) => !left.number && Math.min(left.weight, right.weight) >= TELLING,
  );
  return telling.length > 0 && (wordLikeness(a, b) ?? 0) >= ONE_USE;
}
const TELLING = 0.4;
/** Who stays until Friday does not leave before. */
const STAYING: ReadonlySet<string> = new Set(['stay', 'remain']);
