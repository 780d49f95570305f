import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/pipeline/log.ts';
import { currentRun } from '../../src/pipeline/run.ts';
import { page, served, window, windowForEach } from './support/one-window.ts';
import { expectAccessible, expectSoon } from './support/window.ts';

windowForEach();

/** The article of an outlet, and a claim on somebody's word in it. */
function saidIn(outlet: string) {
  const source = served.run.sources.find(({ revision }) => revision.metadata.outlet?.value === outlet);
  const claim = served.run.claims.find(
    ({ sourceId, attributionId }) => sourceId === source?.id && attributionId !== null,
  );
  return { source: source?.id ?? '', claim: claim?.id ?? '' };
}

describe('an article', () => {
  it('shows its claims in place, and who says each on hover, on focus and by key', async () => {
    const { source } = saidIn('Harbour Post');
    await window.to(`#/sources/${source}`);
    const text = await page.locator('.article-text').textContent();
    expect(text).toContain('Twelve people were injured when the ferry Tarsa struck the east pier');
    const claim = page.locator('a.claim').filter({ hasText: 'told to wait outside' });
    // A page that is still being laid out takes a mouse at rest for a text that scrolls under it: point again.
    const pointed = async () => {
      await page.mouse.move(0, 0);
      await claim.hover();
      return (await page.locator('.margin .says').allTextContents()).join(' ');
    };
    await expectSoon(pointed).toContain('Adela Ruiz');
    expect(await page.locator('.article-text .ours').allTextContents()).toEqual([
      'Harbour master Adela Ruiz',
      'said',
    ]);
    await page.mouse.move(0, 0);
    await claim.focus();
    expect(await page.locator('.margin .says').textContent()).toContain('Adela Ruiz');
    await claim.click();
    await page.waitForURL('**claim=clm_*');
    await expectSoon(() => page.locator('a.claim.selected').allTextContents()).toHaveLength(1);
    await page.keyboard.press('j');
    await expectSoon(() => page.locator('.margin blockquote').textContent()).not.toContain('told to wait');
    await page.keyboard.press('k');
    await expectSoon(() => page.locator('.margin blockquote').textContent()).toContain('told to wait');
  });

  it('is filtered by speaker, and the address keeps it', async () => {
    const { source } = saidIn('Harbour Post');
    await window.to(`#/sources/${source}`);
    await page.locator('.pills').getByText('Norda Lines').click();
    const bright = page.locator('.claim:not(.dim)');
    const said = served.run.claims.filter(({ sourceId, id }) => sourceId === source && id !== '').length;
    await expectSoon(() => bright.count()).toBeLessThan(said);
    expect(await bright.allTextContents()).toContain('a pump had failed minutes before the collision');
    await page.reload();
    await page.locator('.claim.dim').first().waitFor();
    expect(await page.locator('.pills [aria-current]').textContent()).toContain('Norda Lines');
  });

  it('takes a correction of a claim’s speaker, which wins at once and after the next check, and can be taken back', async () => {
    const { source, claim } = saidIn('City Wire');
    await window.to(`#/sources/${source}?claim=${claim}`);
    const before = await page.locator('.margin .says').textContent();
    await page.getByRole('button', { name: 'Correct this claim…' }).click();
    await expectAccessible(page);
    await page.locator('dialog select[name=who]').selectOption('other');
    await page.locator('dialog input[name=speaker]').fill('Ilse Brandt');
    await page.getByRole('button', { name: 'Keep this correction' }).click();
    // The mouse may rest on another claim, which then is the one that is shown.
    await page.mouse.move(0, 0);
    await page.locator('.margin .says').getByText('Ilse Brandt').waitFor();
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.locator('.toast').getByText('Checked:').waitFor();
    expect(
      (await currentRun(served.store)).attributions.some(({ resolved }) => resolved?.name === 'Ilse Brandt'),
    ).toBe(true);
    await window.to('#/log');
    await page
      .getByRole('button', { name: /Take back entry/u })
      .first()
      .click();
    await page.locator('.log').getByText('taken back').waitFor();
    await window.to(`#/sources/${source}?claim=${claim}`);
    await page.mouse.move(0, 0);
    await expectSoon(() => page.locator('.margin .says').textContent()).toBe(before);
  });

  it('takes a correction of a claim’s words: those that are chosen in the text', async () => {
    const { source, claim } = saidIn('Harbour Post');
    await window.to(`#/sources/${source}?claim=${claim}`);
    await page.evaluate(`(() => {
      const node = [...document.querySelectorAll('.article-text span')].find(({ textContent }) => textContent.includes('Twelve people were injured')).firstChild;
      getSelection().setBaseAndExtent(node, 0, node, 'Twelve people were injured'.length);
    })()`);
    await page.getByRole('button', { name: 'Correct this claim…' }).click();
    expect(await page.locator('dialog textarea').inputValue()).toBe('Twelve people were injured');
    await page.getByRole('button', { name: 'Keep this correction' }).click();
    await page.locator('.toast').getByText('Kept').waitFor();
    const [last] = (await readLog(served.store)).slice(-1);
    expect(last?.act).toMatchObject({ kind: 'span', words: 'Twelve people were injured' });
  });
});

