import { synonymous, kindOfOther } from '../../lang/en/meaning.ts';
import { numberWord } from '../../lang/en/number-value.ts';
import type { Claim, ClaimToken } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import type { Deed } from './deed.ts';
import { perClaim } from '../words/per-claim.ts';
import { below } from '../words/phrase.ts';
import { participantAt } from '../words/predicates.ts';
import { referentAt } from '../words/referents.ts';
import { isOneSingle, isSingle } from './single-events.ts';
import { sameName } from '../words/speakers.ts';

/** Two tellings that can be of one deed. */
export interface SharedDeed {
  readonly left: Deed;
  readonly right: Deed;
  /** Both name what it befell, or who did it, and it is one. */
  readonly themed: boolean;
  /** At least one side speaks of the one thing that is known: "the violin", "Haftar", "eleven people" on both. */
  readonly definite: boolean;
}

/** Every two of these deeds of the pair's sides that can be one: of one family, and of one thing. */
export function sharedAmong(
  pair: ClaimPair,
  lefts: readonly Deed[],
  rights: readonly Deed[],
): readonly SharedDeed[] {
  return lefts.flatMap((left) => rights.flatMap((right) => shareOf(pair, left, right) ?? []));
}

/** What two deeds share; null where they are not one. */
export function shareOf(pair: ClaimPair, left: Deed, right: Deed): SharedDeed | null {
  if (!left.families.some((one) => right.families.includes(one)) && !synonyms(pair, left, right)) return null;
  if (isSingle(left) || isSingle(right)) return ofSingle(pair, left, right);
  if (modifiersApart(pair.left.claim, left, pair.right.claim, right)) return null;
  const one = sharedThing(pair, left, right);
  if (one === null) return null;
  return { left, right, ...one };
}

/** "The explosion tore through", "the blast shook": the one of its kind. */
function ofSingle(pair: ClaimPair, left: Deed, right: Deed): SharedDeed | null {
  if (!isSingle(left) || !isSingle(right) || !isOneSingle(pair, left, right)) return null;
  const definite = ({ claim }: PairSide, { noun, token }: Deed) => !noun || isDefinite(claim, token);
  return { left, right, themed: true, definite: definite(pair.left, left) || definite(pair.right, right) };
}

function synonyms({ left, right }: ClaimPair, a: Deed, b: Deed): boolean {
  const [x, y] = [left.claim.tokens[a.token], right.claim.tokens[b.token]];
  if (!x || !y || a.noun || b.noun || x.upos !== 'VERB' || y.upos !== 'VERB') return false;
  return synonymous(x.lemma, y.lemma, 'v');
}

type Thing = Pick<SharedDeed, 'themed' | 'definite'>;

/** Themes against themes, doers against doers; null where one of them is of two. */
function sharedThing(pair: ClaimPair, left: Deed, right: Deed): Thing | null {
  if (left.noun && right.noun && (left.theme === null || right.theme === null))
    return sharedEvent(pair, left, right);
  if (left.understood.length + right.understood.length > 0) return sharedUnderstood(pair, left, right);
  const [ones, others] = [partsOf(left), partsOf(right)];
  const [a, b] =
    ones.flatMap((x) => others.flatMap((y) => (sameThing(pair, x, y) ? [[x, y] as const] : [])))[0] ?? [];
  if (a === undefined || b === undefined || thingsApart(pair, a, b)) return null;
  // One thing in both, and a second that is of two: "the company told the board", "the company told its staff".
  const [more, rest] = [ones.find((at) => at !== a), others.find((at) => at !== b)];
  if (
    more !== undefined &&
    rest !== undefined &&
    (!sameThing(pair, more, rest) || thingsApart(pair, more, rest))
  )
    return null;
  const [l, r] = [pair.left.claim, pair.right.claim];
  return { themed: true, definite: isDefinite(l, a) || isDefinite(r, b) || sameNumber(l, a, r, b) };
}

const partsOf = ({ theme, doer }: Deed): readonly number[] => [theme, doer].filter((at) => at !== null);

/** "The wedding was held", "the wedding took place": the noun is all that is told of it. */
function sharedEvent({ left: l, right: r }: ClaimPair, left: Deed, right: Deed): Thing | null {
  if (l.claim.tokens[left.token]?.lemma !== r.claim.tokens[right.token]?.lemma) return null;
  return { themed: false, definite: isDefinite(l.claim, left.token) || isDefinite(r.claim, right.token) };
}

/** Two nouns or names for one thing. */
function sameThing(pair: ClaimPair, a: number, b: number): boolean {
  const [x, y] = [pair.left.claim.tokens[a], pair.right.claim.tokens[b]];
  if (!x || !y) return false;
  if (x.upos === 'PRON' || y.upos === 'PRON')
    return headsMeet(headsAt(pair.left.claim, a), headsAt(pair.right.claim, b));
  if (alignmentOf(pair).toRight.get(a)?.right.at === b) return true;
  const [one, two] = [participantAt(pair.left.claim, a), participantAt(pair.right.claim, b)];
  if (one?.named === true && two?.named === true) return sameName(one.name, two.name) === 'same';
  return x.upos === 'NOUN' && y.upos === 'NOUN'
    ? oneNoun(x, y)
    : isInjured(x) && isInjured(y) && x.lemma === y.lemma;
}

/** "The injured", "the unemployed". */
const isInjured = ({ upos }: ClaimToken): boolean => upos === 'ADJ' || upos === 'VERB';

