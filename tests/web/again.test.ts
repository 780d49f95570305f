import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { add } from '../../src/pipeline/add.ts';
import { check } from '../../src/pipeline/check.ts';
import { openBrowser } from '../support/browser.ts';
import { servedPage, type ServedPage } from './support/served.ts';
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
});