describe('sources', () => {
  it('are added by pasting, compared, and the runs say what that changed', async () => {
    await window.to('#/sources');
    await page
      .locator('textarea[name=text]')
      .fill(
        'Ferry hits pier\n\nNineteen people were injured when the ferry Tarsa struck the east pier at Port Selm on Monday evening, police said.\n',
      );
    await page.locator('input[name=outlet]').fill('Daily Ledger');
    await page.locator('input[name=published]').fill('2025-03-04');
    await page.locator('.add button[type=submit]').click();
    await page.locator('.row').getByText('Daily Ledger').waitFor();
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('button', { name: 'What changed' }).click();
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor();
    // What the last check changed stands open.
    await page
      .locator('.row')
      .first()
      .getByText(/^New \(\d+\)$/u)
      .waitFor();
    expect(await page.locator('.row').first().textContent()).toMatch(/Sources1 new/u);
    await page.locator('.row').first().locator('.said a').first().waitFor();
    await window.to('#/findings?outlet=Daily+Ledger');
    await page.locator('.row').first().locator('.fresh').waitFor();
  });

  it('are added as files; the same name again is a new revision, with what changed in it', async () => {
    await window.to('#/sources');
    const hand = async (text: string) => {
      await page.getByRole('button', { name: 'Files' }).click();
      await page
        .locator('input[name=files]')
        .setInputFiles({ name: 'evening.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
      await page.locator('.add button[type=submit]').click();
      await page.locator('.toast').getByText('evening.md').waitFor();
    };
    await hand(
      '---\noutlet: Evening Echo\n---\nSeven cars burned at the port.\n\nNobody was hurt, the mayor said.\n',
    );
    await page.locator('.row').getByText('Evening Echo').waitFor();
    await hand(
      '---\noutlet: Evening Echo\n---\nEight cars burned at the port.\n\nNobody was hurt, the mayor said.\n',
    );
    await page.locator('.row').getByText('text has changed').click();
    await page.locator('.revisions').waitFor();
    expect(await page.locator('.revisions del').first().textContent()).toContain('Seven');
    expect(await page.locator('.revisions ins').first().textContent()).toContain('Eight');
    await expectAccessible(page);
  });

  it('say why they could not be read, and keep what was typed', async () => {
    await window.to('#/sources');
    await page.locator('textarea[name=text]').fill('A text.');
    await page.getByRole('button', { name: 'Address', exact: true }).click();
    await page.locator('input[name=url]').fill('http://127.0.0.1:1/story');
    await page.locator('.add button[type=submit]').click();
    await page.locator('.toast.trouble').waitFor();
    expect(await page.locator('input[name=url]').inputValue()).toBe('http://127.0.0.1:1/story');
    await page.getByRole('button', { name: 'Paste' }).click();
    expect(await page.locator('textarea[name=text]').inputValue()).toBe('A text.');
  });

  it('are described by who knows better, and taken out', async () => {
    const unnamed = served.run.sources.find(({ revision }) => revision.metadata.outlet === null);
    await window.to(`#/sources/${unnamed?.id ?? ''}?view=facts`);
    await page.getByRole('button', { name: 'Say what is known…' }).click();
    await page.locator('dialog input[name=outlet]').fill('Selm Weekly');
    await page.locator('dialog input[name=published]').fill('31 February 2025');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.locator('.toast.trouble').waitFor();
    await page.locator('dialog input[name=published]').fill('2025-03-05');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.locator('.facts-list').getByText('said by a reviewer').first().waitFor();
    await page.getByRole('button', { name: 'Take this source out…' }).click();
    await page.getByRole('button', { name: 'Take it out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
    await page.locator('.row').getByText('Selm Weekly').waitFor({ state: 'detached' });
  });
});

describe('names', () => {
  it('are merged, and parted again by taking it back', async () => {
    await window.to('#/speakers?view=names');
    const rows = page.locator('.row.entity');
    const before = await rows.count();
    const [first, second] = await rows.locator('h2').allTextContents();
    await rows.nth(0).locator('input').check();
    await rows.nth(1).locator('input').check();
    await page.getByRole('button', { name: 'They are one and the same…' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'They are one', exact: true }).click();
    await expectSoon(() => rows.count()).toBe(before - 1);
    await page.locator('.fresh').getByText('as reviewed').waitFor();
    await window.to('#/log');
    await page
      .locator('.log')
      .getByText(`${(first ?? '').trim()}; ${(second ?? '').trim()}`)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /Take back entry/u })
      .first()
      .click();
    await window.to('#/speakers?view=names');
    await expectSoon(() => rows.count()).toBe(before);
  });

  it('are renamed', async () => {
    await window.to('#/speakers?view=names');
    await page
      .getByRole('button', { name: /^Rename/u })
      .first()
      .click();
    await page.locator('dialog input[name=name]').fill('The Motor Vessel Tarsa');
    await page.getByRole('button', { name: 'Call it so' }).click();
    await page.locator('.row h2').getByText('The Motor Vessel Tarsa').waitFor();
  });
});
