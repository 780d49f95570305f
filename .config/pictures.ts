// Makes the pictures that README.md shows, in a real browser: npm run pictures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { ferryRun } from '../tests/support/run.ts';
import { servedRecords } from '../tests/web/support/served.ts';

/** One picture: how to get what it shows onto the screen. What `open` gives is called when the picture is taken. */
interface Picture {
  readonly name: string;
  readonly open: (page: Page) => Promise<(() => Promise<void>) | undefined>;
  readonly height: number;
}

const SAMPLE = path.resolve('reports/sample/report.html');
const WIDTH = 1180;
/** Pixels left above what is shown, and how long scrolling may take. */
const ABOVE = 24;
const SETTLED_MS = 500;

/** In the order README.md shows them. */
const PICTURES: readonly Picture[] = [
  {
    name: 'report',
    open: async (page) => {
      await page.goto(pathToFileURL(SAMPLE).href);
      const finding = page.locator('.finding').nth(1);
      const { y = 0 } = (await finding.boundingBox()) ?? {};
      await page.mouse.wheel(0, y - ABOVE);
      await page.waitForTimeout(SETTLED_MS);
      return undefined;
    },
    height: 760,
  },
  {
    name: 'review',
    open: async (page) => {
      const { url, run, close } = await servedRecords(ferryRun());
      const finding = run.findings.find(({ kind }) => kind === 'opposite') ?? run.findings[0];
      await page.goto(`${url}#/findings/${finding?.id ?? ''}`);
      await page.locator('.compare').waitFor();
      await page.waitForTimeout(SETTLED_MS);
      return close;
    },
    height: 860,
  },
];

const wanted = process.argv.slice(2);
const browser = await openBrowser();
try {
  for (const { name, open, height } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await browser.newPage({ viewport: { width: WIDTH, height }, colorScheme: 'light' });
    const close = await open(page);
    const file = path.resolve('reports/sample', `${name}.png`);
    await page.screenshot({ path: file });
    console.log(`${path.relative('.', file)}: ${readFileSync(file).length} bytes`);
    await page.close();
    await close?.();
  }
} finally {
  await browser.close();
}
