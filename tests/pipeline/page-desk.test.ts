import { expect, test } from 'vitest';
import { correctClaim } from '../../src/pipeline/correct.ts';
import { deskOn } from '../../src/pipeline/page/desk.ts';
import { decideOn } from '../../src/pipeline/page/deciding.ts';
import { inboxOf } from '../../src/pipeline/page/inbox.ts';
import { currentRun } from '../../src/pipeline/run.ts';
import { ADA, COURIER, desk, hurt, NOW, POST, WIRE } from './story.ts';

const TWO = { 'Harbour Post': POST, 'City Wire': WIRE };

test('a decision reads nothing again but what was decided, and shows as a whole reading would show it', async () => {
  const here = await desk(TWO);
  const finding = hurt(await here.check());
  const page = deskOn(here.store);
  const before = await page.now();
  await decideOn(page, { findings: [finding.id], verdict: 'confirm', ...ADA, seen: 0 });
  const after = await page.now();
  expect(after.stamp).not.toBe(before.stamp);
  expect(after.undecided).toBe(before.undecided);
  expect(after.index.run).toEqual(await currentRun(here.store));
  expect(inboxOf(after).rows.find(({ id }) => id === finding.id)?.decision?.reviewer).toBe('Ada');
  expect(await page.now()).toBe(after);
});

test('a correction and a check are read anew; what waits for a check is said', async () => {
  const here = await desk(TWO);
  const run = await here.check();
  const page = deskOn(here.store);
  const before = await page.now();
  expect(before.waiting).toBe(false);
  await correctClaim(here.store, { claim: run.claims[0]?.id ?? '', speaker: 'Ilka Brandt', ...ADA });
  const corrected = await page.now();
  expect(corrected.waiting).toBe(true);
  expect(corrected.index.run).toEqual(await currentRun(here.store));
  await here.check();
  expect((await page.now()).waiting).toBe(false);
  await here.put('Selm Courier', COURIER);
  expect((await page.now()).waiting).toBe(true);
  await here.check();
  const whole = await page.now();
  expect(whole.waiting).toBe(false);
  expect(whole.index.run).toEqual(await currentRun(here.store));
});

test('while a check is under way, what was found before is shown, with what is decided meanwhile', async () => {
  const here = await desk(TWO);
  const finding = hurt(await here.check());
  const page = deskOn(here.store);
  const before = await page.now();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const checking = page.during(promise);
  await here.put('Selm Courier', COURIER);
  await here.check();
  await decideOn(page, { findings: [finding.id], verdict: 'confirm', ...ADA, now: NOW, seen: 0 });
  const meanwhile = await page.now();
  expect(meanwhile.undecided).toBe(before.undecided);
  expect(inboxOf(meanwhile).reviewed).toBe(1);
  resolve(undefined);
  await checking;
  expect((await page.now()).index.run.sources).toHaveLength(3);
});
