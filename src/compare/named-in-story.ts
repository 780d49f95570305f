import { type Coloured, leaningWordsIn } from '../lang/en/framing.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimPair, PairSide } from '../model/pair.ts';
import { type WordLink, alignmentOf } from './align.ts';
import { isLead, isOpening, sharesNamesAround } from './around.ts';
import { isOfTime, oneIsBackground } from './times.ts';

/**
 * Whether two leaning words are of one thing of one story, where the claims share little: a story has one main
 * happening, which its first sentences name; a deed is of one doer; people are known by what they do where.
 */
export function namedInStory(pair: ClaimPair, a: Coloured, b: Coloured): boolean {
  const { left, right } = pair;
  if (!keepsApart(left, b) || !keepsApart(right, a) || oneIsBackground(pair)) return false;
  if (!isUnquoted(left, a) || !isUnquoted(right, b) || !isOwnWordOfOne(pair, a, b)) return false;
  const shared = sharedBesides(pair, a, b);
  if (a.about !== 'deed' && ownersApart(pair, a, b)) return false;
  if (shared.otherNames) return a.about === 'happening' && ofBothLeads(pair) && ofOneStory(pair, [a, b]);
  return ONE[a.about](pair, [a, b], shared);
}

/** What the two claims share besides the two words, times left out. */
interface Shared {
  readonly names: readonly WordLink[];
  readonly words: readonly WordLink[];
  /** Both name somebody or some place, and nothing of it is one. */
  readonly otherNames: boolean;
}

const ofBothLeads = ({ left, right }: ClaimPair): boolean => isLead(left) && isLead(right);

/** What linking says of the first claims of two articles that name a thing with other leanings. */
const FIRST_OF_BOTH = 'leaning';

/**
 * Both are the first in their articles to name such a thing, one in hard words, and the sentences around share a name. A plain
 * word is of what all is about only where the article opens with it.
 */
const ofOneStory = (pair: ClaimPair, [a, b]: readonly [Coloured, Coloured]): boolean =>
  pair.why.includes(FIRST_OF_BOTH) &&
  (a.lean === 'hard' || b.lean === 'hard') &&
  (isLead(pair.left) || isLead(pair.right)) &&
  (a.lean !== 'plain' || isOpening(pair.left)) &&
  (b.lean !== 'plain' || isOpening(pair.right)) &&
  sharesNamesAround(pair);

type Rule = (pair: ClaimPair, labels: readonly [Coloured, Coloured], shared: Shared) => boolean;

const ONE: Readonly<Record<Coloured['about'], Rule>> = {
  crew: () => false,
  people: (_, __, { names, words }) => names.length > 0 && words.length > 0,
  happening: (pair, labels, { names, words }) =>
    (names.length > 0 && words.length > 0) ||
    (ofBothLeads(pair) && names.length > 0) ||
    ofOneStory(pair, labels),
  deed: ofOneDoer,
  manner: (pair, labels, shared) =>
    shared.names.length > 0 ? ofOneMatter(pair, labels, shared) : ofOneStory(pair, labels),
};

/** Who tells what others say of a thing does not name it so. */
const REPORTING: ReadonlySet<string> = new Set(
  (
    'call brand dub label describe denounce decry condemn accuse allege alleged allegedly so-called term slam fear warn liken ' +
    'compare suspect suspected deny would could may might if avoid prevent threaten fictional film novel play'
  ).split(' '),
);

function isUnquoted({ claim }: PairSide, { at, from, to }: Coloured): boolean {
  if (claim.quoted || claim.polarity === 'negative') return false;
  if (
    claim.tokens.some(
      ({ lemma, upos }, i) => (i < from || i >= to) && upos !== 'PROPN' && REPORTING.has(lemma),
    )
  )
    return false;
  return !isNegated(claim, at);
}

/** Of two words that lean, one at least is the outlet's own; where only one leans, that one. */
function isOwnWordOfOne({ left, right }: ClaimPair, a: Coloured, b: Coloured): boolean {
  return (
    (a.lean !== 'plain' && left.attribution === null) || (b.lean !== 'plain' && right.attribution === null)
  );
}

function isNegated({ tokens }: Claim, at: number): boolean {
  return tokens.some(({ head, lemma }) => head === at && (lemma === 'no' || lemma === 'not'));
}

/** The article does not itself lean so too: who writes both words shows both. */
function keepsApart({ source }: PairSide, { label, lean }: Coloured): boolean {
  return lean === 'plain' || !leaningWordsIn(source.revision.text).has(`${String(label)} ${lean}`);
}

