import { expect, test } from 'vitest';
import { MEASURE_FORMS } from '../../src/lang/en/measures/all.ts';

/** As many letters as are looked at before a number, and some more. */
const LETTERS = 120;
/** All patterns on one line, in milliseconds of processor time; the slowest machine takes a tenth of it. */
const MOST = 200;

/** Lines on which a pattern that goes back again and again would: what begins it, over and over, and never its end. */
const HOSTILE: readonly string[] = [
  'the plane ',
  'rate of ',
  'sold for the ',
  'cost a-b ',
  'aaaa ',
  "'’- ",
  'carrying had with ',
  'jobs people ',
].map((one) => `${one.repeat(LETTERS).slice(0, LETTERS)}!`);

test.each(HOSTILE)('no pattern goes on and on over: %s', (line) => {
  const { user } = process.cpuUsage();
  for (const { within, before, behind, unless } of MEASURE_FORMS)
    for (const one of [within, before, behind, unless]) one?.exec(line);
  expect((process.cpuUsage().user - user) / 1_000).toBeLessThan(MOST);
});
