import { MULTIPLIERS, VAGUE_NUMBERS } from '../../lang/en/number-words.ts';
import { type Lexeme, wordAt } from '../lexemes.ts';
import type { Figure } from './figure-model.ts';

const HUNDRED = 100;
const TEN = 10;
const TWENTY = 20;
const FEW: ReadonlySet<string> = new Set(['several', 'many']);
/** "A few hundred" is two to nine of them. */
const FEWEST = 2;
const MOST = 10;

/** "hundreds", "tens of thousands", "a few hundred", "several dozen". */
export function readVague(lexemes: readonly Lexeme[], at: number): Figure | null {
  const word = wordAt(lexemes, at);
  const few = word === 'a' && wordAt(lexemes, at + 1) === 'few' ? at + 2 : FEW.has(word) ? at + 1 : null;
  const by = few === null ? undefined : MULTIPLIERS.get(wordAt(lexemes, few));
  const vague = { form: 'vague', plain: 0, multiplied: true, metres: false } as const;
  if (few !== null && by !== undefined)
    return { ...vague, low: by * FEWEST, high: by * MOST - 1, next: few + 1 };
  const range = word === 'tens' ? ([TWENTY, HUNDRED - 1] as const) : VAGUE_NUMBERS.get(word);
  if (!range) return null;
  const inner = wordAt(lexemes, at + 1) === 'of' ? VAGUE_MULTIPLIERS.get(wordAt(lexemes, at + 2)) : undefined;
  if (inner !== undefined) {
    const top = word === 'tens' ? HUNDRED : HUNDRED * TEN;
    return {
      ...vague,
      low: (word === 'tens' ? TWENTY : FEWEST * HUNDRED) * inner,
      high: top * inner - 1,
      next: at + 3,
    };
  }
  if (word === 'tens' || (word === 'scores' && wordAt(lexemes, at + 1) !== 'of')) return null;
  return { ...vague, low: range[0], high: range[1], next: at + 1 };
}

const VAGUE_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);
