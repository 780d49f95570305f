import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { hostileRun } from '../support/run.ts';
import { servedRecords, type ServedPage } from './support/served.ts';
import { openWindow, sidewaysRoom } from './support/window.ts';

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servedRecords(hostileRun())]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('hostile articles', () => {
  it('stay text on every screen: nothing runs, nothing is asked for, nothing is restyled, nothing is hidden', async () => {
    const { page, context, trouble, to } = await openWindow(browser, served);
    const { findings, sources } = served.run;
    const screens = [
      '#/findings',
      ...findings.map(({ id }) => `#/findings/${id}`),
      ...sources.flatMap(({ id }) =>
        ['', '?view=facts', '?view=revisions'].map((view) => `#/sources/${id}${view}`),
      ),
      '#/events',
      '#/sources',
      '#/speakers',
      '#/speakers?view=names',
      '#/runs',
      '#/log',
    ];
    for (const hash of screens) {
      await to(hash);
      await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true; })');
      const found = await page.evaluate<{
        tags: string[];
        handlers: number;
        styled: number;
        links: string[];
        unseen: string[];
      }>(`(() => ({
        tags: [...new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName))].filter((name) =>
          ['script', 'style', 'iframe', 'img', 'object', 'embed', 'form', 'base', 'meta', 'link', 'video', 'audio'].includes(name) && name !== 'form'),
        handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))).length,
        styled: document.querySelectorAll('[style]').length,
        links: [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')).filter((href) => !/^(?:#|https?:)/.test(href)),
        unseen: document.body.innerText.match(/[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\u2060\\ufeff\\u0007\\u001b]/gu) ?? [],
      }))()`);
      expect(found, hash).toEqual({ tags: [], handlers: 0, styled: 0, links: [], unseen: [] });
      expect(await sidewaysRoom(page), hash).toBe(0);
    }
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('are shown as they are written', async () => {
    const { page, context, to } = await openWindow(browser, served);
    let everything = '';
    for (const { id } of served.run.sources) {
      await to(`#/sources/${id}`);
      await page.locator('.article-text').waitFor();
      everything += (await page.locator('.article-text').textContent()) ?? '';
    }
    expect(everything).toContain('<script>');
    expect(everything).toMatch(/⟨U\+20[0-9A-F]{2}⟩/u);
    await context.close();
  });
});
