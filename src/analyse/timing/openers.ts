import {
  MONTHS,
  PARTS_OF_DAY,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../lang/en/calendar.ts';
import { ORDINALS, SMALL_NUMBERS } from '../../lang/en/number-words.ts';
import type { Lexeme } from '../lexemes.ts';

/** Words that a time may begin with, besides digits. Everything else is passed over without a closer look. */
const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...SHORT_MONTHS.keys(),
  ...SEASONS.keys(),
  ...PARTS_OF_DAY.keys(),
  ...SMALL_NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...(
    'a an beginning close coming current earlier early end half last late later mid middle next overnight past pre previous q quarter ' +
    'small start that the this today tomorrow tonight upcoming wee yesterday twenties thirties forties fifties sixties seventies eighties nineties'
  ).split(' '),
]);

/** True where a time may begin at a lexeme. */
export function canOpen(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.kind === 'mark') return false;
  return lexeme.kind === 'digits' || OPENING_WORDS.has(lexeme.lower);
}
