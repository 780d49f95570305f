import {
  CLIPPED_WORDS,
  GLUED_CURRENCIES,
  HYPHEN_PREFIXES,
  HYPHEN_SUFFIXES,
  SLASHED_WORDS,
} from '../lang/en/word-cuts.ts';
import { type Span, trimmed } from '../model/span.ts';
import { addressIn } from './tokenising/addresses.ts';
import { stopKind } from './tokenising/stops.ts';
import { cutWord, isUnitOf } from './tokenising/words.ts';

/** The longest run without white space that is read as one: longer ones are no language, and are cut. */
const LONGEST_RUN = 512;
/** How much behind a stop tells what kind of stop it is. */
const AFTER_STOP = 4;

const RUN = /\S+/gu;
const PHONE = /\d{3}-(?:\d{3}-)?\d{4}(?![\p{L}\p{N}])/uy;
/** "1,200", "3.75", "08:30", "1/2", "9/11"; not "13,14", which is two. */
const NUMBER = /[.+]?\d+(?:[.:/]\d+|,\d{3}(?!\d)|,\d{2}(?=,\d{3}))*/uy;
/** "2." and "4.1." before a section's words. */
const SECTION_NUMBER = /\d{1,2}(?:\.\d{1,2}){0,3}\.(?=\s|$)/uy;
const LETTERS = /[\p{L}\p{M}]+/uy;
/** Letters and digits held together by apostrophes, low lines and "&": "O'Neill", "R&D", "don't". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’_&\u00AD\u200B-\u200D\u2060][\p{L}\p{M}\p{N}]+)*/uy;
/** "U.S.", "p.m.", "Ph.D.", and "U.S" where the last stop was left out. */
const DOTTED = /(?:\p{L}{1,2}\.){2,8}(?![\p{L}\p{N}])|\p{L}\.\p{L}(?![\p{L}\p{N}.])/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const SYMBOL_MONEY = /(?:US|AU|CA|NZ|HK|[ACRS])\$(?=\d)/uy;
const CODE_MONEY = new RegExp(`(?:${GLUED_CURRENCIES.join('|')})(?=\\d)`, 'uy');
const CLIPPED = /['’](?:\d0s|\p{L}+)(?![\p{L}\p{N}])/uy;
const CLITIC = /['’](?:[smd]|re|ve|ll)(?![\p{L}\p{N}])/iuy;
/** Marks that are one however often they stand: dots, dashes, pictures, and whatever rules a line is made of. */
const MARKS =
  /[^\p{L}\p{M}\p{N}\s]{8,}|\[(?:\.{3}|…)\]|\.+|…+\.*|-{2,}|\p{RI}{2}|\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}\p{Extended_Pictographic}]*/uy;
