import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { currentRun } from '../../src/pipeline/run.ts';
import { page, served, window, windowForEach } from './support/one-window.ts';
import { expectAccessible, expectSoon } from './support/window.ts';

windowForEach();

/** Presses r, and waits until what it changed is told. */
async function checkByKey(): Promise<void> {
  // A message goes by itself after a while: it need not be there any more.
  const close = page.getByRole('button', { name: 'Close this message' });
  if ((await close.count()) > 0) await close.click({ timeout: 1_000 }).catch(() => undefined);
  await page.keyboard.press('r');
  await page.locator('.toast').getByText('Checked:').waitFor();
}

/** Another article of another story: the next check is a re-run with one source more. */
async function addAnother(name: string): Promise<void> {
  const text = `The harvest fair of Ostby opened with ${name} on Friday.\n`;
  writeFileSync(path.join(served.folder, 'sources', `${name}.md`), text);
  const now = new Date().toISOString();
  await add(served.store, {
    paths: [`sources/${name}.md`],
    options: {},
    workingFolder: served.folder,
    now,
  });
}

async function toEvents(): Promise<void> {
  await window.to('#/events');
  await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
}

const labels = (): Promise<string[]> => page.locator('.row h2 a').allTextContents();

describe('events', () => {
  it('are joined by key, stay joined when more is added, and come apart when it is taken back', async () => {
    await toEvents();
    const before = await labels();
    expect(before.length).toBeGreaterThan(1);
    for (const key of ['j', 'Shift+j', 'm']) await page.keyboard.press(key);
    expect(await page.locator('dialog h2').textContent()).toBe('Are these 2 one happening?');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.locator('.toast').getByText('Joined.').waitFor();
    await checkByKey();
    await expectSoon(labels).toHaveLength(before.length - 1);
    await addAnother('lanterns');
    await checkByKey();
    await page.locator('.row .fresh').getByText('as reviewed').waitFor();
    expect(await labels()).toHaveLength(before.length - 1);
    await page.keyboard.press('z');
    await page.locator('.toast').getByText('Taken back').waitFor();
    await checkByKey();
    await expectSoon(labels).toEqual(before);
  });

  it('are split by key: what is about another happening leaves the board, until it is taken back', async () => {
    await toEvents();
    for (const key of ['j', 'Enter']) await page.keyboard.press(key);
    const claims = page.locator('.board .row');
    await claims.first().waitFor();
    const board = new URL(page.url()).hash;
    const all = await claims.locator('.words').allTextContents();
    const ids = await claims.evaluateAll((rows) => rows.map((row) => row.dataset['row'] ?? ''));
    expect(all.length).toBeGreaterThan(1);
    await page.keyboard.press('j');
    await claims.first().locator('.choose input').focus();
    for (const key of ['Space', 's']) await page.keyboard.press(key);
    expect(await page.locator('dialog li').allTextContents()).toEqual([
      expect.stringContaining(all[0]?.trim() ?? ''),
    ]);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.locator('.toast').getByText('Split.').waitFor();
    await checkByKey();
    await addAnother('drums');
    await checkByKey();
    const now = (await currentRun(served.store)).events;
    const inOne = now.filter(({ claimIds }) => ids.every((id) => claimIds.includes(id as never)));
    expect(inOne).toEqual([]);
    await page.keyboard.press('z');
    await page.locator('.toast').getByText('Taken back').waitFor();
    await checkByKey();
    await window.to(board);
    await expectSoon(() => claims.locator('.words').allTextContents()).toEqual(all);
  });

  it('are found to be joined from their board, searched for by their words', async () => {
    await toEvents();
    const [first, second] = await labels();
    await page.locator('.row h2 a').first().click();
    await page.locator('.board').waitFor();
    await page.keyboard.press('m');
    await page.locator('dialog input[type=search]').fill(second ?? '');
    await expectAccessible(page);
    await page.locator('dialog .choices button').first().click();
    expect(await page.locator('dialog .plain-names').textContent()).toContain(first);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });
});
