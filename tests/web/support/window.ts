import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ServedPage } from './served.ts';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** One person's window on the page, and everything that went wrong in it. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly trouble: string[];
  /** Goes to an address of the page: "#/log". */
  readonly to: (hash: string) => Promise<void>;
}

/** Opens the page in a browser of its own; as another person where a name is given. */
export async function openWindow(
  browser: Browser,
  served: ServedPage,
  {
    reviewer,
    hash = '',
    ...options
  }: Parameters<Browser['newContext']>[0] & { reviewer?: string; hash?: string } = {},
): Promise<Window> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(served.origin)) trouble.push(`asked for ${request.url()}`);
  });
  if (reviewer !== undefined)
    await page.addInitScript({
      content: `sessionStorage.getItem('hearsay-reviewer') ?? sessionStorage.setItem('hearsay-reviewer', ${JSON.stringify(reviewer)})`,
    });
  await page.goto(`${served.url}${hash}`);
  await page.locator('h1').first().waitFor();
  const to = async (next: string) => {
    await page.evaluate(`location.hash = ${JSON.stringify(next)}`);
    await page.locator('main h1').first().waitFor();
  };
  return { page, context, trouble, to };
}

/** How far the page reaches out of the window to the side. */
export const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** No violation that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

/** Long enough for a busy machine. */
const PATIENCE_MS = 15_000;

/** Waits for something to become so. */
export function expectSoon<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: PATIENCE_MS });
}
