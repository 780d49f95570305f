import { findingId } from '../model/ids.ts';
import type { Decision } from '../model/decision.ts';
import { listDecisions } from '../store/decisions.ts';
import type { Store } from '../store/store.ts';

/** A decision with the short id its finding is printed with. */
export interface LoggedDecision extends Decision {
  readonly finding: string;
}

/** The whole log, first decision first. */
export async function decisionLog(store: Store): Promise<readonly LoggedDecision[]> {
  const log = await listDecisions(store);
  return log.map((decision) => ({ ...decision, finding: findingId(decision.fingerprint) }));
}
