import type { Lexeme } from '../lexemes.ts';
import { readFigureInDigits } from './figure-in-digits.ts';
import { readFigureInWords } from './figure-in-words.ts';
import type { Figure } from './figure-model.ts';
import { readVague } from './vague-figure.ts';

export type { Figure } from './figure-model.ts';

/** The number that starts at a lexeme; null where none does. Reads a bounded number of lexemes, digits and groups apart. */
export function readFigure(lexemes: readonly Lexeme[], at: number): Figure | null {
  return readFigureInDigits(lexemes, at) ?? readVague(lexemes, at) ?? readFigureInWords(lexemes, at);
}