function oneNoun(x: ClaimToken, y: ClaimToken): boolean {
  if (x.lemma === y.lemma || synonymous(x.lemma, y.lemma, 'n') || kindOfOther(x.lemma, y.lemma, 'n'))
    return true;
  return SOMEBODY.has(x.lemma) && SOMEBODY.has(y.lemma) && isSingular(x) && isSingular(y);
}
/** Whom it befell, called by no more than that: "the victim", "the man". */
const SOMEBODY: ReadonlySet<string> = new Set('victim man woman person suspect'.split(' '));
const isSingular = ({ xpos }: ClaimToken): boolean => !xpos.endsWith('S');

/** Lemmas a word's thing is called by: its own, or those of what a pronoun stands for. */
function headsAt(claim: Claim, at: number): readonly string[] {
  const token = claim.tokens[at];
  return referentAt(claim, at)?.heads ?? (token && token.upos !== 'PRON' ? [token.lemma] : []);
}

const headsMeet = (as: readonly string[], bs: readonly string[]): boolean =>
  as.some((a) => bs.some((b) => a === b || synonymous(a, b, 'n')));

/** "[The painting] turned up in a hayloft": what the one leaves out is what the other tells of. */
function sharedUnderstood({ left: l, right: r }: ClaimPair, left: Deed, right: Deed): Thing | null {
  const heads = (claim: Claim, deed: Deed) =>
    deed.understood.length > 0 ? deed.understood : partsOf(deed).flatMap((at) => headsAt(claim, at));
  return headsMeet(heads(l.claim, left), heads(r.claim, right)) ? { themed: true, definite: true } : null;
}

/** "The first train" and "the second train", "two men" and "three men", "the driver's car" of two drivers. */
export function thingsApart({ left, right }: ClaimPair, a: number, b: number): boolean {
  return wordsApart(wordsAt(left.claim, a), wordsAt(right.claim, b));
}

function modifiersApart(l: Claim, left: Deed, r: Claim, right: Deed): boolean {
  return wordsApart(wordsAt(l, left.token), wordsAt(r, right.token));
}

interface Words {
  readonly ranks: ReadonlySet<string>;
  readonly numbers: readonly number[];
  readonly names: readonly string[];
}

function wordsApart(a: Words, b: Words): boolean {
  if (
    [...a.ranks].some((one) => !b.ranks.has(one)) &&
    OTHERS.some((one) => a.ranks.has(one) || b.ranks.has(one))
  )
    return true;
  if (
    [...b.ranks].some((one) => !a.ranks.has(one)) &&
    OTHERS.some((one) => a.ranks.has(one) || b.ranks.has(one))
  )
    return true;
  if (a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((one) => b.numbers.includes(one)))
    return true;
  return a.names.length > 0 && b.names.length > 0 && !a.names.some((one) => b.names.includes(one));
}

const RANKS: ReadonlySet<string> = new Set(
  'first second third fourth fifth last another other further new next previous earlier additional again also separate later'.split(
    ' ',
  ),
);
/** Ranks that make another thing of it wherever the other side does not have them; "the first" may be "the". */
const OTHERS: readonly string[] = [...RANKS].filter((one) => one !== 'first' && one !== 'new');

const wordsOf = perClaim((): Map<number, Words> => new Map());

function wordsAt(claim: Claim, at: number): Words {
  const known = wordsOf(claim);
  const words = known.get(at) ?? readWords(claim, at);
  known.set(at, words);
  return words;
}

function readWords(claim: Claim, at: number): Words {
  const hanging = claim.tokens.flatMap((token, index) => (token.head === at ? [{ ...token, index }] : []));
  const lemmas = hanging.map(({ lemma }) => lemma);
  const numbers = hanging.flatMap(({ deprel, lemma }) =>
    deprel === 'nummod' ? [numberWord(lemma) ?? Number(lemma)] : [],
  );
  // What stands below a verb is told of others as well.
  const names = (claim.tokens[at]?.upos === 'NOUN' ? below(claim, at) : [])
    .filter((one) => one !== at && claim.tokens[one]?.upos === 'PROPN' && !isTime(claim, one))
    .flatMap((one) => claim.tokens[one]?.lemma ?? []);
  return { ranks: new Set(lemmas.filter((one) => RANKS.has(one))), numbers, names };
}

function isTime({ times, tokens }: Claim, at: number): boolean {
  const span = tokens[at]?.span;
  return (
    span !== undefined && times.some((time) => time.span.start <= span.start && span.end <= time.span.end)
  );
}

/** "The violin", "his car", a name; "a violin" may be any. */
function isDefinite({ tokens }: Claim, at: number): boolean {
  const { upos, lemma } = tokens[at] ?? {};
  if (upos === 'PROPN' || upos === 'PRON') return lemma !== undefined && !VAGUE.has(lemma);
  return tokens.some(
    (one) =>
      one.head === at && ((one.deprel === 'det' && DEFINITE.has(one.lemma)) || one.deprel === 'nmod:poss'),
  );
}
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'all', 'both']);
const VAGUE: ReadonlySet<string> = new Set([
  'one',
  'some',
  'nobody',
  'somebody',
  'someone',
  'nothing',
  'many',
  'other',
]);

function sameNumber(l: Claim, a: number, r: Claim, b: number): boolean {
  const [x, y] = [wordsAt(l, a).numbers, wordsAt(r, b).numbers];
  return x.some((one) => one > 1 && y.includes(one));
}

/** True where both sides tell the deed as done, or both as still to come. */
export const ofOneStage = ({ left, right }: SharedDeed): boolean =>
  !left.denied && !right.denied && (left.stage ?? 'done') === (right.stage ?? 'done');
