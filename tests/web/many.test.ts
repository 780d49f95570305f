import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { manyArticles } from '../support/many-articles.ts';
import { servedRecords, type ServedPage } from './support/served.ts';
import { expectSoon, openWindow } from './support/window.ts';

let browser: Browser;
let served: ServedPage;
/** Each pair of neighbours gives a dozen findings. */
const ARTICLES = 86;
const A_THOUSAND = 1_000;
/** A key press that takes longer is felt to lag. The machine that tests is slow, and does other things. */
const FELT_MS = 100;
const KEYS = 40;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servedRecords(manyArticles(ARTICLES))]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('a thousand findings', () => {
  it('stay smooth: a key takes no longer than is felt, a search no longer than a blink', async () => {
    const { page, context, trouble } = await openWindow(browser, served);
    await expectSoon(() => page.locator('.row').count()).toBeGreaterThan(A_THOUSAND);
    // Time of the page's own thread: what other programs take does not count.
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    };
    await page.keyboard.press('j');
    const before = await busy();
    for (let key = 0; key < KEYS; key++) await page.keyboard.press('j');
    const each = ((await busy()) - before) / KEYS;
    expect(await page.locator('.row.current').count()).toBe(1);
    expect(each * 1000).toBeLessThan(FELT_MS);
    await page.locator('#search').fill('pair 12.');
    await expectSoon(() => page.locator('.row').count()).toBeLessThan(20);
    expect(trouble).toEqual([]);
    await context.close();
  });
});
