import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import { correctionsIn } from '../../review/corrections.ts';
import { atOneMoment } from '../../store/at-one-moment.ts';
import { findClaims } from '../../store/claims.ts';
import { listFindings } from '../../store/findings.ts';
import { listLog } from '../../store/log.ts';
import type { Store } from '../../store/store.ts';
import { ofOneOrigin } from '../of-one-origin.ts';
import { currentRun, NO_CHANGES } from '../run.ts';
import { STAGES } from '../stages.ts';
import { VERSION } from '../version.ts';
import { carriedNow } from './carried-now.ts';
import { readInParts, type RunPart } from './read-in-parts.ts';

/**
 * The current run as far as it is about claims whose ids begin so: their sources, the findings on them and the sources those
 * are on. All of it where people have decided or corrected something, for what became of that is looked for in everything.
 */
export async function runAround(store: Store, ids: readonly string[]): Promise<Run> {
  return atOneMoment(store, async (inside) => {
    const log = await listLog(inside);
    if (correctionsIn(log).name !== '' || log.some(({ act }) => act.kind === 'decision'))
      return currentRun(inside);
    const claims = await currentClaims(inside, ids);
    const about = new Set<ClaimId>(claims.map(({ id }) => id));
    const sources = new Set(claims.map(({ sourceId }) => sourceId));
    const found = new Map<string, Finding>();
    for (const source of [...sources])
      for (const finding of await listFindings(inside, { source }))
        if (finding.sides.some(({ claimId }) => about.has(claimId))) found.set(finding.fingerprint, finding);
    const findings = [...found.values()];
    for (const { sides } of findings) for (const { sourceId } of sides) sources.add(sourceId);
    const parts: RunPart[] = [];
    for await (const part of readInParts(inside, ({ id }) => sources.has(id))) parts.push(part);
    const { carried } = await carriedNow(inside);
    return {
      version: VERSION,
      stages: STAGES,
      sources: parts.flatMap((part) => part.sources),
      claims: parts.flatMap((part) => part.claims),
      attributions: parts.flatMap((part) => part.attributions),
      findings: ofOneOrigin(findings, carried),
      carried,
      unreadable: [],
      events: [],
      eventOf: new Map(),
      notCompared: [],
      changes: NO_CHANGES,
      decisions: new Map(),
    };
  });
}

/** Those of current revisions. */
async function currentClaims(store: Store, ids: readonly string[]): Promise<readonly Claim[]> {
  const found: Claim[] = [];
  for (const id of ids) found.push(...(await findClaims(store, id)));
  const sources = new Set(found.map(({ sourceId }) => sourceId));
  const current = new Set<string>();
  for await (const part of readInParts(store, ({ id }) => sources.has(id)))
    for (const { revision } of part.sources) current.add(revision.id);
  return found.filter(({ revisionId }) => current.has(revisionId));
}
