import type { Analysis, Sentence } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import { type Span, contains, overlaps } from '../model/span.ts';
import { wholeContents } from './accusing.ts';
import { segmentsOf } from './segments.ts';
import { type Range, rootsIn } from './tree.ts';

/** A clause-sized stretch that makes one claim, and the attributions it stands inside, outermost first. */
export interface Stretch {
  readonly range: Range;
  readonly sentence: number;
  readonly attributions: readonly Attribution[];
}

/** Every stretch of a revision that says something: attributed contents, and what the outlet says itself. */
export function stretchesOf(analysis: Analysis, attributions: readonly Attribution[]): readonly Stretch[] {
  const bySentence = attributionsBySentence(analysis, attributions);
  const stretches: Stretch[] = [];
  for (const sentence of analysis.sentences) {
    const here = bySentence.get(sentence.index) ?? [];
    stretches.push(
      ...attributedIn(analysis, sentence, here),
      ...ownVoiceIn(analysis, sentence, here),
      ...describedIn(analysis, sentence, here),
    );
  }
  return stretches;
}

/** Attributions with the sentences their contents or cues touch; each sentence has few, so later steps stay short. */
function attributionsBySentence(analysis: Analysis, attributions: readonly Attribution[]) {
  const found = new Map<number, Attribution[]>();
  const sentences = analysis.sentences;
  for (const attribution of attributions) {
    const touched = new Set<number>();
    for (const span of [...attribution.contents, ...(attribution.cue ? [attribution.cue] : [])]) {
      for (let at = firstReaching(sentences, span); at < sentences.length; at++) {
        const sentence = sentences[at];
        if (!sentence || sentence.span.start >= span.end) break;
        touched.add(sentence.index);
      }
    }
    for (const index of touched) found.set(index, [...(found.get(index) ?? []), attribution]);
  }
  return found;
}

/** Index of the first sentence that ends after the span starts, by halving. */
function firstReaching(sentences: readonly Sentence[], span: Span): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Contents of attributions within one sentence, cut into main clauses. An inner attribution's content is its own. */
function attributedIn(
  analysis: Analysis,
  sentence: Sentence,
  here: readonly Attribution[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const attribution of here) {
    for (const content of wholeContents(analysis, sentence, attribution)) {
      const range = tokensInside(analysis, sentence, content);
      if (range.last <= range.first) continue;
      for (const piece of segmentsOf(analysis.tokens, range)) {
        if (isTakenByInner(analysis, piece, attribution, here)) continue;
        stretches.push({ range: piece, sentence: sentence.index, attributions: chainOf(attribution, here) });
      }
    }
  }
  return stretches;
}

/** What is left to the outlet: main clauses whose predicate is no cue and stands in nobody's content. */
function ownVoiceIn(
  analysis: Analysis,
  sentence: Sentence,
  here: readonly Attribution[],
): readonly Stretch[] {
  const whole = { first: sentence.first, last: sentence.last };
  const pieces = segmentsOf(analysis.tokens, whole);
  return pieces
    .filter((piece) => rootsIn(analysis.tokens, piece).some((root) => isOwn(analysis, root, here)))
    .filter((piece) => !here.some((attribution) => isReportOnly(analysis, piece, attribution)))
    .map((range) => ({ range, sentence: sentence.index, attributions: [] }));
}

/** A clause that tells of a speaker is the outlet's own: "Ana Prokop, who led the study, said …". */
const CLAUSE = /^acl/u;
/** "Speaking on Tuesday" tells how it was said. */
const SHORTEST_CLAUSE = 3;

function describedIn(
  analysis: Analysis,
  sentence: Sentence,
  here: readonly Attribution[],
): readonly Stretch[] {
  const found = new Map<number, Stretch>();
  for (const { speaker, cue, contents } of here) {
    if (!speaker || !contains(sentence.span, speaker)) continue;
    const range = described(analysis, sentence, speaker, [...(cue ? [cue] : []), ...contents]);
    if (range) found.set(range.first, { range, sentence: sentence.index, attributions: [] });
  }
  return [...found.values()];
}

