// Makes the pictures that README.md shows, in a real browser: npm run pictures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';

/** One picture: how to get the page onto the screen, and which part of it to take (all of the screen where none is named). */
interface Picture {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  readonly height: number;
}

const SAMPLE = path.resolve('reports/sample/report.html');
const WIDTH = 1180;
/** Pixels left above what is shown, and how long scrolling may take. */
const ABOVE = 24;
const SETTLED_MS = 500;

/** In the order README.md shows them. A page that is served is one more entry. */
const PICTURES: readonly Picture[] = [
  {
    name: 'report',
    open: async (page) => {
      await page.goto(pathToFileURL(SAMPLE).href);
      const finding = page.locator('.finding').nth(1);
      const { y = 0 } = (await finding.boundingBox()) ?? {};
      await page.mouse.wheel(0, y - ABOVE);
      await page.waitForTimeout(SETTLED_MS);
    },
    height: 760,
  },
];

const wanted = process.argv.slice(2);
const browser = await openBrowser();
try {
  for (const { name, open, height } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await browser.newPage({ viewport: { width: WIDTH, height }, colorScheme: 'light' });
    await open(page);
    const file = path.resolve('reports/sample', `${name}.png`);
    await page.screenshot({ path: file });
    console.log(`${path.relative('.', file)}: ${readFileSync(file).length} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
}
