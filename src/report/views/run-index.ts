import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Finding } from '../../model/finding.ts';
import type { AttributionId, ClaimId, EventId, SourceId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import { accountOf, type Account } from './account.ts';

/** A run with its indexes: what every view looks things up in. */
export interface RunIndex {
  readonly run: Run;
  /** In the order of the run's sources. */
  readonly accounts: readonly Account[];
  readonly accountOf: ReadonlyMap<SourceId, Account>;
  readonly claimOf: ReadonlyMap<ClaimId, Claim>;
  readonly attributionOf: ReadonlyMap<AttributionId, Attribution>;
  readonly eventOf: ReadonlyMap<EventId, Event>;
  /** Findings that rest on a claim, in the order of the run. */
  readonly findingsOn: ReadonlyMap<ClaimId, readonly Finding[]>;
}

/** Indexes a run by the ids of its records. */
export function indexRun(run: Run): RunIndex {
  const accounts = run.sources.map((source, index) => accountOf(source, index + 1));
  const findingsOn = new Map<ClaimId, Finding[]>();
  for (const finding of run.findings) {
    for (const id of new Set(finding.sides.map(({ claimId }) => claimId))) {
      const known = findingsOn.get(id);
      if (known) known.push(finding);
      else findingsOn.set(id, [finding]);
    }
  }
  return {
    run,
    accounts,
    accountOf: new Map(accounts.map((account) => [account.source.id, account])),
    claimOf: new Map(run.claims.map((claim) => [claim.id, claim])),
    attributionOf: new Map(run.attributions.map((attribution) => [attribution.id, attribution])),
    eventOf: new Map(run.events.map((event) => [event.id, event])),
    findingsOn,
  };
}

/** The accounts of these sources, each once, in the order of the run. Unknown ids are left out. */
export function accountsOf(index: RunIndex, sources: Iterable<SourceId>): readonly Account[] {
  const wanted = new Set(sources);
  return index.accounts.filter(({ source }) => wanted.has(source.id));
}
