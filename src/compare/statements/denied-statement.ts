import { levelAt } from '../../lang/en/matched-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { matchedWordsOf, wordsOfClaim } from '../words/align.ts';
import { below } from '../words/phrase.ts';
import { asserts, predicationAbove } from '../words/predicates.ts';
import { loneWords } from './lone-words.ts';
import { toldAs } from './told-as.ts';
import { oneMatter } from './topic.ts';

/** Words that say "not" of what they stand with. */
const OPEN: ReadonlySet<string> = new Set(
  'not never no none nobody nothing neither nor cannot zero'.split(' '),
);
/** Words that say it of the clause they govern, and something else without one: "refused to go", "was refused asylum". */
const GOVERNING: ReadonlySet<string> = new Set('unable incapable refuse fail decline avoid yet'.split(' '));
/** Who says one of these denies something, of what is not told here. */
const OTHERWISE: ReadonlySet<string> = new Set('without lack refusal failure hardly barely'.split(' '));
/** What follows them is what is not done: "was unable to appear", "is incapable of", "has yet to". */
const GOVERNED: ReadonlySet<string> = new Set(['xcomp', 'acl', 'ccomp']);
/** These say little; what they stand with does. */
const LIGHT: ReadonlySet<string> = new Set(['have', 'do', 'make', 'get', 'be']);
/** Words that stand for each other: synonyms, a noun for its verb. */
const SAME_WORD = 0.75;
const SUBJECTS = /^(?:nsubj|csubj|expl)/u;

/**
 * True where all that one statement denies stands in the other, below one word and of one subject, and nothing in that other
 * statement is denied: "is not an album by Linkin Park", "is the second album by the band Linkin Park".
 */
export function deniesTheOther(pair: ClaimPair): boolean {
  const [a, b] = [negatorsIn(pair.left.claim), negatorsIn(pair.right.claim)];
  if (a.length > 0 === b.length > 0 || !oneMatter(pair)) return false;
  const [denying, other] = a.length > 0 ? [pair.left, pair.right] : [pair.right, pair.left];
  return [...a, ...b].some((negator) => {
    const denied = deniedWords(denying.claim, negator);
    return denied !== null && isSaid(denying, denied.top, negator) && standsIn(denying.claim, denied, other);
  });
}

/** "Not only repelled the attack" says that it was repelled. */
const NOT_ALONE: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);

/** Tokens that say "not" in a statement, whatever of. */
export function negatorsIn({ tokens }: Claim): readonly number[] {
  return tokens.flatMap(({ lemma, upos }, at) => {
    const says = OPEN.has(lemma) || GOVERNING.has(lemma) || OTHERWISE.has(lemma);
    return says && upos !== 'PROPN' && !NOT_ALONE.has(tokens[at + 1]?.lemma ?? '') ? [at] : [];
  });
}

/** The word that is denied and what hangs on it, its subject aside; null where that is not told by the tree. */
function deniedWords(claim: Claim, negator: number): { top: number; words: readonly number[] } | null {
  const { tokens } = claim;
  const top = deniedTop(claim, negator);
  const token = tokens[top];
  if (token === undefined || isInPassing(claim, top, negator)) return null;
  const aside = tokens.flatMap(({ head, deprel }, at) =>
    (SUBJECTS.test(deprel) && (head === top || isHelper(claim, head, top))) || at === negator
      ? below(claim, at)
      : [],
  );
  return { top, words: below(claim, top).filter((at) => at === top || !aside.includes(at)) };
}

/** "Has yet to be": its subject may hang on the helper. */
const isHelper = ({ tokens }: Claim, at: number, top: number): boolean =>
  tokens[at]?.upos === 'AUX' && tokens[at].head === top;

/** The token that is denied, -1 where the word denies nothing here: "Ground Zero", "three no votes". */
function deniedTop(claim: Claim, negator: number): number {
  const token = claim.tokens[negator];
  if (token === undefined) return -1;
  if (token.lemma === 'yet') return aheadOf(claim, token.head);
  if (GOVERNING.has(token.lemma)) {
    const clause = claim.tokens.findIndex((one) => isGoverned(one, negator, token));
    return clause < 0 && REFUSING.has(token.lemma) ? objectAt(claim, negator) : clause;
  }
  if (!OPEN.has(token.lemma)) return -1;
  if (token.deprel === 'det' || token.deprel === 'nummod') return countedNone(claim, negator, token.head);
  return token.deprel === 'advmod' ? objectOfLight(claim, token.head) : -1;
}

/** What is refused is not taken: "declined the award", "got the award". */
const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse']);
const TAKING: ReadonlySet<string> = new Set(
  'get receive accept take win obtain collect have hold earn'.split(' '),
);

const objectAt = ({ tokens }: Claim, verb: number): number =>
  tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'obj');

const isRefused = ({ tokens }: Claim, top: number): boolean =>
  tokens[top]?.deprel === 'obj' && REFUSING.has(tokens[tokens[top].head]?.lemma ?? '');

/** "Is yet to write" and "has yet to write", by which the helper may head the clause. */
function aheadOf({ tokens }: Claim, at: number): number {
  const clause = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'xcomp');
  return tokens[at]?.upos === 'AUX' && clause >= 0 ? clause : at;
}

/** "Produced no films" denies the producing; "had no role" the role. */
function countedNone({ tokens }: Claim, negator: number, noun: number): number {
  const counted = tokens.some(({ head, upos }, at) => head === noun && upos === 'NUM' && at !== negator);
  const verb = tokens[noun]?.head ?? -1;
  if (counted) return -1;
  return LIGHT.has(tokens[verb]?.lemma ?? '') ? noun : verb;
}

