import type { Verdict } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import { sha256 } from '../model/ids.ts';
import type { LogDraft, LogEntry } from '../model/log.ts';
import type { Run } from '../model/run.ts';
import { evidenceHash, evidenceOf, groundOf } from '../review/evidence.ts';
import { appendToLog } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { FINDING, theOnly } from './not-found.ts';
import { currentRun } from './run.ts';

/** Who does something, when, and why. `now` is an ISO date-time. */
export interface By {
  readonly reviewer: string;
  readonly reason: string;
  readonly now: string;
}

/** A person's word on findings. */
export interface DecisionRequest extends By {
  /** Their ids, their fingerprints, or beginnings that only they have. */
  readonly findings: readonly string[];
  readonly verdict: Verdict;
}

/**
 * Adds a decision on each finding to the log, all or none; several are one act, and are taken back as one.
 * `run` is the state the person has seen: the decision rests on its words, though a newer check may have replaced it.
 * Throws NotFound where a name fits no finding, or more than one.
 */
export async function decide(
  store: Store,
  { findings: names, verdict, ...by }: DecisionRequest,
  run?: Run,
): Promise<readonly LogEntry[]> {
  const seen = run ?? (await currentRun(store));
  const ground = groundOf(seen);
  const findings = [...new Set(names.map((name) => findingIn(seen, name)))];
  const batch = batchOf(findings, by);
  const drafts = findings.map(({ fingerprint, relation, kind, message, ...rest }): LogDraft => {
    const evidence = evidenceOf({ fingerprint, relation, kind, message, ...rest }, ground);
    const act = {
      kind: 'decision',
      fingerprint,
      verdict,
      message,
      relation,
      findingKind: kind,
      evidence,
    } as const;
    return { act, ...signed(by), evidenceHash: evidenceHash(evidence), batch };
  });
  return appendToLog(store, drafts);
}

/** The finding of that id, fingerprint, or beginning of either. Throws NotFound where there is none, or more than one. */
export function findingIn({ findings }: Pick<Run, 'findings'>, name: string): Finding {
  const exact = findings.filter(({ id, fingerprint }) => id === name || fingerprint === name);
  if (exact[0]) return exact[0];
  const found =
    name === '' ? [] : findings.filter((one) => one.id.startsWith(name) || one.fingerprint.startsWith(name));
  return theOnly(found, name, FINDING, ({ id }) => id);
}

/** Who, when and why, as the log keeps them. */
export function signed({ reviewer, reason, now }: By): Pick<LogDraft, 'reviewer' | 'reason' | 'at'> {
  return { reviewer, reason, at: now };
}

/** Names several entries as one act; null for a single one. */
export function batchOf(parts: readonly unknown[], { reviewer, now }: By): string | null {
  return parts.length < 2
    ? null
    : `act_${sha256(JSON.stringify([reviewer, now, parts.length])).slice(0, 16)}`;
}
