import type { Quotation } from '../model/analysis.ts';
import { ROLE_NOUNS } from '../lang/en/roles.ts';
import type { Draft } from './draft.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { isNominal, nounPhrase } from './phrases.ts';
import { isDash, type Range, type Reading, tokenFrom, uposAt, wordAt } from './tree.ts';

/** Fewer words than this in a sentence of their own may be a title or a motto. */
const SHORTEST_SPEECH = 3;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', '—', '-', '–']);

/** Where an attribution ends, and whether it leaves a quotation open or announces one. */
interface Opening {
  readonly index: number;
  readonly end: number;
}

/**
 * Gives quotations that no cue has taken to whoever spoke last: `"We lost everything," said Ana. "The water came at night."`
 * One that stands in the paragraph of a quotation goes on with it; so does one that opens a paragraph after an unclosed one,
 * or after a colon. Others stand alone: a new paragraph is a new speaker unless the marks say otherwise.
 */
export function withFloating(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const result = withOpenings(reading, drafts).sort((a, b) => a.contents[0].first - b.contents[0].first);
  const taken = takenQuotes(reading, result);
  const endings = endingsOf(result);
  let next = 0;
  let last: Opening | null = null;
  let direct: Opening | null = null;
  for (const [index, quotation] of reading.analysis.quotations.entries()) {
    const range = reading.quoteRanges[index];
    if (!range || !isOuter(quotation, range)) continue;
    for (let ending = endings[next]; ending && ending.end <= range.first; ending = endings[++next]) {
      last = later(last, ending);
      if (isDirect(reading, result[ending.index])) direct = ending;
    }
    if (taken.has(index) || !isSpeech(reading, range, quotation)) continue;
    const before = precursor(reading, last, direct);
    const draft = result[before?.index ?? -1];
    if (before && draft && goesOn(reading, draft, quotation, range)) {
      result[before.index] = { ...draft, contents: [...draft.contents, range] };
      last = direct = { index: before.index, end: range.last };
    } else {
      result.push(floatingDraft(reading, range, draft ?? null, quotation));
      last = direct = { index: result.length - 1, end: range.last };
    }
  }
  return result;
}

/** `"We warned them twice.` / `"Nobody came," he said.`: a quotation left open belongs to whoever goes on with it. */
function withOpenings(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  const { quotations } = reading.analysis;
  const taken = takenQuotes(reading, result);
  for (let index = quotations.length - 1; index > 0; index--) {
    const [open, range] = [reading.quoteRanges[index - 1], reading.quoteRanges[index]];
    if (!quotations[index]?.continues || quotations[index - 1]?.closed !== false || taken.has(index - 1))
      continue;
    const at = result.findIndex(({ contents }) => contents[0].first === range?.first);
    const draft = result[at];
    if (draft && open && open.last > open.first)
      result[at] = { ...draft, contents: [open, ...draft.contents] };
  }
  return result;
}

function isOuter({ depth }: Quotation, { first, last }: Range): boolean {
  return depth === 0 && last > first;
}

function later(a: Opening | null, b: Opening): Opening {
  return a && a.end > b.end ? a : b;
}

/** `"…," Akers said, adding that it was late. "…"`: the quotation goes on with the one of that sentence, not with "adding". */
function precursor(reading: Reading, last: Opening | null, direct: Opening | null): Opening | null {
  if (!last || !direct) return last;
  const sentence = ({ end }: Opening): number => reading.tokens[end - 1]?.sentence ?? -1;
  return sentence(last) === sentence(direct) ? direct : last;
}

function takenQuotes(reading: Reading, drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { contents } of drafts) {
    for (const { first, last } of contents) {
      for (const at of [first, last - 1]) addQuote(reading, taken, at);
      for (let at = first; at < last; at++) if (reading.opens.has(at)) addQuote(reading, taken, at);
    }
  }
  return taken;
}

function addQuote(reading: Reading, taken: Set<number>, at: number): void {
  const quote = reading.quoteAt[at] ?? -1;
  if (quote >= 0) taken.add(quote);
}

function endingsOf(drafts: readonly Draft[]): readonly Opening[] {
  return drafts
    .map((draft, index) => ({ index, end: Math.max(draft.contents.at(-1)?.last ?? 0, draft.cue?.last ?? 0) }))
    .sort((a, b) => a.end - b.end || b.index - a.index);
}

