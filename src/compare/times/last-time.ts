import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { deniedBy } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';

/** "Last spoke on Tuesday": when two last had to do with each other. */
function lastIn({ claim }: PairSide): TimeExpression | null {
  const found = claim.predications.find(({ token, tense }) => tense === 'past' && has(claim, token, 'last'));
  return found ? (claim.times.find((time) => time.earliest !== null && time.grain !== 'year') ?? null) : null;
}

/** "Has not exchanged a word with her since Monday". */
function notSinceIn(side: PairSide): TimeExpression | null {
  const { claim } = side;
  if (!claim.predications.some((one) => deniedBy(side, one))) return null;
  return claim.times.find((time) => time.earliest !== null && isAfterSince(claim, time)) ?? null;
}

const has = ({ tokens }: Claim, above: number, lemma: string): boolean =>
  tokens.some((token) => token.head === above && token.lemma === lemma && token.deprel === 'advmod');

function isAfterSince({ tokens }: Claim, { span }: TimeExpression): boolean {
  const before = tokens.findLast((token) => token.span.end <= span.start);
  return (
    before?.lemma === 'since' ||
    tokens.some((token) => token.span.start === span.start && token.lemma === 'since')
  );
}

/** When the one has the last time, and since when the other has no time any more, where the first lies after the second. */
export function lastTimesApart(pair: ClaimPair): readonly [TimeExpression, TimeExpression] | null {
  const { left, right } = pair;
  return turn(left, right) ?? swap(turn(right, left));
}

function turn(last: PairSide, since: PairSide): readonly [TimeExpression, TimeExpression] | null {
  const [a, b] = [lastIn(last), notSinceIn(since)];
  if (!a?.earliest || !b?.latest || !ofSamePeople(last.claim, since.claim)) return null;
  return Date.parse(a.earliest) >= Date.parse(b.latest) ? [a, b] : null;
}

const swap = <T>(two: readonly [T, T] | null): readonly [T, T] | null => (two ? [two[1], two[0]] : null);

const ofSamePeople = (a: Claim, b: Claim): boolean =>
  a.participants.some(
    ({ named, kind, name }) =>
      named &&
      kind === 'person' &&
      b.participants.some((other) => other.named && sameName(name, other.name) === 'same'),
  );
