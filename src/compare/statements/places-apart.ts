import { widthOf } from '../../lang/en/wide-places.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { prepositionAt } from '../words/align.ts';
import { asserts, deniedBy, predicatePairs } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';
import { negatorsIn } from './denied-statement.ts';
import { oneTopic } from './topic.ts';

const AT: ReadonlySet<string> = new Set(['in', 'at']);
const NAME_PARTS = /^(?:flat|compound|nmod)/u;

/**
 * True where two statements put one thing done in places of other names, of which neither can hold the other, for all they
 * tell: "was born in Naples", "was born in Trieste".
 */
export function placesApart(pair: ClaimPair): boolean {
  const { left, right } = pair;
  if (negatorsIn(left.claim).length + negatorsIn(right.claim).length > 0) return false;
  const apart = predicatePairs(pair).some(({ left: a, right: b }) => {
    if (!asserts(left, a) || !asserts(right, b) || deniedBy(left, a) || deniedBy(right, b)) return false;
    const [as, bs] = [placesOf(left.claim, a), placesOf(right.claim, b)];
    return as.length > 0 && bs.length > 0 && as.every((x) => bs.every((y) => placesExclude(x, y)));
  });
  return apart && oneTopic(pair);
}

/** Names behind "in" and "at" that hang on the predicate, each with what stands behind it: "Lawton, Oklahoma". */
function placesOf({ tokens }: Claim, { token }: Predication): readonly string[] {
  return tokens.flatMap(({ head, deprel, upos }, at) =>
    head === token &&
    deprel.startsWith('obl') &&
    upos === 'PROPN' &&
    AT.has(prepositionAt({ tokens }, at) ?? '')
      ? [nameAt(tokens, at)]
      : [],
  );
}

function nameAt(tokens: Claim['tokens'], top: number): string {
  return tokens
    .filter(
      ({ head, deprel, upos }, at) =>
        at === top || (head === top && upos === 'PROPN' && NAME_PARTS.test(deprel)),
    )
    .map(({ text }) => text)
    .join(' ');
}

/** Two regions, or two places of which nobody knows that they are wide: a city lies in a region that is not named beside it. */
export function placesExclude(x: string, y: string): boolean {
  if (sameName(x, y) !== 'different') return false;
  if (isContinent(x) !== isContinent(y)) return false;
  return widthOf(x.toLowerCase()) === 'region'
    ? widthOf(y.toLowerCase()) === 'region'
    : widthOf(y.toLowerCase()) !== 'region';
}

const CONTINENTS: ReadonlySet<string> = new Set(
  'europe asia africa america antarctica oceania balkans scandinavia caribbean'.split(' '),
);

/** Anything may lie in it: "Latin America", "Europe". */
const isContinent = (name: string): boolean => CONTINENTS.has(name.toLowerCase().split(' ').at(-1) ?? '');
