import type { Decision, StandingDecision } from '../model/decision.ts';
import type { Fingerprint } from '../model/ids.ts';

/**
 * The decisions that count, by finding. For each the last one does, and `undo` takes back the one before it:
 * after confirm, dismiss, undo, the finding is confirmed. A decision is `stale` where the words it rested on have changed.
 *
 * `evidence` holds each present finding's evidence hash; a decision on a finding that is gone stands as it was.
 */
export function standing(
  log: readonly Decision[],
  evidence: ReadonlyMap<Fingerprint, string>,
): ReadonlyMap<Fingerprint, StandingDecision> {
  const result = new Map<Fingerprint, StandingDecision>();
  const inOrder = [...log].sort((a, b) => a.seq - b.seq);
  for (const [fingerprint, decisions] of Map.groupBy(inOrder, (decision) => decision.fingerprint)) {
    const last = lastStanding(decisions);
    if (!last) continue;
    const now = evidence.get(fingerprint);
    result.set(fingerprint, { ...last, stale: now !== undefined && now !== last.evidenceHash });
  }
  return result;
}

/** The decision on one finding that counts; undefined where none was made or all were taken back. */
function lastStanding(decisions: readonly Decision[]): Decision | undefined {
  const stack: Decision[] = [];
  for (const decision of decisions) {
    if (decision.verdict === 'undo') stack.pop();
    else stack.push(decision);
  }
  return stack.at(-1);
}
