import { findingId, type Fingerprint } from '../../model/ids.ts';
import { listChecks } from '../../store/check-history.ts';
import { VERSION } from '../version.ts';
import type { Desk } from './desk.ts';

/** A finding that came or went; `message` null where the last check no longer has it. */
export interface MovedFinding {
  readonly id: string;
  readonly message: string | null;
}

/** One check and what it changed. */
export interface RunLine {
  readonly key: number;
  readonly checkedAt: string;
  readonly first: boolean;
  readonly appeared: readonly MovedFinding[];
  /** Known from before, in other words or with other sides. */
  readonly changed: readonly MovedFinding[];
  readonly gone: readonly MovedFinding[];
  readonly unchanged: number;
  /** How many sources came, were edited, went and stayed. */
  readonly sources: {
    readonly added: number;
    readonly edited: number;
    readonly removed: number;
    readonly unchanged: number;
  };
  readonly stages: Readonly<Record<string, number>>;
}

export interface RunHistory {
  readonly version: string;
  /** The last one first. */
  readonly runs: readonly RunLine[];
}

/** Every check that changed anything. */
export async function runHistory(desk: Desk): Promise<RunHistory> {
  const { index } = await desk.now();
  const messages = new Map(index.run.findings.map(({ fingerprint, message }) => [fingerprint, message]));
  const moved = (fingerprint: Fingerprint): MovedFinding => ({
    id: findingId(fingerprint),
    message: messages.get(fingerprint) ?? null,
  });
  const runs = (await listChecks(desk.store)).map(({ key, checkedAt, stages, changes }) => ({
    key,
    checkedAt,
    stages,
    first: changes.first,
    appeared: changes.appeared.map(moved),
    changed: changes.changed.map(moved),
    gone: changes.gone.map(moved),
    unchanged: changes.unchanged,
    sources: {
      added: changes.sources.added.length,
      edited: changes.sources.edited.length,
      removed: changes.sources.removed.length,
      unchanged: changes.sources.unchanged,
    },
  }));
  return { version: VERSION, runs };
}
