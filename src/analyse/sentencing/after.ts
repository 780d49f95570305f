import { MONTHS, WEEKDAYS } from '../../lang/en/calendar.ts';
import { cueVerbLemma } from '../../lang/en/cue-forms.ts';
import { SENTENCE_STARTERS } from '../../lang/en/sentence-starters.ts';

/** How far ahead is looked to tell whether the next words begin a sentence, in characters. */
const AHEAD = 90;
/** A name with its titles before "said" has no more words: "Deputy Defence Minister Anatoly Reshke said". */
const LONGEST_SPEAKER = 6;

const WORDS = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.'’-]*/gu;
const OPENING = /^[\s"“”‘’'«»„‚‹›([{*_¿¡•–—-]*/u;
const CAPITAL = /^\p{Lu}/u;
const NAME_PARTICLE = /^(?:of|the|de|von|van|der|al|bin|ben|for|and|el|la|da|di)$/u;

/** The words that follow a stop, marks left out. */
export interface After {
  /** Character after white space and opening marks; empty at the end. */
  readonly first: string;
  readonly words: readonly string[];
}

export function afterStop(text: string, at: number, end: number): After {
  const ahead = text.slice(at, Math.min(end, at + AHEAD));
  const rest = ahead.slice(OPENING.exec(ahead)?.[0].length ?? 0);
  const code = rest.codePointAt(0);
  return {
    first: code === undefined ? '' : String.fromCodePoint(code),
    words: rest.match(WORDS) ?? [],
  };
}

/** "The", "He", "In": begins a sentence, and is no part of a name. */
export function isStarter({ words: [word = ''] }: After): boolean {
  return CAPITAL.test(word) && SENTENCE_STARTERS.has(word.toLowerCase());
}

export function isCapital({ first }: After): boolean {
  return CAPITAL.test(first);
}

/** What may follow "5 p.m." in its sentence: a day, a month, a time zone, "Moscow time". */
export function isTimeTail({ words: [word = '', second = ''] }: After): boolean {
  const lower = word.toLowerCase();
  if (WEEKDAYS.has(lower) || MONTHS.has(lower) || second === 'time' || second === 'Time') return true;
  return word.length > 1 && word === word.toUpperCase();
}

/** "Smith said", "Deputy Minister Reshke asked": a speaker and a verb of saying, so that `"Stop!"` is not the end. */
export function isSpeakerAndCue(after: After): boolean {
  if (!isCapital(after) || isStarter(after)) return false;
  for (const [place, word] of after.words.slice(0, LONGEST_SPEAKER + 1).entries()) {
    if (CAPITAL.test(word) || NAME_PARTICLE.test(word)) continue;
    return place > 0 && cueVerbLemma(word.replace(/\.$/u, '')) !== null;
  }
  return false;
}
