import type { Decision, Verdict } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import { evidenceHash } from '../review/evidence-hash.ts';
import { addDecision, listDecisions } from '../store/decisions.ts';
import { findFindings } from '../store/findings.ts';
import type { Store } from '../store/store.ts';

/** Something that was asked for is not there, or is not the only one of that name. */
export class NotFound extends Error {
  readonly code = 'not-found';
}

/** A person's word on a finding. `now` is an ISO date-time. */
export interface DecisionRequest {
  /** The finding's id, its fingerprint, or a beginning that only it has. */
  readonly finding: string;
  readonly verdict: Exclude<Verdict, 'undo'>;
  readonly reason: string;
  readonly reviewer: string;
  readonly now: string;
}

/** Adds a decision to the log. Throws NotFound where no finding, or more than one, has that name. */
export async function decide(
  store: Store,
  { finding: name, verdict, reason, reviewer, now }: DecisionRequest,
): Promise<Decision> {
  const finding = await oneFinding(store, name);
  const { fingerprint } = finding;
  return addDecision(store, {
    fingerprint,
    verdict,
    reason,
    reviewer,
    decidedAt: now,
    evidenceHash: evidenceHash(finding),
  });
}

async function oneFinding(store: Store, name: string): Promise<Finding> {
  const found = await findFindings(store, name);
  const [finding] = found;
  if (!finding) throw new NotFound(`there is no finding ${name}; "hearsay findings" lists them`);
  if (found.length > 1)
    throw new NotFound(
      `${name} fits ${found.length} findings (${found.map(({ id }) => id).join(', ')}): give more of it`,
    );
  return finding;
}

/**
 * Takes back the last decision that still stands, by adding an `undo` to the log; nothing is deleted.
 * Throws NotFound where none stands.
 */
export async function undo(
  store: Store,
  { reviewer, now }: { readonly reviewer: string; readonly now: string },
): Promise<Decision> {
  const log = await listDecisions(store);
  const last = lastStanding(log);
  if (!last) throw new NotFound('no decision stands that could be undone');
  return addDecision(store, {
    fingerprint: last.fingerprint,
    verdict: 'undo',
    reason: '',
    reviewer,
    decidedAt: now,
    evidenceHash: last.evidenceHash,
  });
}

/** The last decision no later undo of the same finding has taken back: each undo takes back one. */
function lastStanding(log: readonly Decision[]): Decision | undefined {
  const undone = new Map<string, number>();
  for (const decision of log.toReversed()) {
    const open = undone.get(decision.fingerprint) ?? 0;
    if (decision.verdict === 'undo') undone.set(decision.fingerprint, open + 1);
    else if (open > 0) undone.set(decision.fingerprint, open - 1);
    else return decision;
  }
  return undefined;
}