const HYPHEN = /[-\u2010\u2011](?=[\p{L}\p{N}])/uy;
/** A word broken off, or one half of "pre- and post-war". */
const BROKEN_OFF = /-$/uy;
const NOT_CLOSING = /[^\s"'”’»)\]]/u;

/** A run to cut, cut out so that no pattern looks past it. Places count inside it. */
interface Run {
  readonly text: string;
  /** The first few characters behind it. */
  readonly behind: string;
  /** Place of the stop that ends its sentence; -1 where that stands elsewhere. */
  readonly lastStop: number;
  /** True where the run opens its sentence. */
  readonly opens: boolean;
}

/** Where the match of a sticky pattern at `at` ends; `at` itself where there is none. */
function endOf(pattern: RegExp, { text }: Run, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The stop that ends the sentence: only closing marks follow it. */
function lastStopOf(text: string, { start, end }: Span): number {
  let at = end - 1;
  while (at >= start && !NOT_CLOSING.test(text.charAt(at))) at--;
  return at >= start && text.charAt(at) === '.' ? at : -1;
}

function isJoinedByHyphen(run: Run, start: number, hyphen: number, end: number): boolean {
  if (run.text.charAt(start - 1) === '-') return false;
  const before = run.text.slice(start, hyphen);
  const isAcronym = before.length > 1 && before === before.toUpperCase();
  if (HYPHEN_PREFIXES.has(before.toLowerCase())) return !isAcronym;
  return HYPHEN_SUFFIXES.has(run.text.slice(hyphen + 1, end).toLowerCase());
}

/** The end of a word with what holds on to it: "co-founder", "Gen.", "s/he". */
function wordEnd(run: Run, start: number): number {
  const { text } = run;
  const end = endOf(WORD, run, start);
  const mark = text.charAt(end);
  if (mark === '.') {
    const kind = stopKind(text.slice(start, end), (text + run.behind).slice(end + 1, end + 1 + AFTER_STOP));
    return kind === 'open' || (kind === 'inner' && end !== run.lastStop) ? end + 1 : end;
  }
  if (mark === '/') {
    const joined = endOf(WORD, run, end + 1);
    return SLASHED_WORDS.has(text.slice(start, joined).toLowerCase()) ? joined : end;
  }
  const hyphen = endOf(HYPHEN, run, end);
  if (hyphen === end) return endOf(BROKEN_OFF, run, end);
  const joined = endOf(WORD, run, hyphen);
  return isJoinedByHyphen(run, start, end, joined) ? joined : end;
}

function wordEnds(run: Run, at: number): readonly number[] {
  const money = endOf(CODE_MONEY, run, at);
  if (money > at) return [money];
  const dotted = endOf(DOTTED, run, at);
  if (dotted > at) return [dotted];
  const end = wordEnd(run, at);
  return cutWord(run.text.slice(at, end)).map((length) => at + length);
}

function numberEnds(run: Run, at: number): readonly number[] {
  const whole = Math.max(endOf(PHONE, run, at), at === 0 && run.opens ? endOf(SECTION_NUMBER, run, at) : at);
  if (whole > at) return [whole];
  const end = endOf(NUMBER, run, at);
  const letters = endOf(LETTERS, run, end);
  if (letters === end) return [end];
  if (isUnitOf(run.text.slice(end, letters))) return [end];
  return [Math.max(letters, wordEnd(run, at))];
}

function apostropheEnd(run: Run, at: number): number {
  const before = run.text.charAt(at - 1);
  if (/[\p{L}\p{N}.%]/u.test(before)) return endOf(CLITIC, run, at);
  const end = endOf(CLIPPED, run, at);
  const word = run.text.slice(at + 1, end).toLowerCase();
  return CLIPPED_WORDS.has(word) || /^\d/u.test(word) ? end : at;
}

function markEnd(run: Run, at: number): number {
  const char = run.text.charAt(at);
  let end = at;
  if (char === "'" || char === '’') end = apostropheEnd(run, at);
  if (char === '@' || char === '#') end = endOf(HANDLE, run, at);
  if (end === at) end = endOf(MARKS, run, at);
  return end > at ? end : at + String.fromCodePoint(run.text.codePointAt(at) ?? 0).length;
}

/** The ends of the tokens that begin at `at`; always at least one, past `at`. */
function endsAt(run: Run, at: number): readonly number[] {
  const money = endOf(SYMBOL_MONEY, run, at);
  if (money > at) return [money];
  if (endOf(NUMBER, run, at) > at) return numberEnds(run, at);
  return endOf(WORD, run, at) > at ? wordEnds(run, at) : [markEnd(run, at)];
}

/** Cuts a stretch of a run; `offset` is the run's place in the text. */
function cutRun(run: Run, { start, end }: Span, offset: number, into: Span[]): void {
  let at = start;
  while (at < end) {
    for (const next of endsAt(run, at)) {
      into.push({ start: offset + at, end: offset + next });
      at = next;
    }
  }
}

function cutPiece(run: Run, offset: number, into: Span[]): void {
  const whole = { start: 0, end: run.text.length };
  const address = addressIn(run.text, whole);
  if (!address) {
    cutRun(run, whole, offset, into);
    return;
  }
  cutRun({ ...run, text: run.text.slice(0, address.start) }, { start: 0, end: address.start }, offset, into);
  into.push({ start: offset + address.start, end: offset + address.end });
  cutRun(run, { start: address.end, end: whole.end }, offset, into);
}

/** Ends a piece of an overlong run so that no character is cut in two. */
function pieceEnd(text: string, start: number, end: number): number {
  const cut = start + LONGEST_RUN;
  if (cut >= end) return end;
  return (text.codePointAt(cut - 1) ?? 0) > 0xffff ? cut - 1 : cut;
}

/**
 * Cuts a stretch of text (best a sentence) into words and marks as Universal Dependencies does in GUM:
 * "do|n't", "city|'s", "$|1.2|m", "Moscow|-|based", but "co-founder", "U.S." and "Gen." whole.
 *
 * Spans are in reading order and cover every character that is no white space. Linear in the stretch's length.
 */
export function tokensIn(text: string, span: Span): readonly Span[] {
  const tokens: Span[] = [];
  const lastStop = lastStopOf(text, span);
  const first = trimmed(text, span).start;
  for (const match of text.slice(span.start, span.end).matchAll(RUN)) {
    const end = span.start + match.index + match[0].length;
    for (let start = span.start + match.index; start < end;) {
      const cut = pieceEnd(text, start, end);
      const behind = text.slice(cut, Math.min(span.end, cut + AFTER_STOP));
      const run = {
        text: text.slice(start, cut),
        behind,
        lastStop: lastStop - start,
        opens: start === first,
      };
      cutPiece(run, start, tokens);
      start = cut;
    }
  }
  return tokens;
}
