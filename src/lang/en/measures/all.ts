import type { MeasureForm } from './form.ts';
import { OF_COURTS, OF_MONEY } from './money.ts';
import { ABOARD, AGES, OF_PEOPLE } from './people.ts';
import { OF_THINGS, OF_VOTES } from './things.ts';

/** Every way a measure is told of which a story, or a thing in it, has one; the first that fits a number counts. */
export const MEASURE_FORMS: readonly MeasureForm[] = [
  ...OF_COURTS,
  ...OF_MONEY,
  ...OF_VOTES,
  ...ABOARD,
  ...OF_PEOPLE,
  ...AGES,
  ...OF_THINGS,
];
