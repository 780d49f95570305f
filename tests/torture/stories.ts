import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sha256 } from '../../src/model/ids.ts';
import { lastCheck } from '../../src/store/checks.ts';
import { listReadings } from '../../src/store/readings.ts';
import type { Store } from '../../src/store/store.ts';
import { fileOf, storiesOf } from '../bench/made/corpus.ts';
import { PROFILES } from '../bench/made/profiles.ts';

export const NOW = '2026-05-04T12:00:00.000Z';

/** A folder that is gone after the test, with so many articles of a few stories in its `sources`. */
export function storyFolder(articles: number): {
  readonly folder: string;
  readonly sources: string;
  readonly names: readonly string[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-torture-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  const wire = PROFILES.find(({ name }) => name === 'wire');
  const all = wire ? [...storiesOf(wire, articles)].flatMap((story) => story.articles) : [];
  for (const article of all) writeFileSync(join(sources, article.name), fileOf(article));
  return { folder, sources, names: all.map(({ name }) => name) };
}

/** SHA-256 of all that was read and found, whatever the order in which it came. */
export async function hashOf(store: Store): Promise<string> {
  const { events = [], findings = [], notCompared = [] } = (await lastCheck(store)) ?? {};
  const read = (await listReadings(store)).map(({ source, reading }) => [source.address, reading]);
  return sha256(JSON.stringify([read, events, findings, notCompared]));
}
