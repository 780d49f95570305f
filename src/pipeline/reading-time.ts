/**
 * Five long articles. So much prose is read at once, without another process: the worst of forty hostile texts of this size
 * took 1.3 s when measured, and starting a process takes half a second.
 */
const HARMLESS_LETTERS = 20_000;
/** A word longer than this is an address, or nothing anybody reads. */
const LONGEST_WORD = 200;
/** A sentence of 60 words has 400 letters. What goes on longer than this without an end is no prose. */
const LONGEST_STRETCH = 3_000;
/** Words a second that a slow machine reads; a fast one, with nothing else to do, five times as many. */
const SLOWEST = 4_000;
const MS = 1000;
/** Nothing takes longer than a minute. */
const LONGEST_MS = 60_000;

/** Of each of two texts: they are compared claim by claim, and their lengths multiply. */
const HARMLESS_OF_TWO = 1_000;

/** True for a text short enough, and enough like what people write, that reading it, and comparing it where it is one of two, cannot take long. */
export function isHarmless(text: string, texts = 1): boolean {
  const most = texts === 1 ? HARMLESS_LETTERS : HARMLESS_OF_TWO;
  return (
    text.length <= most && longest(text, /\s+/u) <= LONGEST_WORD && longest(text, ENDS) <= LONGEST_STRETCH
  );
}

const ENDS = /[.!?。؟।]\s|\n/u;

function longest(text: string, between: RegExp): number {
  return text.split(between).reduce((most, { length }) => Math.max(most, length), 0);
}

/**
 * Processor time that reading a text may take, in milliseconds: `least`, and for a long honest text what its sentences need.
 * What is said again and again counts once, and a stretch without an end not at all: it is nobody's report.
 */
export function readingTime(text: string, least: number): number {
  const sentences = new Set(text.split(ENDS).filter(({ length }) => length <= LONGEST_STRETCH));
  let words = 0;
  for (const sentence of sentences) words += sentence.split(/\s+/u).filter(isWord).length;
  return Math.min(Math.max(least, LONGEST_MS), least + Math.floor(words / SLOWEST) * MS);
}

const isWord = ({ length }: string): boolean => length > 0 && length <= LONGEST_WORD;
