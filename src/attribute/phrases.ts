import { type Range, type Reading, relationOf, uposAt } from './tree.ts';

/** Relations of what belongs to a noun phrase; relative clauses and asides do not. */
const INSIDE: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'compound',
  'flat',
  'nummod',
  'nmod',
  'appos',
  'conj',
  'fixed',
  'advmod',
  'acl',
  'goeswith',
  'list',
]);
/** Marks and small words that may stand between the parts but never at the end. */
const BETWEEN: ReadonlySet<string> = new Set(['punct', 'cc', 'case', 'dep']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'SYM', 'X', 'ADJ']);
/** Longer speakers than this are a parse gone wrong. */
const LONGEST_PHRASE = 40;
/** Phrases inside phrases that are followed. */
const DEEPEST = 8;

export function isNominal(reading: Reading, at: number): boolean {
  return NOMINAL.has(uposAt(reading, at));
}

function belongs(reading: Reading, child: number): boolean {
  const token = reading.tokens[child];
  const relation = relationOf(token);
  if (token?.deprel === 'acl:relcl' || !INSIDE.has(relation)) return false;
  return relation !== 'conj' || isNominal(reading, child);
}

function endOf(reading: Reading, head: number, depth: number): number {
  let end = head + 1;
  if (depth > DEEPEST) return end;
  for (const child of reading.children[head] ?? []) {
    if (child <= head) continue;
    if (BETWEEN.has(relationOf(reading.tokens[child]))) continue;
    if (!belongs(reading, child)) break;
    const verbal = uposAt(reading, child) === 'VERB';
    end = Math.max(end, verbal ? (reading.rightmost[child] ?? child) + 1 : endOf(reading, child, depth + 1));
  }
  return end;
}

function startOf(reading: Reading, head: number): number {
  let start = head;
  const children = reading.children[head] ?? [];
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at] ?? head;
    if (child >= head) continue;
    if (!belongs(reading, child)) {
      if (relationOf(reading.tokens[child]) === 'punct') continue;
      break;
    }
    start = Math.min(start, reading.leftmost[child] ?? child);
  }
  return start;
}

/** The noun phrase that `head` heads: with titles, appositions and what is tied to it by "of", without relative clauses. */
export function nounPhrase(reading: Reading, head: number, bounds: Range): Range {
  const start = beforeNickname(reading, startOf(reading, head));
  const first = Math.max(start, bounds.first, head - LONGEST_PHRASE);
  const end = throughName(reading, endOf(reading, head, 0));
  const last = Math.min(end, bounds.last, head + LONGEST_PHRASE);
  return trimmedRange(reading, { first, last: Math.max(last, head + 1) });
}

/** Past the names right after a phrase: "the agency LNO", "Radio Selva", however the tree parts them. */
function throughName(reading: Reading, end: number): number {
  let last = end;
  const isName = (at: number): boolean => uposAt(reading, at) === 'PROPN' && reading.timeAt(at) === null;
  if (!['NOUN', 'PROPN'].includes(uposAt(reading, end - 1))) return end;
  if (reading.closes.has(last) && isName(last + 1)) last++;
  while (isName(last) && reading.tokens[last]?.sentence === reading.tokens[end - 1]?.sentence) last++;
  return last;
}

/** Words of a nickname with its marks: `Goran "Shorty" Pavic`. */
const LONGEST_NICKNAME = 5;

function beforeNickname(reading: Reading, start: number): number {
  const quote = reading.quoteRanges[reading.closes.get(start - 1) ?? -1];
  if (!quote || quote.last - quote.first > LONGEST_NICKNAME) return start;
  let first = quote.first;
  while (first > 0 && /^\p{Lu}/u.test(reading.tokens[first - 1]?.text ?? '')) first--;
  return first < quote.first ? first : start;
}

/** Without marks and small words at its ends. Never empty if the range was not. */
export function trimmedRange(reading: Reading, { first, last }: Range): Range {
  let start = first;
  let end = last;
  while (end - start > 1 && isLoose(reading, end - 1)) end--;
  while (end - start > 1 && isLoose(reading, start)) start++;
  return { first: start, last: end };
}

function isLoose(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token === undefined || token.upos === 'CCONJ' || (token.upos === 'PUNCT' && !'%)('.includes(token.text))
  );
}

/** The sentence's tokens, or the part inside the quotation `at` stands in. */
export function scopeOf(reading: Reading, at: number): Range {
  const token = reading.tokens[at];
  const sentence = reading.analysis.sentences[token?.sentence ?? -1];
  const first = sentence?.first ?? at;
  const last = sentence?.last ?? at + 1;
  const quote = reading.quoteRanges[reading.quoteAt[at] ?? -1];
  if (!quote) return { first, last };
  return { first: Math.max(first, quote.first), last: Math.min(last, quote.last) };
}

const UPWARD: ReadonlySet<string> = new Set([
  'flat',
  'compound',
  'nmod',
  'conj',
  'appos',
  'amod',
  'nummod',
  'fixed',
  'goeswith',
]);
/** Words are followed up the tree this far for the noun that heads their phrase. */
const LONGEST_CLIMB = 5;

/** The noun that heads the phrase a word stands in, not leaving the bounds. */
export function topOf(reading: Reading, at: number, bounds: Range): number {
  let top = at;
  for (let step = 0; step < LONGEST_CLIMB; step++) {
    const token = reading.tokens[top];
    const head = token?.head ?? -1;
    if (
      !UPWARD.has(relationOf(token)) ||
      head < bounds.first ||
      head >= bounds.last ||
      !isNominal(reading, head)
    )
      break;
    top = head;
  }
  return top;
}
