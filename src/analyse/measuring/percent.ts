import { isHyphen, joins, type Lexeme, wordAt } from '../lexemes.ts';
import { type Measure, type MeasureReader, plainMeasure } from './measure.ts';

/** A basis point is a hundredth of a percentage point. */
const BASIS_POINT = 0.01;

function behind(lexemes: readonly Lexeme[], next: number): number {
  return isHyphen(lexemes[next]) && joins(lexemes[next]) && joins(lexemes[next + 1]) ? next + 1 : next;
}

function points(name: string, factor: number, start: number, next: number): Measure {
  return {
    kind: 'percentage-point',
    unit: name,
    factor,
    offset: 0,
    dimension: 'percentage-point',
    start,
    next,
    noun: null,
  };
}

/** "23%", "23.4 percent", "per cent", "3.4 percentage points", "25 basis points". */
export const readPercent: MeasureReader = (lexemes, { start, next }) => {
  const at = behind(lexemes, next);
  const word = wordAt(lexemes, at);
  const second = wordAt(lexemes, at + 1);
  const isPoint = second === 'point' || second === 'points';
  if (word === 'percentage' && isPoint) return points('percentage-point', 1, start, at + 2);
  if (word === 'basis' && isPoint) return points('basis-point', BASIS_POINT, start, at + 2);
  const percent = plainMeasure('percent', 'percent', { start, next: at + 1 });
  if (word === '%' || word === 'percent' || word === 'pct' || (word === 'pc' && joins(lexemes[at]))) {
    return wordAt(lexemes, at + 1) === 'points' ? points('percentage-point', 1, start, at + 2) : percent;
  }
  return word === 'per' && second === 'cent' ? { ...percent, next: at + 2 } : null;
};
