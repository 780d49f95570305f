import type { Span } from '../model/span.ts';
import type { Analysis, Mention, Quotation, Token } from '../model/analysis.ts';

/** A run of tokens: `first` is inside it, `last` is just past it. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** An analysis with what finding speakers asks of it again and again. Made once for a revision, in linear time. */
export interface Reading {
  readonly analysis: Analysis;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Lower-case words, by token. */
  readonly words: readonly string[];
  readonly children: readonly (readonly number[])[];
  /** First and last token (inside) of everything that hangs on a token. */
  readonly leftmost: readonly number[];
  readonly rightmost: readonly number[];
  /** Outermost quotation a token stands in, its marks included; -1 outside of quotations. */
  readonly quoteAt: readonly number[];
  /** Tokens of each quotation, marks included; empty ranges where no token was cut. */
  readonly quoteRanges: readonly Range[];
  /** Where a token is a quotation's opening or closing mark. */
  readonly opens: ReadonlyMap<number, number>;
  readonly closes: ReadonlyMap<number, number>;
  /** The agency in the text's dateline, "Norda" in "LISK, Oct 3 (Norda) -"; null where there is none. */
  readonly wire: Span | null;
  /** Entities the article names, by index; others it only describes ("a doctor"). */
  readonly named: ReadonlySet<number>;
  /** Mentions that lie inside a run of tokens, in reading order. */
  mentionsIn(range: Range): readonly Mention[];
  /** The time expression a token stands in; null outside of times. */
  timeAt(token: number): Span | null;
}

const NO_CHILDREN: readonly number[] = Object.freeze([]);

function childrenOf(tokens: readonly Token[]): (readonly number[])[] {
  const children: number[][] = [];
  for (const { index, head } of tokens) {
    if (head < 0 || head === index) continue;
    (children[head] ??= []).push(index);
  }
  return tokens.map(({ index }) => children[index] ?? NO_CHILDREN);
}

/** Leaves first, so that each token hands its reach to its head once. */
function reachOf(tokens: readonly Token[], children: readonly (readonly number[])[]) {
  const leftmost = tokens.map(({ index }) => index);
  const rightmost = tokens.map(({ index }) => index);
  const waiting = children.map((list) => list.length);
  const ready = tokens.filter(({ index }) => waiting[index] === 0).map(({ index }) => index);
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    const head = tokens[at]?.head ?? -1;
    if (head < 0 || head === at) continue;
    leftmost[head] = Math.min(leftmost[head] ?? head, leftmost[at] ?? at);
    rightmost[head] = Math.max(rightmost[head] ?? head, rightmost[at] ?? at);
    waiting[head] = (waiting[head] ?? 0) - 1;
    if (waiting[head] === 0) ready.push(head);
  }
  return { leftmost, rightmost };
}

/** The first token that starts at or after `offset`, by halving. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quoteRange(tokens: readonly Token[], { span }: Quotation): Range {
  return { first: tokenFrom(tokens, span.start), last: tokenFrom(tokens, span.end) };
}

function namedEntities(mentions: readonly Mention[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { form, entity } of mentions) {
    if (entity !== null && (form === 'name' || form === 'abbreviation')) named.add(entity);
  }
  return named;
}

/** What stands in brackets in the first dateline. Datelines are no sentences, so their agency has no token of its own. */
function wireOf({ text, paragraphs }: Analysis): Span | null {
  const dateline = paragraphs.find((paragraph) => paragraph.dateline !== null)?.dateline;
  if (!dateline) return null;
  const words = text.slice(dateline.start, dateline.end);
  const agency = /\(([^()]+)\)/u.exec(words);
  const name = agency?.[1]?.trim() ?? '';
  if (!agency || !/^\p{Lu}/u.test(name)) return null;
  const start = dateline.start + agency.index + words.slice(agency.index).indexOf(name);
  return { start, end: start + name.length };
}

/** Mentions by their first token, so that those of a phrase are found without looking at all. */
function mentionFinder(mentions: readonly Mention[]): Reading['mentionsIn'] {
  const byFirst = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const there = byFirst.get(mention.first);
    if (there) there.push(mention);
    else byFirst.set(mention.first, [mention]);
  }
  return ({ first, last }) => {
    const found: Mention[] = [];
    for (let at = first; at < last; at++) {
      for (const mention of byFirst.get(at) ?? []) if (mention.last <= last) found.push(mention);
    }
    return found;
  };
}

function timeFinder(tokens: readonly Token[], times: Analysis['times']): Reading['timeAt'] {
  const spans = new Map<number, Span>();
  for (const { span } of times) {
    for (let at = tokenFrom(tokens, span.start); (tokens[at]?.span.start ?? Infinity) < span.end; at++) {
      spans.set(at, span);
    }
  }
  return (token) => spans.get(token) ?? null;
}

/** Indexes an analysis. */
export function readingOf(analysis: Analysis): Reading {
  const { tokens, text, quotations } = analysis;
  const children = childrenOf(tokens);
  const quoteAt = tokens.map(() => -1);
  const opens = new Map<number, number>();
  const closes = new Map<number, number>();
  const quoteRanges = quotations.map((quotation) => quoteRange(tokens, quotation));
  for (const [index, range] of quoteRanges.entries()) {
    const quotation = quotations[index];
    if (!quotation || quotation.depth > 0 || range.first >= range.last) continue;
    for (let at = range.first; at < range.last; at++) quoteAt[at] = index;
    opens.set(range.first, index);
    if (quotation.closed) closes.set(range.last - 1, index);
  }
  return {
    analysis,
    text,
    tokens,
    words: tokens.map((token) => token.text.toLowerCase()),
    children,
    ...reachOf(tokens, children),
    quoteAt,
    quoteRanges,
    opens,
    closes,
    wire: wireOf(analysis),
    named: namedEntities(analysis.mentions),
    mentionsIn: mentionFinder(analysis.mentions),
    timeAt: timeFinder(tokens, analysis.times),
  };
}

/** A token's relation without its subtype: "nsubj" of "nsubj:pass". */
export function relationOf(token: Token | undefined): string {
  const relation = token?.deprel ?? '';
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** True for a verb with tense. What the tagger takes for "is" in "the law school's" is none. */
export function isFinite({ tokens, words }: Reading, at: number): boolean {
  const word = words[at] ?? '';
  return FINITE.has(tokens[at]?.xpos ?? '') && word !== "'s" && word !== '’s';
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―', '‒']);

/** True for a dash that parts clauses; a hyphen inside a word ("Al-Maeena") is none. */
export function isDash({ tokens, words }: Reading, at: number): boolean {
  const word = words[at] ?? '';
  if (!DASHES.has(word)) return false;
  if (word !== '-' && word !== '–') return true;
  return (
    (tokens[at - 1]?.span.end ?? -1) !== tokens[at]?.span.start ||
    (tokens[at + 1]?.span.start ?? -1) !== tokens[at]?.span.end
  );
}

/** A token's word in lower case; empty past the text's ends. */
export function wordAt({ words }: Reading, at: number): string {
  return words[at] ?? '';
}

/** A token's universal part of speech; empty past the text's ends. */
export function uposAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.upos ?? '';
}

/** A token's Penn tag; empty past the text's ends. */
export function tagAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.xpos ?? '';
}

/** A token's dictionary form in lower case; empty past the text's ends. */
export function lemmaAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.lemma.toLowerCase() ?? '';
}