/** Words that tell least do not tie two claims. */
const TELLING = 0.25;
const LINKED = 0.75;

function sharedBesides(pair: ClaimPair, a: Coloured, b: Coloured): Shared {
  const { left, right, links } = alignmentOf(pair);
  const besides = links.filter(
    (link) =>
      !isWithin(link.left.at, a) &&
      !isWithin(link.right.at, b) &&
      !isOfTime(pair.left.claim, link.left.at) &&
      !isOfTime(pair.right.claim, link.right.at),
  );
  const names = besides.filter((link) => link.left.name && link.right.name);
  const words = besides.filter(
    (link) =>
      !link.left.name &&
      !link.left.number &&
      link.level >= LINKED &&
      Math.min(link.left.weight, link.right.weight) >= TELLING,
  );
  const namesIn = (claim: Claim, all: typeof left) =>
    all.some(({ name, at }) => name && !isOfTime(claim, at));
  const named = namesIn(pair.left.claim, left) && namesIn(pair.right.claim, right);
  return { names, words, otherNames: named && names.length === 0 };
}

const isWithin = (at: number, { from, to }: Coloured): boolean => at >= from && at < to;

/** "The regime in Karsk", "the government in Velta": each has its own name. */
function ownersApart(pair: ClaimPair, a: Coloured, b: Coloured): boolean {
  const { left, right, toRight } = alignmentOf(pair);
  const [as, bs] = [ownersOf(pair.left.claim, left, a.at), ownersOf(pair.right.claim, right, b.at)];
  return as.length > 0 && bs.length > 0 && !as.some((at) => bs.includes(toRight.get(at)?.right.at ?? -1));
}

type Words = ReturnType<typeof alignmentOf>['left'];
const ownersOf = (claim: Claim, words: Words, label: number): readonly number[] =>
  words.flatMap(({ name, at }) =>
    name && claim.tokens[at]?.head === label && !isOfTime(claim, at) ? [at] : [],
  );

const PARTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl:agent']);
const OF_A_NAME: ReadonlySet<string> = new Set(['flat', 'appos', 'compound']);
/** Names of two who are in both: the parse may not tell who did it. */
const MANY_NAMES = 3;

/** The same one does it, or is it done to; or two things that hang on it are the same. */
function ofOneDoer(
  pair: ClaimPair,
  [a, b]: readonly [Coloured, Coloured],
  { names, words }: Shared,
): boolean {
  if (names.length >= MANY_NAMES) return true;
  const [as, bs] = [partsOf(pair.left.claim, a), partsOf(pair.right.claim, b)];
  const parts = [...names, ...words].filter(({ left, right }) => as.has(left.at) && bs.has(right.at));
  return parts.some(({ left }) => left.name) || parts.length > 1 || (parts.length > 0 && names.length > 0);
}

/** What hangs on the verb of a label as its doer or what it is done to, names with all their words. */
function partsOf({ tokens }: Claim, { at }: Coloured): ReadonlySet<number> {
  const verb = tokens[at]?.upos === 'VERB' ? at : (tokens[at]?.head ?? at);
  const found = new Set<number>();
  for (const [i, { head, deprel }] of tokens.entries()) if (head === verb && PARTS.has(deprel)) found.add(i);
  for (const [i, { head, deprel }] of tokens.entries())
    if (found.has(head) && OF_A_NAME.has(deprel)) found.add(i);
  return found;
}

/** A name and a noun of what both say it of: of the same clause, since another tells of another thing. */
function ofOneMatter(
  { left, right }: ClaimPair,
  [a, b]: readonly [Coloured, Coloured],
  { names, words }: Shared,
): boolean {
  const inClause = (link: WordLink) =>
    clauseOf(left.claim, link.left.at) === clauseOf(left.claim, a.at) &&
    clauseOf(right.claim, link.right.at) === clauseOf(right.claim, b.at);
  return names.some(inClause) && words.some((link) => link.left.pos === 'n' && inClause(link));
}

const CLAUSES: ReadonlySet<string> = new Set(['root', 'ccomp', 'advcl', 'acl:relcl', 'parataxis', 'csubj']);

/** The token that heads the clause a token stands in. */
function clauseOf({ tokens }: Claim, at: number): number {
  let top = at;
  for (let steps = 0; steps < tokens.length; steps++) {
    const token = tokens[top];
    if (!token || token.head < 0 || CLAUSES.has(token.deprel)) return top;
    if (token.deprel === 'conj' && token.upos === 'VERB') return top;
    top = token.head;
  }
  return top;
}
