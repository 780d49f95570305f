import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { html } from '../../src/report/formats/html.ts';
import { openBrowser } from '../support/browser.ts';
import { manyArticles } from '../support/many-articles.ts';

const LARGEST_FILE = 3_000_000;
/** It opens in about a third of a second here; a machine under load may take its time. */
const LONGEST_OPENING_MS = 3_000;

it('stays a file one can mail and open with fifty articles, 1,200 claims and 588 findings', async () => {
  const written = html.write(manyArticles(50));
  expect(Buffer.byteLength(written)).toBeLessThan(LARGEST_FILE);
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-large-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, written);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(pathToFileURL(file).href);
  expect(performance.now() - start).toBeLessThan(LONGEST_OPENING_MS);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await browser.close();
  rmSync(folder, { recursive: true });
});