/** "Does not have a king" denies the king. */
function objectOfLight({ tokens }: Claim, verb: number): number {
  const object = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'obj');
  return LIGHT.has(tokens[verb]?.lemma ?? '') && object >= 0 ? object : verb;
}

/** Behind an adjective of any form: "incapable of covering"; a verb may have a clause beside: "declined 5 points, having …". */
const isGoverned = (
  { head, deprel }: Claim['tokens'][number],
  negator: number,
  token: Claim['tokens'][number],
): boolean =>
  head === negator && (GOVERNED.has(deprel) || (token.upos === 'ADJ' && /^(?:advcl|obl)/u.test(deprel)));

/** Reasons, conditions, pleas and what others say are told in passing: the other statement need not be about them. */
const IN_PASSING = /^(?:advcl|ccomp|xcomp|csubj|parataxis)/u;

function isInPassing({ tokens }: Claim, top: number, negator: number): boolean {
  for (let at = top; (tokens[at]?.head ?? -1) >= 0; at = tokens[at]?.head ?? -1) {
    const own = tokens[at]?.head === negator || tokens[at]?.head === tokens[negator]?.head;
    if (!own && IN_PASSING.test(tokens[at]?.deprel ?? '')) return true;
  }
  return false;
}

function standsIn(
  denying: Claim,
  { top, words }: { readonly top: number; readonly words: readonly number[] },
  otherSide: PairSide,
): boolean {
  const other = otherSide.claim;
  const [as, bs] = [matchedWordsOf(denying), matchedWordsOf(other)];
  const [own, others] = [wordsOfClaim(denying), wordsOfClaim(other)];
  const matches = (token: number): readonly number[] => {
    const i = own.findIndex(({ at }) => at === token);
    return others.flatMap(({ at }, j) => (levelAt(as, i, bs, j) >= SAME_WORD ? [at] : []));
  };
  const telling = words.filter((token) => token !== top && own.some(({ at }) => at === token));
  return matches(top).some((place) => {
    if (
      !isStated(otherSide, place) ||
      turnedRound(denying, top, other, place) ||
      (isRefused(denying, top) && !TAKING.has(other.tokens[other.tokens[place]?.head ?? -1]?.lemma ?? '')) ||
      !alsoToldAs(denying, top, other, place)
    )
      return false;
    const under = new Set(below(other, place));
    const within = telling.every((token) => matches(token).some((at) => under.has(at)));
    return within || allIsThere(denying, top, other, place);
  });
}

/** The shorter one says nothing that is not in the other, and the denial is of whom the other tells. */
function allIsThere(denying: Claim, top: number, ...[other, place]: readonly [Claim, number]): boolean {
  const [short, long] =
    wordsOfClaim(denying).length < wordsOfClaim(other).length ? [denying, other] : [other, denying];
  const negators = negatorsIn(denying);
  return (
    loneWords(short, long).every(({ at }) => short === denying && negators.includes(at)) &&
    sameSubjects(subjectAt(denying, top), subjectAt(other, place))
  );
}

/** Lemmas of who does it, by the clause: none where that is a pronoun, or not told. */
function subjectAt(claim: Claim, at: number): readonly string[] {
  const subject = predicationAbove(claim, at)?.subject ?? null;
  if (subject === null || claim.tokens[subject]?.upos === 'PRON') return [];
  return below(claim, subject).flatMap((one) => claim.tokens[one]?.lemma ?? []);
}

const sameSubjects = (as: readonly string[], bs: readonly string[]): boolean =>
  as.length === 0 || bs.length === 0 || as.some((a) => bs.includes(a));

/** "Refused to go", "has yet to go": what is said is that it was not done, the going is in no way ahead. */
function isSaid(side: PairSide, top: number, negator: number): boolean {
  const lemma = side.claim.tokens[negator]?.lemma ?? '';
  if (lemma === 'yet') return true;
  if (isStated(side, GOVERNING.has(lemma) ? negator : top)) return true;
  const above = predicationAbove(side.claim, top);
  return above !== null && REFUSED.has(above.modality) && side.attribution?.act !== 'question';
}

/** "Will not accept", "would not back": who says so denies that it is done. */
const REFUSED: ReadonlySet<string> = new Set(['future', 'conditional']);

/** No question, plan or condition. What stands below no predicate is a statement by itself. */
function isStated(side: PairSide, at: number): boolean {
  const above = predicationAbove(side.claim, at);
  return above === null || asserts(side, above);
}

/** "Was incapable of covering the song" and "has been covered by": whether the two have one doer is not told. */
function turnedRound(denying: Claim, top: number, other: Claim, place: number): boolean {
  const [a, b] = [voiceAt(denying, top), voiceAt(other, place)];
  return a !== undefined && b !== undefined && a !== b;
}

const voiceAt = ({ predications }: Claim, at: number): 'active' | 'passive' | undefined =>
  predications.find(({ token }) => token === at)?.voice;

/** "Is not American" denies what "is an American band" says, not what is said of American music. */
function alsoToldAs(denying: Claim, top: number, other: Claim, place: number): boolean {
  if (!denying.tokens.some(({ head, deprel }) => head === top && deprel === 'cop')) return true;
  return toldAs(other)?.phrase.includes(place) ?? denying.tokens[top]?.upos !== 'ADJ';
}
