import { beforeEach, describe, expect, it } from 'vitest';
import { readLog } from '../../src/pipeline/log.ts';
import { undo } from '../../src/pipeline/undo.ts';
import { page, served, window, windowForEach } from './support/one-window.ts';
import { expectAccessible, expectSoon, PHONE } from './support/window.ts';

windowForEach(takeAllBack);
beforeEach(async () => {
  await page.locator('.row').first().waitFor();
});

/** Every test begins with nothing decided. */
async function takeAllBack(): Promise<void> {
  for (const { id, act, counts } of await readLog(served.store))
    if (counts && act.kind !== 'undo') {
      const still = (await readLog(served.store)).find((one) => one.id === id)?.counts;
      if (still) await undo(served.store, { reviewer: 'Test', now: new Date().toISOString(), entry: id });
    }
}

async function pressAgain(key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

const current = (): Promise<string | null> => page.locator('.row.current').getAttribute('id');
const ids = (): Promise<string[]> => page.locator('.row').evaluateAll((rows) => rows.map(({ id }) => id));

/** What counts now, as "F-1a2b3c4d dismiss: another event". */
async function decided(): Promise<string[]> {
  return (await readLog(served.store))
    .filter(({ act, counts }) => counts && act.kind === 'decision')
    .map(({ about, did, reason }) => `${about} ${did}${reason === '' ? '' : `: ${reason}`}`)
    .sort();
}

describe('keys in the list', () => {
  it('j and k and the arrows move, and do not leave the list', async () => {
    const all = await ids();
    await page.keyboard.press('j');
    expect(await current()).toBe(all[0]);
    for (const key of ['j', 'ArrowDown', 'j', 'k', 'ArrowUp']) await page.keyboard.press(key);
    expect(await current()).toBe(all[1]);
    await pressAgain('k', all.length);
    expect(await current()).toBe(all[0]);
    await pressAgain('j', all.length + 1);
    expect(await current()).toBe(all.at(-1));
  });

  it('Enter opens the finding, Esc comes back to where one was', async () => {
    await pressAgain('j', 3);
    const id = await current();
    await page.keyboard.press('Enter');
    await page.locator('.compare').waitFor();
    expect(new URL(page.url()).hash).toContain(id);
    await page.keyboard.press('Escape');
    await page.locator('.row').first().waitFor();
    expect(await current()).toBe(id);
  });

  it('c confirms and moves on, z takes it back', async () => {
    const [first, second] = await ids();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.locator(`#${first} .verdict.confirm`).waitFor();
    expect(await current()).toBe(second);
    expect(await decided()).toEqual([`${first} confirm`]);
    expect(await page.locator('.progress').textContent()).toContain('1 of');
    await page.keyboard.press('z');
    await page.locator(`#${first} .verdict`).waitFor({ state: 'detached' });
    expect(await decided()).toEqual([]);
  });

  it('x asks for a reason: a key for each, words of one’s own, or none at all', async () => {
    const [first, second, third] = await ids();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expectAccessible(page);
    await page.keyboard.press('4');
    await page.locator(`#${first} .verdict.dismiss`).waitFor();
    await page.keyboard.press('x');
    await page.locator('dialog input[name=note]').fill('9 of them were counted twice');
    await page.keyboard.press('Enter');
    await page.locator(`#${second} .verdict.dismiss`).waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await current()).toBe(third);
    expect(await decided()).toEqual(
      [
        `${first} dismiss: rounding or a vague number`,
        `${second} dismiss: 9 of them were counted twice`,
      ].sort(),
    );
  });

  it('a misread claim is dismissed, then put right, by keys alone; a check reads it so', async () => {
    const [first] = await ids();
    await page.keyboard.press('j');
    for (const key of ['x', '9']) await page.keyboard.press(key);
    await page.locator('dialog').getByText('Which claim is it?').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('1');
    await page.locator('dialog select[name=who]').waitFor();
    await expectAccessible(page);
    expect(await page.locator('dialog .passage mark').count()).toBeGreaterThan(0);
    await page.locator('dialog select[name=who]').selectOption('other');
    await page.locator('dialog input[name=speaker]').fill('Ilse Brandt');
    await page.keyboard.press('Enter');
    await page.locator('.toast').getByText('Corrected.').waitFor();
    const log = await readLog(served.store);
    expect(log.at(-1)).toMatchObject({
      act: { kind: 'speaker', speaker: 'Ilse Brandt' },
      reason: 'the claim was misread',
    });
    expect(await decided()).toEqual([`${first} dismiss: the claim was misread`]);
  });

  it('a dismissal for its translation may be left at that', async () => {
    await page.keyboard.press('j');
    for (const key of ['x', '7']) await page.keyboard.press(key);
    await page.locator('dialog').getByText('Which claim is it?').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await expectSoon(decided).toHaveLength(1);
    await page.keyboard.press('z');
    await expectSoon(decided).toEqual([]);
  });

  it('g goes to every screen, where j walks and z undoes', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await expectSoon(decided).toHaveLength(1);
    for (const [key, name] of ['Findings', 'Events', 'Sources', 'Speakers', 'Runs', 'Log'].entries()) {
      await page.keyboard.press('g');
      await expectAccessible(page);
      await page.keyboard.press(String(key + 1));
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.locator('[data-row], .row').first().waitFor();
      await page.keyboard.press('j');
      if (name !== 'Findings')
        expect(await page.evaluate('document.activeElement.closest("[data-row]") !== null'), name).toBe(true);
    }
    await page.keyboard.press('z');
    await expectSoon(decided).toEqual([]);
  });

  it('f follows up, with a note or without', async () => {
    const [first, second] = await ids();
    await page.keyboard.press('j');
    await page.keyboard.press('f');
    await page.keyboard.type('ask the hospital');
    await page.keyboard.press('Enter');
    await page.locator(`#${first} .verdict.follow-up`).waitFor();
    await page.keyboard.press('f');
    await page.keyboard.press('Enter');
    await page.locator(`#${second} .verdict.follow-up`).waitFor();
    expect(await decided()).toEqual(
      [`${first} follow-up: ask the hospital`, `${second} follow-up: look further`].sort(),
    );
  });

  it('decides fast: each key means the finding that was current when it was pressed', async () => {
    const all = await ids();
    await page.keyboard.press('j');
    for (const key of ['j', 'c', 'x', '1', 'j', 'f']) await page.keyboard.press(key, { delay: 0 });
    await page.keyboard.press('Enter');
    await expectSoon(decided).toHaveLength(3);
    await expectSoon(() => page.locator('.row .verdict').count()).toBe(3);
    expect((await decided()).map((line) => line.split(/[ :]+/u)[1]).sort()).toEqual([
      'confirm',
      'dismiss',
      'follow-up',
    ]);
    expect(await decided()).toContain(`${all[1]} confirm`);
  });

  it('Shift+j chooses several; their number is said before, and they are taken back as one', async () => {
    const [first, second, third] = await ids();
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+j');
    await page.keyboard.press('Shift+j');
    expect(await page.locator('.decide .chosen').textContent()).toContain('3 chosen');
    await page.keyboard.press('c');
    expect(await page.locator('dialog h2').textContent()).toBe('Confirm these 3 findings?');
    await page.keyboard.press('Enter');
    await expectSoon(decided).toEqual([`${first} confirm`, `${second} confirm`, `${third} confirm`].sort());
    await page.locator('.toast').getByText('Confirmed 3 findings').waitFor();
    await page.keyboard.press('z');
    await expectSoon(decided).toEqual([]);
  });

  it('boxes choose too; Esc chooses none', async () => {
    const [first, , third] = await ids();
    await page.locator(`#${first} input`).check();
    await page.locator(`#${third} input`).check();
    await page.keyboard.press('x');
    expect(await page.locator('dialog h2').textContent()).toContain('these 2 findings');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('.decide .chosen').count()).toBe(0);
    expect(await decided()).toEqual([]);
  });

  it('/ searches; keys are letters while one types', async () => {
    const before = (await ids()).length;
    await page.keyboard.press('/');
    await page.keyboard.type('cjxzf');
    expect(await page.locator('#search').inputValue()).toBe('cjxzf');
    await page.getByText('Nothing fits.').waitFor();
    await page.locator('#search').fill('Tuesday');
    await expectSoon(async () => (await ids()).length).toBeLessThan(before);
    expect(new URL(page.url()).hash).toBe('#/findings?q=Tuesday');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await expectSoon(decided).toHaveLength(1);
  });

  it('? shows the keys, and turns them off for who wants that', async () => {
    await page.keyboard.press('?');
    const dialog = page.locator('dialog');
    expect(await dialog.textContent()).toContain('dismiss, with a reason');
    await expectAccessible(page);
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.reload();
    await page.locator('.row').first().waitFor();
    await page.keyboard.press('c');
    expect(await decided()).toEqual([]);
  });

  it('leaves the browser’s own keys alone', async () => {
    await page.keyboard.press('j');
    for (const key of ['Control+c', 'Alt+x', 'Meta+f']) await page.keyboard.press(key);
    expect(await page.locator('dialog').count()).toBe(0);
    expect(await decided()).toEqual([]);
  });
});

