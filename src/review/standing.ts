import type { Decision, ReviewState, StandingDecision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Fingerprint } from '../model/ids.ts';
import type { LogEntry } from '../model/log.ts';
import type { RunChanges } from '../model/run.ts';
import { countingEntries } from './counting.ts';
import { evidenceOf, type Ground } from './evidence.ts';
import { findAgain, type Known, type Texts } from './same-finding.ts';

/**
 * The decisions that count, by the finding they are on now; the last one counts where there are several. A decision whose
 * finding is gone stands under its own fingerprint, as it was, for when the finding comes back.
 */
export function standing(
  log: readonly LogEntry[],
  now: readonly Known[],
  texts: Texts,
): ReadonlyMap<Fingerprint, StandingDecision> {
  const memories = new Map(lastDecisions(log).map((memory) => [memory.known, memory.decision]));
  const again = findAgain([...memories.keys()], now, texts);
  const result = new Map<Fingerprint, StandingDecision>();
  // In the order they were made: a later one takes the place of an earlier one on the same finding.
  for (const [known, decision] of memories) {
    const { fingerprint, differences, joined } = again.get(known) ?? {
      fingerprint: known.fingerprint,
      differences: [],
      joined: [],
    };
    result.delete(fingerprint);
    result.set(fingerprint, { ...decision, stale: differences.length > 0, differences, joined });
  }
  return result;
}

/** Findings as `standing` and `findAgain` take them. */
export function knownFrom(findings: readonly Finding[], ground: Ground): readonly Known[] {
  return findings.map((finding) => ({
    fingerprint: finding.fingerprint,
    group: groupOf(finding.relation, finding.kind),
    evidence: evidenceOf(finding, ground),
  }));
}

/** Where a finding stands with its reviewers. */
export function stateOf(
  { fingerprint }: Finding,
  decision: StandingDecision | undefined,
  changes: RunChanges,
): ReviewState {
  if (!decision) return !changes.first && changes.appeared.includes(fingerprint) ? 'new' : 'open';
  if (decision.stale) return 'stale';
  return decision.joined.length > 0 ? 'extended' : 'standing';
}

/** Copies of every closeness are one kind: a better detector may find one closer than it was taken for. */
function groupOf(relation: string, kind: string): string {
  return relation === 'duplicate' ? relation : kind;
}

interface Memory {
  readonly known: Known;
  readonly decision: Decision;
}

/** The last decision on each fingerprint that was not taken back, in the order they were made. */
function lastDecisions(log: readonly LogEntry[]): readonly Memory[] {
  const last = new Map<Fingerprint, Memory>();
  for (const entry of countingEntries(log)) {
    if (entry.act.kind !== 'decision') continue;
    const { fingerprint, relation, findingKind, evidence, verdict } = entry.act;
    const { seq, id, reason, reviewer, at: decidedAt, evidenceHash, batch } = entry;
    const decided = { seq, id, fingerprint, verdict, reason, reviewer, decidedAt };
    last.delete(fingerprint);
    last.set(fingerprint, {
      known: { fingerprint, group: groupOf(relation, findingKind), evidence },
      decision: { ...decided, evidenceHash, evidence, batch },
    });
  }
  return [...last.values()];
}
