import type { Decision, StandingDecision, Verdict } from '../../model/decision.ts';
import type { Finding, FindingKind, Relation, Tier } from '../../model/finding.ts';
import type { EventId, FindingId, Fingerprint } from '../../model/ids.ts';
import { accountsOf, type RunIndex } from '../../report/views/run-index.ts';
import { voiceOf } from '../../report/views/voice.ts';
import { KIND_WORDS, RELATION_WORDS, sentence } from '../../report/views/words.ts';
import { standing } from '../../review/standing.ts';
import type { Moment } from './desk.ts';

/** What a person made of a finding, as far as a list shows it. */
export interface ShownDecision {
  readonly seq: number;
  readonly verdict: Exclude<Verdict, 'undo'>;
  readonly reason: string;
  readonly reviewer: string;
  readonly decidedAt: string;
  /** The words it rested on have changed since. */
  readonly stale: boolean;
}

/** One line of the inbox. */
export interface InboxRow {
  readonly id: FindingId;
  readonly fingerprint: Fingerprint;
  readonly relation: Relation;
  readonly relationWords: string;
  readonly kind: FindingKind;
  readonly kindWords: string;
  readonly tier: Tier;
  readonly message: string;
  readonly articles: readonly { readonly number: number; readonly short: string }[];
  readonly outlets: readonly string[];
  readonly speakers: readonly string[];
  readonly event: { readonly id: EventId; readonly label: string } | null;
  readonly decision: ShownDecision | null;
  /** What others made of it, where they still stand; the one that counts is left out. */
  readonly also: readonly ShownDecision[];
  /** It appeared with the last check, which was not the first. */
  readonly fresh: boolean;
}

export interface Inbox {
  readonly stamp: string;
  readonly sources: number;
  readonly checked: boolean;
  readonly reviewed: number;
  /** Place of the last entry of the log: what a window sends back to be told what came after it. */
  readonly logEnd: number;
  /** To be looked at again first, then new ones, then as ranked. */
  readonly rows: readonly InboxRow[];
}

/** The list of findings with what was decided on each. */
export function inboxOf({ stamp, index, log }: Moment): Inbox {
  const { run } = index;
  const fresh = new Set(run.changes.first ? [] : run.changes.appeared);
  const byReviewer = standingByReviewer(log);
  const rows = run.findings.map((finding) =>
    rowOf(index, finding, { fresh, others: byReviewer.get(finding.fingerprint) ?? [] }),
  );
  const urgency = (row: InboxRow) => (row.decision?.stale ? 0 : row.fresh && !row.decision ? 1 : 2);
  return {
    stamp,
    sources: run.sources.length,
    checked: run.events.length + run.findings.length > 0 || !run.changes.first,
    reviewed: rows.filter(({ decision }) => decision !== null && !decision.stale).length,
    logEnd: log.at(-1)?.seq ?? 0,
    rows: rows.toSorted((a, b) => urgency(a) - urgency(b)),
  };
}

/** A finding as a line. */
export function rowOf(
  index: RunIndex,
  finding: Finding,
  about: { readonly fresh: ReadonlySet<Fingerprint>; readonly others: readonly Decision[] },
): InboxRow {
  const { id, fingerprint, relation, kind, tier, message, sides } = finding;
  const accounts = accountsOf(
    index,
    sides.map(({ sourceId }) => sourceId),
  );
  const event = finding.eventId === null ? undefined : index.eventOf.get(finding.eventId);
  const decision = shown(index.run.decisions.get(fingerprint));
  return {
    id,
    fingerprint,
    relation,
    relationWords: sentence(RELATION_WORDS[relation].one),
    kind,
    kindWords: KIND_WORDS[kind],
    tier,
    message,
    articles: accounts.map(({ number, short }) => ({ number, short })),
    outlets: [...new Set(accounts.map(({ called }) => called))],
    speakers: speakersOf(index, finding),
    event: event ? { id: event.id, label: event.label } : null,
    decision,
    also: about.others.flatMap((one) => (one.seq === decision?.seq ? [] : (shown(one) ?? []))),
    fresh: about.fresh.has(fingerprint),
  };
}

function speakersOf(index: RunIndex, { sides }: Finding): readonly string[] {
  const names = sides.flatMap(({ claimId }) => {
    const claim = index.claimOf.get(claimId);
    const voice = claim && voiceOf(index, claim);
    if (!voice) return [];
    return voice.own ? ['the outlet itself'] : [voice.name ?? 'nobody named'];
  });
  return [...new Set(names)];
}

function shown(decision: Decision | StandingDecision | undefined): ShownDecision | null {
  if (!decision || decision.verdict === 'undo') return null;
  const { seq, verdict, reason, reviewer, decidedAt } = decision;
  return { seq, verdict, reason, reviewer, decidedAt, stale: 'stale' in decision && decision.stale };
}

/** The last standing word of each reviewer on each finding. */
export function standingByReviewer(log: readonly Decision[]): ReadonlyMap<Fingerprint, readonly Decision[]> {
  const result = new Map<Fingerprint, Decision[]>();
  for (const own of Map.groupBy(log, ({ reviewer }) => reviewer).values())
    for (const [fingerprint, decision] of standing(own, new Map()))
      result.set(fingerprint, [...(result.get(fingerprint) ?? []), decision]);
  return result;
}
