import type { Fingerprint } from '../model/ids.ts';
import type { StandingDecision } from '../model/decision.ts';
import type { Run } from '../model/run.ts';
import { evidenceHash } from '../review/evidence-hash.ts';
import { standing } from '../review/standing.ts';
import { lastCheck } from '../store/checks.ts';
import { listDecisions } from '../store/decisions.ts';
import { listReadings } from '../store/readings.ts';
import { listSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { STAGES } from './stages.ts';
import { VERSION } from './version.ts';

/** Nothing was ever compared here: there is nothing to show yet. */
const NO_CHANGES = { first: true, appeared: [], gone: [], unchanged: 0 } as const;

/** The state of a database as a finished run: what the last check found, with the decisions laid over it. */
export async function currentRun(store: Store): Promise<Run> {
  const readings = await listReadings(store);
  const last = await lastCheck(store);
  const events = last?.events ?? [];
  const findings = last?.findings ?? [];
  return {
    version: VERSION,
    stages: last?.stages ?? STAGES,
    sources: await listSources(store),
    unreadable: last?.unreadable ?? [],
    attributions: readings.flatMap(({ reading }) => reading.attributions),
    claims: readings.flatMap(({ reading }) => reading.claims),
    events,
    eventOf: new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claim) => [claim, id] as const))),
    findings,
    decisions: await standingDecisions(store, findings),
    notCompared: last?.notCompared ?? [],
    changes: last?.changes ?? NO_CHANGES,
  };
}

async function standingDecisions(
  store: Store,
  findings: Run['findings'],
): Promise<ReadonlyMap<Fingerprint, StandingDecision>> {
  const evidence = new Map(findings.map((finding) => [finding.fingerprint, evidenceHash(finding)]));
  return standing(await listDecisions(store), evidence);
}
