import type { TimeExpression } from '../../model/analysis.ts';
import type { Lexeme } from '../lexemes.ts';
import { isoDate } from './civil.ts';
import type { Interval } from './interval.ts';
import { hourOf, isoEnds } from './place.ts';
import type { TimeWords } from './read-range.ts';
import type { Said } from './said.ts';

/** A time's words and where they lie; null where nothing places them. */
export interface Found {
  readonly words: TimeWords;
  readonly interval: Interval | null;
}

/** The record of a time as later stages read it. */
export function expressionOf({ words, interval }: Found, lexemes: readonly Lexeme[]): TimeExpression {
  const span = { start: lexemes[words.start]?.start ?? 0, end: lexemes[words.next - 1]?.end ?? 0 };
  const placed = interval ? isoEnds(interval) : { earliest: null, latest: null };
  return {
    span,
    ...placed,
    how: interval ? interval.how : 'unresolved',
    reference: interval === null || interval.against === null ? null : isoDate(interval.against),
    ...fieldsOf(words),
    grain: interval ? interval.grain : grainOf(words.first),
  };
}

/** What the words give by themselves; of a range only what both ends share. */
function fieldsOf({
  first,
  last,
}: TimeWords): Pick<TimeExpression, 'weekday' | 'month' | 'day' | 'year' | 'hour' | 'minute' | 'partOfDay'> {
  const both = <T>(read: (said: Said) => T | null | undefined): T | null => {
    const value = read(first) ?? null;
    return last === null || (read(last) ?? null) === value ? value : null;
  };
  const hour = both(hourOf);
  return {
    weekday: both(({ weekday }) => weekday),
    // Figures whose order is open ("05/06/2024") give neither day nor month for sure.
    month: first.otherwise ? null : both(({ month }) => month),
    day: first.otherwise ? null : both(({ day }) => day),
    year: both(({ year }) => year),
    hour,
    minute: hour === null ? null : both(({ clock }) => clock?.minute),
    partOfDay: both(({ partOfDay }) => partOfDay),
  };
}

const UNIT_GRAINS: Readonly<Record<string, TimeExpression['grain']>> = {
  hour: 'hour',
  weekend: 'week',
  decade: 'decade',
};

function grainOf(said: Said): TimeExpression['grain'] {
  if (hourOf(said) !== null) return said.clock?.minute === null ? 'hour' : 'minute';
  if (said.partOfDay !== undefined) return 'part-of-day';
  if (said.day !== undefined || said.weekday !== undefined || said.clock) return 'day';
  if (said.month !== undefined) return 'month';
  if (said.season !== undefined) return 'season';
  if (said.quarter !== undefined) return 'quarter';
  if (said.shift) return UNIT_GRAINS[said.shift.unit] ?? (said.shift.unit as TimeExpression['grain']);
  return said.decade === undefined ? 'year' : 'decade';
}
