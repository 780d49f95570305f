import { sha256 } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';

const LENGTH = 8;

/** A short name for a run: the same for the same texts, read and compared by the same versions, with the same decisions. */
export function runName({ sources, stages, findings, decisions }: Run): string {
  const parts = [
    Object.entries(stages).sort(([a], [b]) => (a < b ? -1 : 1)),
    sources.map(({ revision }) => revision.id),
    findings.map(({ fingerprint }) => [fingerprint, decisions.get(fingerprint)?.id ?? '']),
  ];
  return sha256(JSON.stringify(parts)).slice(0, LENGTH);
}
