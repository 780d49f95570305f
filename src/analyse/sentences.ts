import type { Quotation } from '../model/analysis.ts';
import { type Span, trimmed } from '../model/span.ts';
import {
  type After,
  afterStop,
  isCapital,
  isSpeakerAndCue,
  isStarter,
  isTimeTail,
} from './sentencing/after.ts';
import { asidesIn, quotationsIn } from './sentencing/marks.ts';
import { stopKind } from './tokenising/stops.ts';

/** As much before a stop as holds its word. */
const BEFORE = 32;
/** Shorter quotations inside a sentence that goes on are titles and slogans ("Yes! We Can"): they are not cut. */
const LONGEST_SLOGAN = 60;
/** As much behind a stop as tells whether a number follows. */
const NUMBER_AHEAD = 4;
/** A shorter word before a stop without a space behind it may be an abbreviation of any kind. */
const GLUED_WORD = 3;

const STOPS = /[.!?…]+|[。！？؟۔।]/gu;
const HARD_STOP = /[。！？؟۔।]/u;
const WORD_PART = /[\p{L}\p{M}\p{N}.'’]/u;
/** "U.S", "a.m", "Ph.D": letters by ones and twos. */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const CLOCK = /^[ap]\.m$/iu;
const LATIN = /^(?:e\.g|i\.e)$/iu;
const CLOSER = /[)\]}”’»›*_]/u;
const STRAIGHT = /["']/u;
const FOOTNOTE = /(?: ?\[\d{1,3}\])+/uy;
const BULLET = /^(?:[-–—•*·▪◦‣] )+/u;
const SECTION_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,4})$/u;
const SMALL = /^[\p{Ll}.,]/u;
const SPACE = /\s/u;
const OPENING_MARK = /["“‘«„([]/u;
const GLUED = /^\p{Lu}[\p{Ll}\s’']/u;
const DASH_AND_NAME = /^\s*[-–—]\s*\p{Lu}/u;
const SPEECH_END = /[.!?…,]$/u;
const GOES_ON = /^\s\p{Ll}/u;

/** A stretch to cut, with the marks in it. */
interface Ground {
  readonly text: string;
  readonly span: Span;
  /** Places of marks that close a quotation. */
  readonly closing: ReadonlySet<number>;
  /** Stretches that are not cut: brackets, slogans. In reading order, none inside another. */
  readonly whole: readonly Span[];
}

/** A run of stops: where it stands, where what it closes ends, and what comes then. */
interface Stop {
  readonly start: number;
  readonly end: number;
  readonly glyphs: string;
  readonly after: After;
  /** Marks or brackets close between the stop and what follows. */
  readonly closes: boolean;
}

/** A mark that closes something at `at`: paired, of closing shape, or straight with a space behind it. */
function isCloser({ text, span, closing }: Ground, at: number): boolean {
  if (at >= span.end) return false;
  const char = text.charAt(at);
  if (closing.has(at) || CLOSER.test(char)) return true;
  return STRAIGHT.test(char) && (at + 1 >= span.end || SPACE.test(text.charAt(at + 1)));
}

/** Where the closing marks and footnote numbers behind a stop end. */
function closersEnd(ground: Ground, from: number): number {
  const { text, span, closing } = ground;
  let at = from;
  for (;;) {
    if (isCloser(ground, at)) at++;
    else if (closing.has(at + 1) && SPACE.test(text.charAt(at))) at += 2;
    else break;
  }
  FOOTNOTE.lastIndex = at;
  return Math.min(FOOTNOTE.test(text) ? FOOTNOTE.lastIndex : at, span.end);
}

/** The word that ends at `end`, with the stops inside it; looked for from `from` on. */
function wordBefore(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && WORD_PART.test(text.charAt(start - 1))) start--;
  return text.slice(start, end).replace(/^['’.]/u, '');
}

/** What the word before a single stop says about it; null where it says nothing. */
function wordBreaks(text: string, { start, after }: Stop, sentence: number): boolean | null {
  const word = wordBefore(text, start, Math.max(sentence, start - BEFORE));
  if (word === '') return null;
  if (start - word.length === sentence && SECTION_NUMBER.test(word)) return false;
  if (LATIN.test(word)) return false;
  if (CLOCK.test(word)) return isCapital(after) && !isTimeTail(after);
  if (DOTTED.test(word)) return isStarter(after);
  const kind = stopKind(
    word.slice(word.lastIndexOf('.') + 1),
    text.slice(start + 1, start + 1 + NUMBER_AHEAD),
  );
  if (kind === 'none') return null;
  if (kind === 'open' || word.length === 1) return isStarter(after);
  return false;
}

/** Without a space behind the stop: a forgotten one ("end.The"), or no end at all ("3.5", "U.S.-led"). */
function gluedBreaks(text: string, { start, end, closes }: Stop): boolean {
  const next = text.slice(end, end + 2);
  if (OPENING_MARK.test(next.charAt(0))) return true;
  if (!GLUED.test(next)) return false;
  return closes || /^\p{Ll}+$/u.test(text.slice(Math.max(0, start - GLUED_WORD), start));
}

function isBreak({ text }: Ground, stop: Stop, sentence: number): boolean {
  const { start, end, glyphs, after, closes } = stop;
  if (HARD_STOP.test(glyphs)) return true;
  if (after.first === '' || SMALL.test(after.first) || text.charAt(start - 1) === '[') return false;
  if (!SPACE.test(text.charAt(end))) return gluedBreaks(text, stop);
  if (closes) {
    if (DASH_AND_NAME.test(text.slice(end, end + NUMBER_AHEAD))) return false;
    return !/[!?]/u.test(glyphs) || !isSpeakerAndCue(after);
  }
  return glyphs === '.' ? (wordBreaks(text, stop, sentence) ?? true) : true;
}

/** Slogans and titles in quotation marks inside a sentence that goes on behind them. */
function slogansIn(text: string, quotations: readonly Quotation[]): readonly Span[] {
  return quotations
    .filter(({ span, inner, closed }) => {
      const words = text.slice(inner.start, inner.end);
      if (!closed || words.length > LONGEST_SLOGAN || SPEECH_END.test(words)) return false;
      return GOES_ON.test(text.slice(span.end, span.end + 2));
    })
    .map(({ span }) => span);
}

function groundOf(text: string, span: Span, quotations: readonly Quotation[]): Ground {
  const own = quotationsIn(quotations, span);
  const closing = new Set<number>();
  for (const { span: outer, inner } of own) for (let at = inner.end; at < outer.end; at++) closing.add(at);
  const whole = [...asidesIn(text, span), ...slogansIn(text, own)].sort((a, b) => a.start - b.start);
  return { text, span, closing, whole };
}

function stopsIn(ground: Ground): readonly Stop[] {
  const { text, span } = ground;
  const stops: Stop[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(STOPS)) {
    const start = span.start + match.index;
    const [glyphs] = match;
    const end = closersEnd(ground, start + glyphs.length);
    const closes = end > start + glyphs.length;
    stops.push({ start, end, glyphs, closes, after: afterStop(text, end, span.end) });
  }
  return stops;
}

/**
 * Cuts a paragraph (or what follows its dateline) into sentences.
 *
 * A stop inside an abbreviation, a title, initials or a number is none; closing quotation marks belong to the sentence
 * they close; `"Stop!" he said.` is one sentence, a quotation of several sentences is several. A bullet before the
 * first sentence is left out. Spans are in reading order and without white space at their ends. Linear.
 */
export function sentencesIn(text: string, span: Span, quotations: readonly Quotation[]): readonly Span[] {
  const ground = groundOf(text, span, quotations);
  const bullet = BULLET.exec(text.slice(span.start, span.start + BEFORE))?.[0].length ?? 0;
  let sentence = trimmed(text, { start: span.start + bullet, end: span.end }).start;
  const sentences: Span[] = [];
  const close = (end: number): void => {
    const cut = trimmed(text, { start: sentence, end });
    if (cut.end > cut.start) sentences.push(cut);
    sentence = trimmed(text, { start: end, end: span.end }).start;
  };
  let place = 0;
  for (const stop of stopsIn(ground)) {
    while ((ground.whole[place]?.end ?? span.end) <= stop.start) place++;
    const around = ground.whole[place];
    const inside =
      around !== undefined && around.start > sentence && around.start < stop.start && stop.end < around.end;
    if (!inside && stop.end > sentence && isBreak(ground, stop, sentence)) close(stop.end);
  }
  close(span.end);
  return sentences;
}
