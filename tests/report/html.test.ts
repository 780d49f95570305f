import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/formats/html.ts';
import { openBrowser } from '../support/browser.ts';
import { ferryRun, HOSTILE, hostileRun } from '../support/run.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'hearsay-report-'));
  writeFileSync(join(folder, 'ferry.html'), html.write(ferryRun()));
  writeFileSync(join(folder, 'hostile.html'), html.write(hostileRun()));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The report as a reader opens it: from a file. What goes wrong in it, and what it asks the network for, is kept. */
async function opened(
  name: 'ferry' | 'hostile',
  options: Parameters<Browser['newContext']>[0] = {},
  place = '',
): Promise<{ page: Page; context: BrowserContext; trouble: string[] }> {
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
    if (!request.url().startsWith('file:')) trouble.push(`asked for ${request.url()}`);
  });
  await page.goto(`${pathToFileURL(join(folder, `${name}.html`)).href}${place}`);
  return { page, context, trouble };
}

const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const unfold = (page: Page): Promise<void> =>
  page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true; })');

describe('HTML report in a browser', () => {
  it.each([
    ['phone', PHONE, true],
    ['phone without script', PHONE, false],
    ['desktop', DESKTOP, true],
    ['desktop without script', DESKTOP, false],
  ])('fits a %s, asks for nothing, complains of nothing', async (_, viewport, javaScriptEnabled) => {
    for (const name of ['ferry', 'hostile'] as const) {
      const { page, context, trouble } = await opened(name, { viewport, javaScriptEnabled });
      if (javaScriptEnabled) await unfold(page);
      if (javaScriptEnabled) expect(await sidewaysRoom(page)).toBe(0);
      expect(trouble).toEqual([]);
      await context.close();
    }
  });

  it.each([
    ['light', DESKTOP],
    ['dark', DESKTOP],
    ['light', PHONE],
  ] as const)('has no violation axe can find, %s at %o', async (colorScheme, viewport) => {
    const { page, context } = await opened('ferry', { colorScheme, viewport });
    await unfold(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await context.close();
  });

  it('says everything without script: all findings stand on the page', async () => {
    const { page, context } = await opened('ferry', { javaScriptEnabled: false });
    expect(await page.locator('article.finding').count()).toBe(ferryRun().findings.length);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    await context.close();
  });

  it('leads to a finding by its address, out of a fold that was closed', async () => {
    const duplicate = ferryRun().findings.find(({ relation }) => relation === 'duplicate')!;
    const { page, context } = await opened('ferry', {}, `#${duplicate.id}`);
    expect(await page.locator(`#${duplicate.id}`).isVisible()).toBe(true);
    await context.close();
  });

  it('filters by words, relation and article, and keeps the choice in its address', async () => {
    const { page, context } = await opened('ferry');
    const visible = page.locator('article.finding:visible');
    await page.selectOption('#filter-relation', 'conflict');
    expect(await visible.count()).toBe(4);
    await page.selectOption('#filter-article', '4');
    expect(await visible.count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('#?relation=conflict&article=4');
    await page.fill('#filter-q', 'no such words');
    expect(await visible.count()).toBe(0);
    expect(await page.locator('#filter-count').textContent()).toBe('0 of 11 findings');
    await context.close();
    const again = await opened('ferry', {}, '#?status=confirm');
    expect(await again.page.locator('article.finding:visible').count()).toBe(1);
    await again.context.close();
  });

  it('moves from finding to finding with j and k', async () => {
    const { page, context } = await opened('ferry');
    await page.locator('article.finding .address').first().focus();
    await page.keyboard.press('j');
    const focused = (): Promise<string | undefined> =>
      page.evaluate('document.activeElement.closest(".finding").id');
    expect(await focused()).toBe(ferryRun().findings[1]?.id);
    await page.keyboard.press('k');
    expect(await focused()).toBe(ferryRun().findings[0]?.id);
    await context.close();
  });

  it('has a place on the page for every link into it', async () => {
    const { page, context } = await opened('ferry');
    const broken = await page.evaluate<string[]>(`[...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href').slice(1))
      .filter((id) => !document.getElementById(id))`);
    expect(broken).toEqual([]);
    const twice = await page.evaluate<string[]>(`[...document.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id, place, all) => all.indexOf(id) !== place)`);
    expect(twice).toEqual([]);
    await context.close();
  });

  it('puts everything on paper', async () => {
    const { page, context } = await opened('ferry');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('void dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('nav.contents').isVisible()).toBe(false);
    expect(await sidewaysRoom(page)).toBe(0);
    await context.close();
  });
});

describe('hostile words in the HTML report', () => {
  it('make no element and no attribute', async () => {
    const marks = async (name: 'ferry' | 'hostile'): Promise<{ tags: string[]; attributes: string[] }> => {
      const { page, context } = await opened(name);
      const found = await page.evaluate<{ tags: string[]; attributes: string[] }>(`(() => {
        const all = [...document.querySelectorAll('*')];
        return {
          tags: [...new Set(all.map(({ tagName }) => tagName.toLowerCase()))].sort(),
          attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))].sort(),
        };
      })()`);
      await context.close();
      return found;
    };
    const [usual, hostile] = [await marks('ferry'), await marks('hostile')];
    expect(hostile.tags.filter((tag) => !usual.tags.includes(tag))).toEqual([]);
    expect(hostile.attributes.filter((name) => !usual.attributes.includes(name))).toEqual([]);
    expect(
      usual.attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'src'),
    ).toEqual([]);
  });

  it('are shown to the letter, unseen characters spelled out', async () => {
    const { page, context } = await opened('hostile');
    const quoted = await page.locator('#conflicts blockquote mark').first().textContent();
    expect(quoted).toContain(HOSTILE.script);
    expect(quoted).toContain(HOSTILE.style);
    expect(quoted).toContain('paid ⟨U+202E⟩elbuod⟨U+202C⟩');
    await context.close();
  });

  it('link nowhere but to http, https and this page', async () => {
    const { page, context } = await opened('hostile');
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a')].map((link) => link.getAttribute('href') || '')`,
    );
    expect(links.filter((link) => !/^(?:#|https?:\/\/)/u.test(link))).toEqual([]);
    await context.close();
  });
});
