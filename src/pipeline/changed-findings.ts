import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { ClaimId, Fingerprint, RevisionId } from '../model/ids.ts';
import { groundOf } from '../review/evidence.ts';
import { type Again, findAgain, type Known, type Texts } from '../review/same-finding.ts';
import { knownFrom } from '../review/standing.ts';
import { claimsById } from '../store/claims.ts';
import type { StoredReading } from '../store/readings.ts';
import { textsOf } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';

/** Which findings of then are findings of now, in other words or with other sides: fingerprints, old to new. */
export async function changedFindings(
  store: Store,
  readings: readonly Pick<StoredReading, 'source' | 'reading'>[],
  before: readonly Finding[],
  now: readonly Finding[],
): Promise<ReadonlyMap<Fingerprint, Fingerprint>> {
  const claims = readings.flatMap(({ reading }) => reading.claims);
  const current = new Set(claims.map(({ id }) => id));
  const old = await oldClaims(store, before, current);
  const texts = await textsFor(
    store,
    readings,
    [...old.values()].map(({ revisionId }) => revisionId),
  );
  const sources = readings.map(({ source }) => source);
  // Without attributions: those of older texts are not at hand, and whoever speaks is in the fingerprint.
  const ground = groundOf({ sources, claims: [...old.values(), ...claims], attributions: [] });
  const again = findAgain(knownFrom(before, ground), knownFrom(now, ground), texts);
  return new Map([...again].filter(isOther).map(([one, { fingerprint }]) => [one.fingerprint, fingerprint]));
}

/** The texts that words known from before are looked up in: current ones, and these older ones. */
export async function textsFor(
  store: Store,
  readings: readonly Pick<StoredReading, 'source'>[],
  older: readonly RevisionId[],
): Promise<Texts> {
  const now = new Map(readings.map(({ source }) => [source.id, source.revision.text]));
  const present = new Map(readings.map(({ source }) => [source.revision.id, source.revision.text]));
  const old = await textsOf(
    store,
    older.filter((id) => !present.has(id)),
  );
  return { current: (id) => now.get(id), revision: (id) => present.get(id) ?? old.get(id) };
}

function isOther([before, { fingerprint, differences, joined }]: [Known, Again]): boolean {
  return fingerprint !== before.fingerprint || differences.length > 0 || joined.length > 0;
}

async function oldClaims(
  store: Store,
  findings: readonly Finding[],
  current: ReadonlySet<ClaimId>,
): Promise<ReadonlyMap<ClaimId, Claim>> {
  const sides = findings.flatMap((finding) => finding.sides);
  return claimsById(
    store,
    sides.filter(({ claimId }) => !current.has(claimId)),
  );
}
