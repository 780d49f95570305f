import type { Selectable } from 'kysely';
import type { Decision, Verdict } from '../model/decision.ts';
import type { Fingerprint } from '../model/ids.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Adds a decision at the end of the log (an `undo` is one too) and gives it with its place there. */
export async function addDecision(store: Store, decision: Omit<Decision, 'seq'>): Promise<Decision> {
  const { fingerprint, verdict, reason, reviewer } = decision;
  const { decidedAt: decided_at, evidenceHash: evidence_hash } = decision;
  const row = await store.db
    .insertInto('decision')
    .values({ fingerprint, verdict, reason, reviewer, decided_at, evidence_hash })
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromRow(row);
}

/** The whole log, first decision first; those of removed sources' findings too. */
export async function listDecisions(store: Store): Promise<readonly Decision[]> {
  const rows = await store.db.selectFrom('decision').selectAll().orderBy('seq').execute();
  return rows.map(fromRow);
}

function fromRow(row: Selectable<Tables['decision']>): Decision {
  return {
    seq: row.seq,
    fingerprint: row.fingerprint as Fingerprint,
    verdict: row.verdict as Verdict,
    reason: row.reason,
    reviewer: row.reviewer,
    decidedAt: row.decided_at,
    evidenceHash: row.evidence_hash,
  };
}
