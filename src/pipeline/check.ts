import { compare } from '../compare/compare.ts';
import { link } from '../link/link.ts';
import type { ArticleReading } from '../model/pair.ts';
import type { NotCompared, Run } from '../model/run.ts';
import type { Unreadable } from '../model/source.ts';
import { correctionsIn } from '../review/corrections.ts';
import { isChecked, keepCheck } from '../store/checks.ts';
import { listLog } from '../store/log.ts';
import { type StoredReading, isRead, keepReading, listReadings } from '../store/readings.ts';
import { listSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { careful } from './careful.ts';
import { changedFindings } from './changed-findings.ts';
import { correct, reviewersWord } from './corrected.ts';
import { revisedSources } from './revised.ts';
import { currentRun } from './run.ts';
import { READING_STAGES, STAGES } from './stages.ts';

/** The languages we can take apart; articles in others are kept and shown as not compared. */
const COMPARED_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/**
 * Compares all current sources and keeps what was found; nothing to do where they have been compared as they are.
 * `unreadable` are the sources this run could not read, for the report; `now` is an ISO date-time.
 */
export async function check(store: Store, now: string, unreadable: readonly Unreadable[] = []): Promise<Run> {
  const unread = await readAgain(store);
  const corrections = correctionsIn(await listLog(store));
  if (unreadable.length === 0 && (await isChecked(store, STAGES, [], corrections.name)))
    return currentRun(store);
  const readings = correct(await listReadings(store), corrections);
  const articles = readings.filter(isCompared).map(articleFrom);
  const linked = link(articles, reviewersWord(readings, corrections));
  const revised = await revisedSources(store, articles);
  const findings = compare({ articles, ...linked, revised });
  const notCompared = [...otherLanguages(readings), ...unread, ...linked.notCompared];
  const result = { stages: STAGES, events: linked.events, findings, notCompared, unreadable };
  const changed = await changedFindings(store, readings);
  await keepCheck(store, { ...result, corrections: corrections.name }, now, changed);
  return currentRun(store);
}

/** Sources that an older version of a stage has read, or that were kept but not read, are read again. Gives what cannot be. */
async function readAgain(store: Store): Promise<readonly NotCompared[]> {
  const unread: NotCompared[] = [];
  const reader = careful();
  try {
    for (const source of await listSources(store)) {
      if (await isRead(store, source, READING_STAGES)) continue;
      const read = await reader.read(source.revision);
      if ('failed' in read) unread.push({ what: source.address, why: read.failed.message, count: 1 });
      else await keepReading(store, { source, reading: read.reading, stages: READING_STAGES });
    }
  } finally {
    reader.close();
  }
  return unread;
}

function isCompared({ reading }: StoredReading): boolean {
  return COMPARED_LANGUAGES.has(reading.analysis.language);
}

function articleFrom({ source, reading }: StoredReading): ArticleReading {
  const { claims, attributions, analysis } = reading;
  return { source, claims, attributions, entities: analysis.entities, paragraphs: analysis.paragraphs };
}

function otherLanguages(readings: readonly StoredReading[]): readonly NotCompared[] {
  const others = readings.filter((reading) => !isCompared(reading));
  return others.map(({ source, reading }) => ({
    what: source.address,
    why: `it is in another language (${reading.analysis.language}); only English is compared`,
    count: reading.claims.length,
  }));
}
