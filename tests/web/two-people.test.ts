import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '../../src/pipeline/log.ts';
import { decide } from '../../src/pipeline/decide.ts';
import { openStore } from '../../src/pipeline/open.ts';
import { inTransaction } from '../../src/store/in-transaction.ts';
import { openBrowser } from '../support/browser.ts';
import { servedPage, type ServedPage } from './support/served.ts';
import { openWindow, type Window } from './support/window.ts';

let browser: Browser;
let served: ServedPage;
let ada: Window;
let ben: Window;
/** Another's decision is to show "within a couple of seconds"; a busy machine gets some more. */
const SOON_MS = 6_000;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servedPage()]);
  [ada, ben] = await Promise.all([
    openWindow(browser, served, { reviewer: 'Ada' }),
    openWindow(browser, served, { reviewer: 'Ben' }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

const idOf = (place: number): string => served.run.findings[place]?.id ?? '';

/** Makes a finding the current one of a window. */
async function pick({ page }: Window, id: string): Promise<void> {
  await page.locator(`#${id} .meta`).first().click();
}

describe('two people at once', () => {
  it('each sees the other’s decision', async () => {
    await pick(ada, idOf(0));
    await ada.page.keyboard.press('c');
    await ben.page
      .locator(`#${idOf(0)}`)
      .getByText('Confirmed by Ada')
      .waitFor({ timeout: SOON_MS });
    expect(await ben.page.locator('.progress').textContent()).toContain('1 of');
  });

  it('are told where both have decided, and both decisions are kept', async () => {
    // Ben's window hears nothing for a while: he decides on what he sees, not on what there is.
    await ben.page.route('**/api/pulse', (route) => route.abort());
    await pick(ada, idOf(1));
    await ada.page.keyboard.press('x');
    await ada.page.keyboard.press('1');
    await ada.page.locator(`#${idOf(1)} .verdict.dismiss`).waitFor();
    await pick(ben, idOf(1));
    await ben.page.keyboard.press('c');
    const told = 'Also decided by Ada: dismissed (another event). Both are kept.';
    await ben.page.locator('.toast').getByText(told).waitFor();
    await ben.page.unroute('**/api/pulse');
    await ada.page
      .locator(`#${idOf(1)}`)
      .getByText('Confirmed by Ben')
      .waitFor({ timeout: SOON_MS });
    expect(await ada.page.locator(`#${idOf(1)} .also`).textContent()).toContain('Dismissed by Ada');
    await ada.page.locator('.facet').filter({ hasText: 'decided differently' }).waitFor();
  });

  it('never lose one of many made at the same moment', async () => {
    const before = (await readLog(served.store)).length;
    const all = served.run.findings.map(({ id }) => id);
    await Promise.all(
      [ada, ben].map(async (window) => {
        await pick(window, all[0] ?? '');
        for (let key = 0; key < all.length; key++) await window.page.keyboard.press('c');
      }),
    );
    await expect
      .poll(async () => (await readLog(served.store)).length, { timeout: SOON_MS * 2 })
      .toBe(before + 2 * all.length);
    const entries = (await readLog(served.store)).slice(before);
    for (const name of ['Ada', 'Ben'])
      expect(entries.filter(({ reviewer }) => reviewer === name)).toHaveLength(all.length);
  });

  it('take back their own only', async () => {
    const count = async (name: string) =>
      (await readLog(served.store)).filter(
        ({ reviewer, counts, act }) => reviewer === name && counts && act.kind === 'decision',
      ).length;
    const [hers, his] = [await count('Ada'), await count('Ben')];
    await ada.page.keyboard.press('z');
    await expect.poll(() => count('Ada'), { timeout: SOON_MS }).toBe(hers - 1);
    expect(await count('Ben')).toBe(his);
  });

  it('both see a check that one of them has started; the page answers meanwhile', async () => {
    const begun = Promise.withResolvers<undefined>();
    const letGo = Promise.withResolvers<undefined>();
    // Another program writes: the check has to wait, and is seen for as long.
    const other = await openStore(served.database);
    const writing = inTransaction(other, async () => {
      begun.resolve(undefined);
      await letGo.promise;
    });
    await begun.promise;
    await ada.page.locator('h1').first().click();
    await ada.page.keyboard.press('r');
    for (const { page } of [ada, ben])
      await page.locator('.check-state progress').waitFor({ timeout: SOON_MS });
    await ben.to('#/sources');
    await ben.page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor({ timeout: SOON_MS });
    expect(await ben.page.getByRole('button', { name: /Comparing/u }).isDisabled()).toBe(true);
    letGo.resolve(undefined);
    await writing;
    await other.close();
    await ada.page.locator('.toast').getByText('Checked:').waitFor();
    for (const { page } of [ada, ben])
      await page.locator('.check-state progress').waitFor({ state: 'detached', timeout: SOON_MS });
    await ben.to('#/findings');
    await ben.page.locator('.row').first().waitFor();
  });

  it('see what another program decides, the command line for one', async () => {
    const request = {
      findings: [idOf(2)],
      verdict: 'follow-up',
      reason: 'call the port',
      reviewer: 'Command line',
      now: new Date().toISOString(),
    } as const;
    await decide(served.store, request);
    await ada.page
      .locator(`#${idOf(2)}`)
      .getByText('call the port')
      .waitFor({ timeout: SOON_MS });
  });

  it('are told when the server is gone, and when it is back nothing is lost', async () => {
    await ben.page.route('**/api/**', (route) => route.abort());
    await pick(ben, idOf(3));
    await ben.page.keyboard.press('c');
    await ben.page
      .locator('.toast')
      .getByText(`Not saved: ${idOf(3)}`)
      .waitFor();
    await ben.page.locator('.trouble').first().getByText('does not answer').waitFor();
    await ben.page.unroute('**/api/**');
    await ben.page.locator('p.trouble[role=alert]').waitFor({ state: 'detached', timeout: SOON_MS });
  });
});