describe('facets', () => {
  it('narrow the list, count what is left, and live in the address', async () => {
    const rows = page.locator('.row');
    const all = await rows.count();
    const facet = page.locator('.facet').filter({ hasText: 'conflict' });
    const count = Number(await facet.locator('.count').textContent());
    await facet.click();
    await expectSoon(() => rows.count()).toBe(count);
    expect(new URL(page.url()).hash).toBe('#/findings?relation=conflict');
    await page.reload();
    await expectSoon(() => rows.count()).toBe(count);
    await page.getByText('Show all again').click();
    await expectSoon(() => rows.count()).toBe(all);
  });

  it('status follows what is decided; a decided one leaves a list of the undecided and the next one is current', async () => {
    await page.locator('.facet').filter({ hasText: 'not decided' }).click();
    const [first, second] = await ids();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.locator(`#${first}`).waitFor({ state: 'detached' });
    expect(await current()).toBe(second);
  });
});

describe('keys on one finding', () => {
  it('decides and moves on; w lays words over one another; k comes back', async () => {
    const [first, second] = await ids();
    await page.locator(`#${first} h2 a`).click();
    await page.locator('.compare').waitFor();
    const words = page.locator('.differences .words');
    const shown = await words.count();
    await page.keyboard.press('w');
    expect(await words.count()).toBe(0);
    await page.keyboard.press('w');
    expect(await words.count()).toBe(shown);
    await page.keyboard.press('x');
    await page.keyboard.press('1');
    await page.waitForURL(`**/*${second}*`);
    await page.locator('.steps').filter({ hasText: '2 of' }).waitFor();
    await page.keyboard.press('k');
    await page.waitForURL(`**/*${first}*`);
    await page.locator('.compare .verdict.dismiss').waitFor();
    expect(await page.locator('.history').textContent()).toContain('Ada dismissed it: another event');
    await page.keyboard.press('z');
    await page.locator('.compare .verdict').waitFor({ state: 'detached' });
    expect(await page.locator('.history').textContent()).toContain('taken back since');
  });

  it('walks through the narrowed list only, and comes back to it', async () => {
    await page.locator('.facet').filter({ hasText: 'update' }).first().click();
    await page.waitForURL('**/*relation=update*');
    const narrowed = await ids();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.compare').waitFor();
    expect(await page.locator('.steps').textContent()).toContain(`1 of ${narrowed.length}`);
    await page.keyboard.press('c');
    await page.waitForURL(`**/*${narrowed[1]}*`);
    await page.keyboard.press('Escape');
    await page.locator('.row').first().waitFor();
    expect(await ids()).toHaveLength(narrowed.length);
  });

  it('decides by touch on a phone', async () => {
    await page.setViewportSize(PHONE);
    const [first] = await ids();
    await page.locator(`#${first} h2 a`).click();
    await page.getByRole('button', { name: /Dismiss/u }).click();
    await page.getByRole('button', { name: 'translation' }).click();
    await expectSoon(decided).toEqual([`${first} dismiss: translation`]);
  });
});

describe('the day goes on', () => {
  it('keeps what was decided and where one was through a reload in the middle', async () => {
    const all = await ids();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.locator(`#${all[0]} .verdict`).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.compare').waitFor();
    const hash = new URL(page.url()).hash;
    await page.reload();
    await page.locator('.compare').waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
    await page.keyboard.press('f');
    await page.keyboard.press('Enter');
    await expectSoon(decided).toEqual([`${all[0]} confirm`, `${all[1]} follow-up: look further`].sort());
    expect(window.trouble).toEqual([]);
  });
});
