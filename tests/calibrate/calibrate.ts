// npm run calibrate -- STORY_FOLDER… : measures how often each detector's flags are right and writes the shipped table.
// A story's folder holds articles and a gold.json with all that is to be found in them. The stories are not part of this
// repository: give folders whose findings nobody fitted a detector to, or the table flatters.
import { writeFileSync } from 'node:fs';
import { FEWEST_CASES } from '../../src/compare/calibration.ts';
import { type Measured, bandsOf } from './bands.ts';
import { readStory } from './gold.ts';
import { measureStory } from './measure.ts';

const TABLE = 'src/compare/calibration-table.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Give the folders of the stories to measure on: npm run calibrate -- FOLDER…');
  process.exit(2);
}
const measured: Measured[] = [];
for (const folder of folders) {
  console.error(`measuring ${folder}`);
  measured.push(...(await measureStory(readStory(folder))));
}
const bands = bandsOf(measured);
for (const [name, some] of Object.entries(bands)) {
  const [right, of] = [some.reduce((n, band) => n + band.right, 0), some.reduce((n, band) => n + band.of, 0)];
  const few = of < FEWEST_CASES ? ' (too few to be likely)' : '';
  console.error(`${name}: ${String(right)} of ${String(of)} right${few}`);
}
writeFileSync(TABLE, tableOf(bands, folders.length));
console.error(`wrote ${TABLE}`);

function tableOf(table: ReturnType<typeof bandsOf>, stories: number): string {
  const rows = Object.entries(table).map(([name, some]) => {
    const bands = some.map(
      (band) => `{ from: ${String(band.from)}, right: ${String(band.right)}, of: ${String(band.of)} }`,
    );
    const key = /\W/u.test(name) ? `'${name}'` : name;
    // As the formatter writes it, so that the table passes the checks as it is.
    return bands.length === 1 ? `  ${key}: [${bands.join('')}],\n` : `  ${key}: [\n${lines(bands)}  ],\n`;
  });
  return `// Written by \`npm run calibrate\` on ${String(stories)} stories: do not edit by hand. See calibration.ts.
import type { MeasuredBand } from './measured-band.ts';

/** How often flags of each detector were right on whole stories, by the score the detector gave. */
export const MEASURED_ON_STORIES: Readonly<Record<string, readonly MeasuredBand[]>> = {
${rows.join('')}};
`;
}

function lines(bands: readonly string[]): string {
  return bands.map((band) => `    ${band},\n`).join('');
}
