import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { type ServedPage, servedPage } from './served.ts';
import { type Window, openWindow } from './window.ts';

/** Of the test that runs: a test file has these to itself, and reads them when it needs them. */
export let browser: Browser;
export let served: ServedPage;
export let window: Window;
export let page: Page;

/** Serves the page once for a file of tests, and opens a new window for each; `prepare` runs before it opens. */
export function windowForEach(prepare: () => Promise<void> = async () => {}): void {
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), servedPage()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    await prepare();
    await window?.context.close();
    window = await openWindow(browser, served);
    page = window.page;
  });
}
