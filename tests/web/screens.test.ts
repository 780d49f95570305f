import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { servedPage, type ServedPage } from './support/served.ts';
import { DESKTOP, expectAccessible, openWindow, PHONE, sidewaysRoom } from './support/window.ts';

let browser: Browser;
let served: ServedPage;
let screens: readonly (readonly [name: string, hash: string])[];

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servedPage()]);
  const { findings, claims, events } = served.run;
  const said = claims.find(({ attributionId }) => attributionId !== null);
  const told = events.find(
    ({ claimIds }) =>
      new Set(claims.filter(({ id }) => claimIds.includes(id)).map(({ sourceId }) => sourceId)).size > 1,
  );
  screens = [
    ['findings', '#/findings'],
    ['one finding', `#/findings/${findings[0]?.id ?? ''}`],
    ['an agreement', `#/findings/${findings.findLast(({ relation }) => relation === 'duplicate')?.id ?? ''}`],
    ['an article', `#/sources/${said?.sourceId ?? ''}?claim=${said?.id ?? ''}`],
    ['its revisions', `#/sources/${said?.sourceId ?? ''}?view=revisions`],
    ['what is known of it', `#/sources/${said?.sourceId ?? ''}?view=facts`],
    ['events', '#/events'],
    ['one event', `#/events/${told?.id ?? ''}`],
    ['sources', '#/sources'],
    ['speakers', '#/speakers'],
    ['names', '#/speakers?view=names'],
    ['runs', '#/runs'],
    ['log', '#/log'],
  ];
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('every screen', () => {
  it.each([
    ['desktop', DESKTOP, 'light'],
    ['desktop, dark', DESKTOP, 'dark'],
    ['phone', PHONE, 'light'],
  ] as const)(
    'fits a %s, has no violation axe can find, asks nobody else, complains of nothing',
    async (_, viewport, colorScheme) => {
      const { page, context, trouble, to } = await openWindow(browser, served, { viewport, colorScheme });
      for (const [name, hash] of screens) {
        await to(hash);
        await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true; })');
        expect(await page.title(), name).toMatch(/· Hearsay$/u);
        expect(await sidewaysRoom(page), name).toBe(0);
        expect(await page.locator('.trouble').count(), name).toBe(0);
        await expectAccessible(page);
      }
      expect(trouble).toEqual([]);
      await context.close();
    },
  );

  it('stays where it was when it is loaded again', async () => {
    const { page, context, to } = await openWindow(browser, served);
    for (const [, hash] of screens) {
      await to(hash);
      const heading = await page.locator('main h1').first().textContent();
      await page.reload();
      await page.locator('main h1').first().waitFor();
      expect(await page.locator('main h1').first().textContent()).toBe(heading);
      expect(new URL(page.url()).hash).toBe(hash);
    }
    await context.close();
  });

  it('leads from the masthead to each, marks where one is, and back again', async () => {
    const { page, context } = await openWindow(browser, served);
    for (const name of ['Events', 'Sources', 'Speakers', 'Runs', 'Log']) {
      await page.locator('.masthead nav').getByText(name, { exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(await page.locator('.masthead [aria-current=page]').textContent()).toBe(name);
    }
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor();
    await context.close();
  });

  it('says what is not there', async () => {
    const { page, context } = await openWindow(browser, served);
    await page.evaluate('location.hash = "#/findings/F-00000000"');
    await page.getByRole('alert').getByText('no finding F-00000000').waitFor();
    await context.close();
  });
});
