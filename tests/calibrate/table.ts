import type { MeasuredTables } from '../../src/compare/calibration.ts';
import type { Measured } from '../../src/compare/measured-band.ts';

/** The file of the table, as the formatter writes it, so that it passes the checks as it is. */
export function tableOf({ articles, pairs }: MeasuredTables, from: string, heldOut: string): string {
  return `// Written by \`npm run calibrate\` on ${from}: do not edit by hand. See calibration.ts.
// Held out, story by story, right: ${heldOut}.
import type { Measured } from './measured-band.ts';

/** How often flags of each detector were right in whole articles, by the score the detector gave. */
export const MEASURED_ON_ARTICLES: Measured = {
${rowsOf(articles)}};

/** The same on pairs of statements that are given to be of one event. */
export const MEASURED_ON_PAIRS: Measured = {
${rowsOf(pairs)}};
`;
}

function rowsOf(table: Measured): string {
  const rows = Object.entries(table).map(([name, some]) => {
    const bands = some.map(
      (band) => `{ from: ${String(band.from)}, right: ${String(band.right)}, of: ${String(band.of)} }`,
    );
    const key = /\W/u.test(name) ? `'${name}'` : name;
    return bands.length === 1 ? `  ${key}: [${bands.join('')}],\n` : `  ${key}: [\n${lines(bands)}  ],\n`;
  });
  return rows.join('');
}

function lines(bands: readonly string[]): string {
  return bands.map((band) => `    ${band},\n`).join('');
}
