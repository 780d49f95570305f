import { carriedTexts } from '../link/carried-texts.ts';
import type { CarriedText } from '../model/carried-text.ts';
import type { Finding } from '../model/finding.ts';
import type { Run } from '../model/run.ts';
import { groundOf } from '../review/evidence.ts';
import { knownFrom, standing } from '../review/standing.ts';
import { likelyCopies } from '../store/article-links.ts';
import { lastCheck } from '../store/checks.ts';
import { listSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { textsFor } from './changed-findings.ts';
import { type CorrectedReadings, correctedReadings } from './corrected.ts';
import { STAGES } from './stages.ts';
import { VERSION } from './version.ts';

/** Nothing was ever compared here: there is nothing to show yet. */
const NO_CHANGES = {
  first: true,
  appeared: [],
  changed: [],
  gone: [],
  unchanged: 0,
  sources: { added: [], edited: [], removed: [], unchanged: 0 },
} as const;

/** The state of a database as a finished run: what the last check found, with corrections and decisions laid over it. */
export async function currentRun(store: Store): Promise<Run> {
  const corrected = await correctedReadings(store);
  const { readings } = corrected;
  const last = await lastCheck(store);
  const events = last?.events ?? [];
  const sources = await listSources(store);
  const carried = carriedTexts(sources, await likelyCopies(store));
  const read = {
    sources,
    attributions: readings.flatMap(({ reading }) => reading.attributions),
    claims: readings.flatMap(({ reading }) => reading.claims),
    findings: ofOneOrigin(last?.findings ?? [], carried),
  };
  return {
    version: VERSION,
    stages: last?.stages ?? STAGES,
    ...read,
    unreadable: last?.unreadable ?? [],
    carried,
    events,
    eventOf: new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claim) => [claim, id] as const))),
    decisions: await standingDecisions(store, corrected, read),
    notCompared: last?.notCompared ?? [],
    changes: last?.changes ?? NO_CHANGES,
  };
}

/** What two carriers of one text both say has one origin, in whatever words each says it. */
function ofOneOrigin(findings: readonly Finding[], carried: readonly CarriedText[]): readonly Finding[] {
  const textOf = new Map(
    carried.flatMap((text) => text.carriers.map(({ sourceId }) => [sourceId, text] as const)),
  );
  return findings.map((finding) => {
    if (finding.independence === null || finding.independence === 'same-origin') return finding;
    const texts = new Set(finding.sides.map(({ sourceId }) => textOf.get(sourceId)));
    return texts.size > 1 || texts.has(undefined) ? finding : { ...finding, independence: 'same-origin' };
  });
}

async function standingDecisions(
  store: Store,
  { readings, log }: CorrectedReadings,
  read: Pick<Run, 'sources' | 'attributions' | 'claims' | 'findings'>,
): Promise<Run['decisions']> {
  const older = log.flatMap(({ act }) =>
    act.kind === 'decision' ? act.evidence.map(({ revisionId }) => revisionId) : [],
  );
  const texts = await textsFor(store, readings, older);
  return standing(log, knownFrom(read.findings, groundOf(read)), texts);
}
