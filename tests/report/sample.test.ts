import { expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.ts';
import { ferryRun } from '../support/run.ts';

/** Only what people read: CSV has line ends that git may change, JSON is the export's own test. */
const SHOWN = FORMATS.filter(({ name }) => name === 'html' || name === 'md');

it.each(SHOWN)('the sample report in $name is what the code makes', async ({ extension, write }) => {
  await expect(write(ferryRun())).toMatchFileSnapshot(`../../reports/sample/report${extension}`);
});
