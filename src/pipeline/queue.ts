import type { ReviewState, StandingDecision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Run } from '../model/run.ts';
import { stateOf } from '../review/standing.ts';

/** A finding and where it stands with its reviewers. */
export interface QueuedFinding {
  readonly finding: Finding;
  /** Null where nobody has decided. */
  readonly decision: StandingDecision | null;
  readonly state: ReviewState;
}

/** What is to be looked at first: decisions whose words changed, what is undecided, what has grown, what is settled. */
const ORDER: Readonly<Record<ReviewState, number>> = { stale: 0, new: 1, open: 1, extended: 2, standing: 3 };

/** Every finding with its state, what asks for a reviewer first; by rank where two ask alike. */
export function queueOf(run: Run): readonly QueuedFinding[] {
  const all = run.findings.map((finding): QueuedFinding => {
    const decision = run.decisions.get(finding.fingerprint);
    return { finding, decision: decision ?? null, state: stateOf(finding, decision, run.changes) };
  });
  return all.sort((a, b) => ORDER[a.state] - ORDER[b.state]);
}
