import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Finding } from '../../model/finding.ts';
import type { Account } from './account.ts';
import { accountsOf, type RunIndex } from './run-index.ts';

/** One event with who tells of it and who does not. */
export interface EventCoverage {
  readonly event: Event;
  readonly claims: readonly Claim[];
  readonly telling: readonly Account[];
  readonly silent: readonly Account[];
  /** Those that rest on any claim of it, without agreements and reprints. In the order of the run. */
  readonly findings: readonly Finding[];
}

/** Events that more than one article tells of, the most told first; even ones in the order of the run. */
export function sharedEvents(index: RunIndex): readonly EventCoverage[] {
  return index.run.events
    .map((event) => coverageOf(index, event))
    .filter(({ telling }) => telling.length > 1)
    .sort((a, b) => b.telling.length - a.telling.length || b.findings.length - a.findings.length);
}

function coverageOf(index: RunIndex, event: Event): EventCoverage {
  const claims = event.claimIds.flatMap((id) => index.claimOf.get(id) ?? []);
  const telling = accountsOf(
    index,
    claims.map(({ sourceId }) => sourceId),
  );
  const present = new Set(telling);
  const here = new Set(event.claimIds);
  return {
    event,
    claims,
    telling,
    silent: index.accounts.filter((account) => !present.has(account)),
    findings: index.run.findings.filter(
      ({ eventId, relation, sides }) =>
        relation !== 'duplicate' && (eventId === event.id || sides.some(({ claimId }) => here.has(claimId))),
    ),
  };
}

/** What one article alone tells, in reading order. */
export interface AloneInOne {
  readonly account: Account;
  readonly claims: readonly Claim[];
}

/** Claims that belong to no shared event and that no finding lays beside another article's. Articles without any are left out. */
export function toldByOne(index: RunIndex): readonly AloneInOne[] {
  const shared = new Set(sharedEvents(index).flatMap(({ claims }) => claims.map(({ id }) => id)));
  const compared = new Set(
    index.run.findings.filter(acrossArticles).flatMap(({ sides }) => sides.map(({ claimId }) => claimId)),
  );
  return index.accounts
    .map((account) => ({
      account,
      claims: index.run.claims.filter(
        ({ id, sourceId }) => sourceId === account.source.id && !shared.has(id) && !compared.has(id),
      ),
    }))
    .filter(({ claims }) => claims.length > 0);
}

function acrossArticles({ sides }: Finding): boolean {
  return new Set(sides.map(({ sourceId }) => sourceId)).size > 1;
}
