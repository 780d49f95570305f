import { happeningsOf } from '../../lang/en/happenings.ts';
import { headCountsOf } from '../../lang/en/head-counts.ts';
import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { below } from '../words/phrase.ts';
import { aboveNumber } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';

/** Happenings that news counts heads by: of one story, two such counts are values of one measure. */
const COUNTED: ReadonlySet<string> = new Set([
  'die',
  'hurt',
  'arrest',
  'evacuate',
  'trace',
  'vaccinate',
  'grounded',
  'attend',
  'enrol',
  'quake',
]);
/** Predicates that leave it to their subject to say what is counted: "the number of dead stood at 318". */
const STANDING: ReadonlySet<string> = new Set(
  'stand reach rise be number put climb pass exceed total estimate speak jump amount give'.split(' '),
);
/** The same, to what follows them: "had to be patched up", "stood idle". */
const LEAVING: ReadonlySet<string> = new Set('have stand be remain leave need'.split(' '));
/** Words on either side of a number that still tell what it counts: "405 dead", "killing six". */
const NEAR = 2;

/** The happenings a number counts heads of: "die" for "405 dead", "the number of confirmed dead stood at 318". */
export function measuresOf(claim: Claim, quantity: ClaimQuantity): ReadonlySet<string> {
  const above = aboveNumber(claim, quantity);
  const words = [quantity.countedLemma, quantity.predicateLemma, ...wordsAround(claim, quantity)];
  if (above?.subject != null && STANDING.has(above.lemma))
    words.push(...below(claim, above.subject).map((at) => claim.tokens[at]?.lemma ?? ''));
  if (above && LEAVING.has(above.lemma))
    words.push(
      ...claim.tokens
        .filter(({ head, deprel }) => head === above.token && deprel === 'xcomp')
        .map(({ lemma }) => lemma),
    );
  return new Set(
    words.flatMap((word) =>
      word === null ? [] : [...happeningsOf(word).filter((one) => COUNTED.has(one)), ...headCountsOf(word)],
    ),
  );
}

/** Words that hang on what is counted or stand next to the number, other numbers' words left out. */
function wordsAround(claim: Claim, { span }: ClaimQuantity): readonly string[] {
  const first = claim.tokens.findIndex((token) => token.span.end > span.start);
  const last = claim.tokens.findLastIndex((token) => token.span.start < span.end);
  if (first < 0 || last < 0) return [];
  const counted = claim.tokens[last]?.head ?? -1;
  const after = claim.tokens.slice(last + 1, last + 1 + NEAR).map(({ lemma }) => lemma);
  const hanging = claim.tokens.filter(
    ({ head, deprel }) => head === counted && counted >= 0 && /^(?:acl|amod|compound|nmod)/u.test(deprel),
  );
  return [...after, ...hanging.map(({ lemma }) => lemma)];
}

/** True where both numbers count heads of one happening. */
export function ofOneMeasure({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const others = measuresOf(right.claim, b);
  return [...measuresOf(left.claim, a)].some((one) => others.has(one));
}

const LEADING: ReadonlySet<string> = new Set(['lead', 'head', 'led', 'headed']);

/** True where both count a group with one leader: "some 40 officers led by Reszke", "the 22-member team, headed by Reszke". */
export function ofOneLeader({ left, right }: ClaimPair): boolean {
  const [as, bs] = [leadersIn(left.claim), leadersIn(right.claim)];
  return as.some((a) => bs.some((b) => sameName(a, b) === 'same'));
}

function leadersIn({ tokens, participants }: Claim): readonly string[] {
  return tokens.flatMap(({ lemma }, at) => {
    if (!LEADING.has(lemma) || tokens[at + 1]?.lemma !== 'by') return [];
    const behind = participants
      .filter(
        ({ named, kind, span }) => named && kind !== 'place' && span.start > (tokens[at]?.span.end ?? 0),
      )
      .sort((a, b) => a.span.start - b.span.start);
    return behind[0] ? [behind[0].name] : [];
  });
}
