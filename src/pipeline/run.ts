import { carriedTexts } from '../link/carried-texts.ts';
import type { LogEntry } from '../model/log.ts';
import type { Run, RunChanges } from '../model/run.ts';
import { groundOf } from '../review/evidence.ts';
import type { Known } from '../review/same-finding.ts';
import { knownFrom, standing } from '../review/standing.ts';
import { likelyCopies } from '../store/article-links.ts';
import { lastCheck } from '../store/checks.ts';
import { listLog } from '../store/log.ts';
import { listSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { textsFor } from './changed-findings.ts';
import { type CorrectedReadings, correctedReadings } from './corrected.ts';
import { ofOneOrigin } from './of-one-origin.ts';
import { STAGES } from './stages.ts';
import { VERSION } from './version.ts';

/** Nothing was ever compared here: there is nothing to show yet. */
export const NO_CHANGES: RunChanges = {
  first: true,
  appeared: [],
  changed: [],
  gone: [],
  unchanged: 0,
  sources: { added: [], edited: [], removed: [], unchanged: 0 },
};

/** What was read and found, with corrections laid over it: all that decisions are laid over in their turn. */
export interface Undecided {
  readonly run: Omit<Run, 'decisions'>;
  readonly corrected: CorrectedReadings;
  readonly known: readonly Known[];
}

/** The state of a database as a finished run: what the last check found, with corrections and decisions laid over it. */
export async function currentRun(store: Store): Promise<Run> {
  const log = await listLog(store);
  return decidedRun(store, await undecidedRun(store, log), log);
}

/** What the last check found, with the corrections of this log. */
export async function undecidedRun(store: Store, log: readonly LogEntry[]): Promise<Undecided> {
  const corrected = await correctedReadings(store, log);
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
  const run = {
    version: VERSION,
    stages: last?.stages ?? STAGES,
    ...read,
    unreadable: last?.unreadable ?? [],
    carried,
    events,
    eventOf: new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claim) => [claim, id] as const))),
    notCompared: last?.notCompared ?? [],
    changes: last?.changes ?? NO_CHANGES,
  };
  return { run, corrected, known: knownFrom(read.findings, groundOf(read)) };
}

/** The same with the decisions of a log: the only thing that changes while people decide. */
export async function decidedRun(
  store: Store,
  { run, corrected, known }: Undecided,
  log: readonly LogEntry[],
): Promise<Run> {
  const older = log.flatMap(({ act }) =>
    act.kind === 'decision' ? act.evidence.map(({ revisionId }) => revisionId) : [],
  );
  const texts = await textsFor(store, corrected.readings, older);
  return { ...run, decisions: standing(log, known, texts) };
}
