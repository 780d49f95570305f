import { type Coloured, leaningWordsIn } from '../../lang/en/framing.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type WordLink, alignmentOf } from '../words/align.ts';
import { isLead, isOpening, sharesNamesAround } from '../words/around.ts';
import { isOfTime, oneIsBackground } from '../times/times.ts';

/**
 * Whether two leaning words are of one thing of one story, where the claims share little: a story has one main
 * happening, which its first sentences name; a deed is of one doer; people are known by what they do where.
 */
export function namedInStory(pair: ClaimPair, a: Coloured, b: Coloured): boolean {
  const { left, right } = pair;
  if (!keepsApart(left, b) || !keepsApart(right, a) || oneIsBackground(pair)) return false;
  if (!isToldSo(left, a) || !isToldSo(right, b) || !isOwnWordOfOne(pair, a, b)) return false;
  const shared = sharedBesides(pair, a, b);
  if (a.lean !== 'hard' && b.lean !== 'hard' && !OF_KIND.has(a.about)) return false;
  if (a.about !== 'deed' && ownersApart(pair, a, b)) return false;
  if (shared.otherNames) return a.about === 'happening' && ofBothLeads(pair) && ofOneStory(pair, [a, b]);
  return ONE[a.about](pair, [a, b], shared);
}

/** A kind word beside a plain one tells a stance of people and of deeds; of what happens, hardly any. */
const OF_KIND: ReadonlySet<string> = new Set(['people', 'deed']);

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
  people: (pair, labels, { names, words }) => names.length > 0 && words.length > 0 && tied(pair, labels),
  happening: (pair, labels, { names, words }) =>
    (names.length > 0 && words.length > 0 && tied(pair, labels)) ||
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
    'compare suspect suspected deny would could may might if avoid prevent threaten fictional film novel play dismiss criticise criticize reject deride mock regard see view consider claim critic opponent'
  ).split(' '),
);

/** Told by the claim itself, as so: not asked, denied, quoted, nor what others call it. */
export function isToldSo({ claim }: PairSide, { at, from, to }: Coloured): boolean {
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

/** The two verbs stand for each other, or what hangs on them, or on the two words, does: they are said of one thing. */
function tied({ left, right }: ClaimPair, [a, b]: readonly [Coloured, Coloured]): boolean {
  const { links } = alignmentOf({ left, right });
  const [one, other] = [verbOf(left.claim, a.at), verbOf(right.claim, b.at)];
  const under = ({ claim }: PairSide, at: number, top: number) => claim.tokens[at]?.head === top;
  return links.some(
    (link) =>
      (link.left.at === one && link.right.at === other) ||
      (under(left, link.left.at, a.at) && under(right, link.right.at, b.at)) ||
      (!link.left.name && under(left, link.left.at, one) && under(right, link.right.at, other)),
  );
}

const verbOf = ({ tokens }: Claim, at: number): number =>
  tokens[at]?.upos === 'VERB' ? at : (tokens[at]?.head ?? at);

type Part = 'doer' | 'done to' | 'either';
const PARTS: Readonly<Record<string, Part>> = {
  nsubj: 'doer',
  'obl:agent': 'doer',
  'nsubj:pass': 'done to',
  obj: 'done to',
};
const OF_A_NAME: ReadonlySet<string> = new Set(['flat', 'appos', 'compound']);

/** The same one does it, or it is done to the same one; of things, what both are said to do it to and a name besides. */
function ofOneDoer(
  { left, right }: ClaimPair,
  [a, b]: readonly [Coloured, Coloured],
  { names, words }: Shared,
): boolean {
  const [as, bs] = [partsOf(left.claim, a), partsOf(right.claim, b)];
  const parts = [...names, ...words].filter((link) => {
    const [one, other] = [as.get(link.left.at), bs.get(link.right.at)];
    return (
      one !== undefined && other !== undefined && (one === other || one === 'either' || other === 'either')
    );
  });
  return parts.some((link) => link.left.name) || parts.length > 1 || (parts.length > 0 && names.length > 0);
}

/** What hangs on the verb of a label as its doer or what it is done to, names with all their words. */
function partsOf(claim: Claim, { at }: Coloured): ReadonlyMap<number, Part> {
  const { tokens } = claim;
  const verb = verbOf(claim, at);
  const found = new Map<number, Part>();
  for (const [i, { head, deprel }] of tokens.entries()) {
    const part = PARTS[deprel];
    if (head === verb && part) found.set(i, part);
  }
  // "She resigned", "she was dismissed": of her both tell what became of her.
  if (![...found.values()].includes('done to'))
    for (const [i, part] of found) if (part === 'doer') found.set(i, 'either');
  const { head = -1, deprel = '' } = tokens[verb] ?? {};
  if (deprel === 'acl' && head >= 0) found.set(head, 'either');
  for (const [i, token] of tokens.entries()) {
    const part = found.get(token.head);
    if (part && OF_A_NAME.has(token.deprel)) found.set(i, part);
  }
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