/** Whole sentences in marks, not a word or a title within a sentence. */
function isSpeech(reading: Reading, { first, last }: Range, { closed, inner }: Quotation): boolean {
  if (last - first < (closed ? SHORTEST_SPEECH + 2 : SHORTEST_SPEECH)) return false;
  const sentence = reading.analysis.sentences[reading.tokens[first]?.sentence ?? -1];
  if (sentence?.first !== first) return false;
  const lastInner = tokenFrom(reading.tokens, inner.end) - 1;
  const several = reading.tokens[lastInner]?.sentence !== reading.tokens[first]?.sentence;
  return !closed || several || ENDS.has(wordAt(reading, lastInner)) || ENDS.has(wordAt(reading, last));
}

function goesOn(reading: Reading, draft: Draft, quotation: Quotation, range: Range): boolean {
  const last = draft.contents.at(-1);
  const end = Math.max(last?.last ?? 0, draft.cue?.last ?? 0) - 1;
  const before = reading.analysis.sentences[reading.tokens[end]?.sentence ?? -1]?.paragraph ?? -1;
  if (before === quotation.paragraph) return isDirect(reading, draft);
  if (quotation.paragraph - before > 1) return false;
  return quotation.continues || reading.words[range.first - 1] === ':';
}

function isDirect(reading: Reading, draft: Draft | undefined): boolean {
  return (draft?.contents ?? []).some(
    ({ first, last }) => (reading.quoteAt[first] ?? -1) >= 0 || (reading.quoteAt[last - 1] ?? -1) >= 0,
  );
}

/** A quotation with no cue: whoever its paragraph spoke of last may have said it; else nobody we know. */
function floatingDraft(
  reading: Reading,
  range: Range,
  before: Draft | null,
  { paragraph }: Quotation,
): Draft {
  const end = before?.contents.at(-1)?.last ?? 0;
  const near = before?.speaker && isJustBefore(reading, before, end, range.first) ? before.speaker : null;
  const speaker =
    signedBy(reading, range) ?? near ?? subjectOfSentenceBefore(reading, range.first, paragraph);
  return {
    rule: 'floating',
    cue: null,
    cueLemma: null,
    verb: null,
    stance: 'neutral',
    act: 'statement',
    speaker: speaker && { ...speaker, how: 'shared' },
    relays: [],
    contents: [range],
  };
}

/** In the same paragraph, or in the last sentence of the one before. */
function isJustBefore(reading: Reading, { cue }: Draft, end: number, first: number): boolean {
  const here = paragraphAt(reading, first);
  const last = Math.max(end, cue?.last ?? 0) - 1;
  if (paragraphAt(reading, last) === here) return true;
  return (reading.tokens[first]?.sentence ?? 0) - (reading.tokens[last]?.sentence ?? 0) === 1;
}

/** Words a name after a dash may have. */
const LONGEST_SIGNATURE = 8;

/** "Li Noor" in "“Never again.” – Commissioner Li Noor": a name after a dash, to the end of the sentence. */
function signedBy(reading: Reading, { last }: Range): FoundSpeaker | null {
  if (!isDash(reading, last)) return null;
  let end = last + 1;
  const paragraph = paragraphAt(reading, last);
  while (
    end < last + 1 + LONGEST_SIGNATURE &&
    paragraphAt(reading, end) === paragraph &&
    isNominal(reading, end)
  )
    end++;
  if (end === last + 1 || (uposAt(reading, last + 1) !== 'PROPN' && uposAt(reading, last + 1) !== 'NOUN'))
    return null;
  return { head: end - 1, how: 'subject', range: { first: last + 1, last: end } };
}

function paragraphAt(reading: Reading, at: number): number {
  return reading.analysis.sentences[reading.tokens[at]?.sentence ?? -1]?.paragraph ?? -1;
}

/** "Mirza" in "Mirza looked tired. “Ask me again next week.”": a name or a person, not a thing. */
function subjectOfSentenceBefore(reading: Reading, first: number, paragraph: number): FoundSpeaker | null {
  const sentence = reading.analysis.sentences[(reading.tokens[first]?.sentence ?? 0) - 1];
  if (sentence?.paragraph !== paragraph) return null;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = reading.tokens[at];
    if (token?.deprel !== 'nsubj' || reading.tokens[token.head]?.deprel !== 'root' || !isSomeone(reading, at))
      continue;
    return { head: at, how: 'shared', range: nounPhrase(reading, at, sentence) };
  }
  return null;
}

function isSomeone(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const opening = reading.analysis.sentences[token?.sentence ?? -1]?.first === at;
  if (opening && (token?.upos === 'PROPN' || token?.upos === 'NOUN')) return true;
  if (['he', 'she', 'they'].includes(wordAt(reading, at))) return true;
  if (token?.upos === 'NOUN') return ROLE_NOUNS.has(token.lemma.toLowerCase());
  return reading
    .mentionsIn({ first: at, last: at + 8 })
    .some(({ kind, head }) => kind === 'person' && head === at);
}