/** The speaker with all that hangs on it, where that is a clause of some words; null where it is only a name. */
function described(
  { tokens }: Analysis,
  sentence: Sentence,
  speaker: Span,
  others: readonly Span[],
): Range | null {
  const own = tokens.slice(sentence.first, sentence.last).filter(({ span }) => contains(speaker, span));
  const first = own[0]?.index;
  const head = own.find(({ head: above }) => !own.some(({ index }) => index === above))?.index;
  if (first === undefined || head === undefined) return null;
  const under = hangingOn(tokens, head, sentence);
  let last = first;
  while (
    last < sentence.last &&
    under.has(last) &&
    !others.some((span) => overlaps(span, tokens[last]?.span ?? span))
  )
    last++;
  const clause = tokens
    .slice(first, last)
    .find(({ deprel, upos, index, head: above }) => CLAUSE.test(deprel) && upos === 'VERB' && above < index);
  return clause && last - clause.index >= SHORTEST_CLAUSE ? { first, last: withoutMark(tokens, last) } : null;
}

/** Tokens of a sentence that hang on one of them, itself included. */
function hangingOn(tokens: Analysis['tokens'], top: number, { first, last }: Sentence): ReadonlySet<number> {
  const inside = new Set([top]);
  for (let grown = true; grown;) {
    grown = false;
    for (let at = first; at < last; at++) {
      if (inside.has(at) || !inside.has(tokens[at]?.head ?? -1)) continue;
      inside.add(at);
      grown = true;
    }
  }
  return inside;
}

const withoutMark = (tokens: Analysis['tokens'], last: number): number =>
  tokens[last - 1]?.upos === 'PUNCT' ? last - 1 : last;

function isOwn(analysis: Analysis, root: number, here: readonly Attribution[]): boolean {
  const token = analysis.tokens[root];
  if (!token || token.upos === 'PUNCT') return false;
  return !here.some(
    ({ cue, contents, speaker }) =>
      (cue && overlaps(cue, token.span)) ||
      (speaker && overlaps(speaker, token.span)) ||
      contents.some((content) => overlaps(content, token.span)),
  );
}

/** A stretch that is to this part someone's content is that person's, not another's. */
const MOST = 0.9;
/** With the speaker's name and the cue counted in: what is left over is "further" in "further commented saying". */
const ALL_BUT_A_WORD = 0.8;

function coversMost(analysis: Analysis, piece: Range, attribution: Attribution): boolean {
  return shareOf(analysis, piece, attribution.contents) >= MOST;
}

function isReportOnly(analysis: Analysis, piece: Range, attribution: Attribution): boolean {
  const { speaker, cue, contents } = attribution;
  if (!speaker || !cue) return coversMost(analysis, piece, attribution);
  return shareOf(analysis, piece, [speaker, cue, ...contents]) >= ALL_BUT_A_WORD;
}

/** The part of a piece's tokens that lies in the spans, 0 to 1. */
function shareOf(analysis: Analysis, piece: Range, spans: readonly Span[]): number {
  let covered = 0;
  for (let index = piece.first; index < piece.last; index++) {
    const token = analysis.tokens[index]?.span;
    if (token && spans.some((span) => contains(span, token))) covered++;
  }
  return covered / (piece.last - piece.first);
}

function tokensInside(analysis: Analysis, sentence: Sentence, content: Span): Range {
  let first = sentence.first;
  while (first < sentence.last && (analysis.tokens[first]?.span.start ?? 0) < content.start) first++;
  let last = first;
  while (last < sentence.last && (analysis.tokens[last]?.span.end ?? Infinity) <= content.end) last++;
  return { first, last };
}

/** True where an attribution inside this one already claims the piece. */
function isTakenByInner(
  analysis: Analysis,
  piece: Range,
  outer: Attribution,
  here: readonly Attribution[],
): boolean {
  return here.some((inner) => inner.within === outer.id && coversMost(analysis, piece, inner));
}

function chainOf(attribution: Attribution, here: readonly Attribution[]): readonly Attribution[] {
  const chain = [attribution];
  for (let outer = attribution.within; outer !== null;) {
    const next = here.find(({ id }) => id === outer);
    if (!next || chain.includes(next)) break;
    chain.unshift(next);
    outer = next.within;
  }
  return chain;
}
