import type { Quantity } from '../../model/analysis.ts';
import type { Lexeme } from '../lexemes.ts';
import type { Amount } from './amount.ts';

/** What a number measures, and the lexemes that say so. */
export interface Measure {
  readonly kind: Quantity['kind'];
  readonly unit: string | null;
  /** Base value of one unit and its zero; null where nothing converts. */
  readonly factor: number | null;
  readonly offset: number;
  readonly dimension: string | null;
  /** First and last lexeme of number and unit together, the last one outside. */
  readonly start: number;
  readonly next: number;
  /** The lexeme of a noun that is counted by a hyphen: "member" of "22-member"; null where the tree must tell. */
  readonly noun: number | null;
  /** Values where they are not the number's own: 1/3 for "a third". */
  readonly low?: number;
  readonly high?: number;
}

/** A reader that knows one kind of measure; null where the number is none of it. */
export type MeasureReader = (lexemes: readonly Lexeme[], amount: Amount) => Measure | null;

/** A measure without conversion. */
export function plainMeasure(
  kind: Quantity['kind'],
  unit: string | null,
  amount: Pick<Amount, 'start' | 'next'>,
): Measure {
  return {
    kind,
    unit,
    factor: null,
    offset: 0,
    dimension: null,
    start: amount.start,
    next: amount.next,
    noun: null,
  };
}
