import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { add } from '../../src/pipeline/add.ts';
import { check } from '../../src/pipeline/check.ts';
import { openBrowser } from '../support/browser.ts';
import { COURIER, desk, hurt, POST, WIRE } from '../pipeline/story.ts';
import { serveStore, servedPage, type ServedPage } from './support/served.ts';
import { expectAccessible, openWindow } from './support/window.ts';

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servedPage()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The article as its outlet has edited it. */
async function edit({ path: file, revision }: Source, from: string, to: string): Promise<void> {
  const { url, outlet, published, title } = revision.metadata;
  const front = Object.entries({ url, outlet, published, title }).map(
    ([name, stated]) => `${name}: ${JSON.stringify(stated?.value ?? '')}`,
  );
  const text = revision.text.replaceAll(from, to);
  expect(text).not.toBe(revision.text);
  writeFileSync(path.join(served.folder, file ?? ''), `---\n${front.join('\n')}\n---\n${text}`);
  const now = new Date().toISOString();
  await add(served.store, { paths: [file ?? ''], options: {}, workingFolder: served.folder, now });
  await check(served.store, now);
}

describe('decisions that last', () => {
  it('ask for another look, on top of the list, where the words they rest on have changed', async () => {
    const { page, context, to } = await openWindow(browser, served);
    const words = 'east pier';
    const finding = served.run.findings.find(({ sides }) => sides.some(({ text }) => text.includes(words)));
    const side = finding?.sides.find(({ text }) => text.includes(words));
    const source = served.run.sources.find(({ id }) => id === side?.sourceId);
    if (!finding || !source) throw new Error(`no finding rests on “${words}”`);
    await page.locator(`#${finding.id} .meta`).first().click();
    await page.keyboard.press('c');
    await page.locator(`#${finding.id} .verdict.confirm`).waitFor();
    await edit(source, words, `old ${words}`);
    await to('#/log');
    await to('#/findings');
    const first = page.locator('.row').first();
    await first.locator('.again').getByText('look again').waitFor();
    await first.locator('h2 a').click();
    await page.locator('.since ins').first().getByText('old').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('c');
    await to('#/findings?status=again');
    await page.getByText('Nothing fits.').waitFor();
    await context.close();
  });

  it('keep standing when a third outlet joins: who is new is shown, and one may look again', async () => {
    const story = await desk({ 'Harbour Post': POST, 'City Wire': WIRE });
    const before = hurt(await story.check());
    const database = story.store.path;
    const page = await serveStore(story.folder, { store: story.store, database }, served.run);
    onTestFinished(page.stop);
    const ada = await openWindow(browser, page);
    await ada.page.locator(`#${before.id} .meta`).first().click();
    await ada.page.keyboard.press('c');
    await ada.page.locator(`#${before.id} .verdict.confirm`).waitFor();
    await story.put('Selm Courier', COURIER);
    // The page tells that something waits for a check, by itself.
    await ada.page.getByText('Not everything has been through a check yet').waitFor();
    const after = hurt(await story.check());
    await ada.to('#/log');
    await ada.to('#/findings?status=extended');
    const row = ada.page.locator(`#${after.id}`);
    await row.locator('.again').getByText('grown since').waitFor();
    expect(await row.locator('.verdict').textContent()).toContain('Confirmed by Ada');
    await row.locator('h2 a').click();
    await ada.page.locator('.since').getByText('has joined').waitFor();
    expect(await ada.page.locator('.since').textContent()).toContain('Nineteen people were injured');
    expect(await ada.page.locator('.side').count()).toBe(3);
    await expectAccessible(ada.page);
    await ada.page.keyboard.press('c');
    await ada.to('#/findings?status=extended');
    await ada.page.getByText('Nothing fits.').waitFor();
    await ada.context.close();
  });
});
