import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { add } from '../../src/pipeline/add.ts';
import { check } from '../../src/pipeline/check.ts';
import { openStore, type Store } from '../../src/pipeline/open.ts';
import { emptyDatabase } from '../support/database.ts';

/** Three outlets on one accident: the first two differ in two numbers, the third in one. */
export const POST = `Twelve people were injured when the ferry Tarsa struck the east pier at Port Selm on Monday evening, police said.

Harbour master Adela Ruiz said the ferry had been told to wait outside the basin. The ship had left Orsk with 140 passengers on board.
`;
export const WIRE = `Seventeen people were injured when the ferry Tarsa struck the east pier at Port Selm on Monday evening, police said.

The ferry had left Orsk with 210 passengers on board, the operator Norda Lines said.
`;
export const COURIER = `Nineteen people were injured when the ferry Tarsa struck the east pier at Port Selm on Monday evening, police said.

Harbourmaster Adella Ruiz declined to comment. Rain had fallen all day.
`;
export const NOW = '2026-05-04T12:00:00.000Z';
export const ADA = { reviewer: 'Ada', reason: 'as the article says', now: NOW };
export const BEN = { ...ADA, reviewer: 'Ben' };

/** A database and a folder of articles, both gone after the test. */
export interface Desk {
  readonly store: Store;
  readonly folder: string;
  /** Writes an article by an outlet and adds it. */
  readonly put: (outlet: string, text: string) => Promise<void>;
  /** Compares what is there. */
  readonly check: () => Promise<Run>;
}

export async function desk(articles: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-story-'));
  const store = await openStore(await emptyDatabase());
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const put = async (outlet: string, text: string): Promise<void> => {
    const file = path.join(folder, `${outlet.toLowerCase().replaceAll(' ', '-')}.md`);
    writeFileSync(file, `---\noutlet: ${outlet}\npublished: 2025-03-04\n---\n${text}`);
    await add(store, { paths: [file], options: {}, workingFolder: folder, now: NOW });
  };
  for (const [outlet, text] of Object.entries(articles)) await put(outlet, text);
  return { store, folder, put, check: () => check(store, NOW) };
}

/** The conflict about how many were hurt. */
export function hurt(run: Run): Run['findings'][number] {
  const found = run.findings.find(
    ({ kind, sides }) => kind === 'quantity' && sides.some(({ text }) => /teen|Twelve/u.test(text)),
  );
  if (!found) throw new Error('there is no conflict about the hurt');
  return found;
}

/** The claim with these words in it. */
export function claimWith(run: Run, words: string): Run['claims'][number] {
  const found = run.claims.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no claim has “${words}”`);
  return found;
}
