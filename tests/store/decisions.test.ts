import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { fingerprintOf } from '../../src/model/ids.ts';
import { addDecision, listDecisions } from '../../src/store/decisions.ts';
import { temporaryStore } from './made-up.ts';

const ONE: Omit<Decision, 'seq'> = {
  fingerprint: fingerprintOf('quantity', ['a', 'b']),
  verdict: 'dismiss',
  reason: 'two counts on two days; “so it goes” 🙂',
  reviewer: 'Ada',
  decidedAt: '2026-05-04T12:00:00.000Z',
  evidenceHash: 'hash',
};

test('decisions come back in the order they were made, numbered from 1', async () => {
  const store = await temporaryStore();
  expect(await addDecision(store, ONE)).toEqual({ seq: 1, ...ONE });
  const undo: Omit<Decision, 'seq'> = { ...ONE, verdict: 'undo', reason: '' };
  expect(await addDecision(store, undo)).toEqual({ seq: 2, ...undo });
  expect(await listDecisions(store)).toEqual([
    { seq: 1, ...ONE },
    { seq: 2, ...undo },
  ]);
});

test.each(['update decision set reason = ?', 'delete from decision where reason <> ?'])(
  'the database refuses: %s',
  async (statement) => {
    const store = await temporaryStore();
    await addDecision(store, ONE);
    const [before = '', after = ''] = statement.split('?');
    const change = sql`${sql.raw(before)}${'other'}${sql.raw(after)}`.execute(store.db);
    await expect(change).rejects.toMatchObject({
      message: expect.stringContaining('decisions are only added'),
    });
    expect(await listDecisions(store)).toEqual([{ seq: 1, ...ONE }]);
  },
);
