import type { Decision, ReviewState, StandingDecision, Verdict } from '../../model/decision.ts';
import type { Finding, FindingKind, Relation, Tier } from '../../model/finding.ts';
import type { EventId, FindingId, Fingerprint } from '../../model/ids.ts';
import { accountsOf, type RunIndex } from '../../report/views/run-index.ts';
import { voiceOf } from '../../report/views/voice.ts';
import { KIND_WORDS, RELATION_WORDS, sentence } from '../../report/views/words.ts';
import type { LoggedEntry } from '../log.ts';
import { type QueuedFinding, queueOf } from '../queue.ts';
import type { Moment } from './desk.ts';

/** What a person made of a finding, as far as a list shows it. */
export interface ShownDecision {
  readonly seq: number;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly reviewer: string;
  readonly decidedAt: string;
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
  /** Where it stands with its reviewers. */
  readonly state: ReviewState;
  readonly decision: ShownDecision | null;
  /** What others made of it, where they still stand; the one that counts is left out. */
  readonly also: readonly ShownDecision[];
  /** It appeared, or came to say something else, with the last check, which was not the first. */
  readonly moved: 'new' | 'changed' | null;
}

export interface Inbox {
  readonly stamp: string;
  readonly sources: number;
  readonly reviewed: number;
  /** Place of the last entry of the log: what a window sends back to be told what came after it. */
  readonly logEnd: number;
  /** To be looked at again first, then what nobody has decided, then what has grown, then what is settled. */
  readonly rows: readonly InboxRow[];
}

/** The list of findings with what was decided on each; made once for each moment. */
export function inboxOf(moment: Moment): Inbox {
  const known = inboxes.get(moment);
  if (known) return known;
  const fresh = readInbox(moment);
  inboxes.set(moment, fresh);
  return fresh;
}

const inboxes = new WeakMap<Moment, Inbox>();

function readInbox({ stamp, index, log }: Moment): Inbox {
  const { run } = index;
  const byReviewer = standingByReviewer(log);
  const rows = queueOf(run).map((queued) =>
    rowOf(index, queued, byReviewer.get(queued.decision?.fingerprint ?? queued.finding.fingerprint) ?? []),
  );
  return {
    stamp,
    sources: run.sources.length,
    reviewed: rows.filter(({ state }) => state === 'standing' || state === 'extended').length,
    logEnd: log.at(-1)?.seq ?? 0,
    rows,
  };
}

/** A finding as a line; `others` is the last standing word of each reviewer on it. */
function rowOf(
  index: RunIndex,
  { finding, decision, state }: QueuedFinding,
  others: readonly ShownDecision[],
): InboxRow {
  const { id, fingerprint, relation, kind, tier, message, sides } = finding;
  const accounts = accountsOf(
    index,
    sides.map(({ sourceId }) => sourceId),
  );
  const event = finding.eventId === null ? undefined : index.eventOf.get(finding.eventId);
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
    state,
    decision: decision && shown(decision),
    also: others.filter(({ seq }) => seq !== decision?.seq),
    moved: movedOf(index, fingerprint),
  };
}

function movedOf({ run: { changes } }: RunIndex, fingerprint: Fingerprint): InboxRow['moved'] {
  if (changes.first) return null;
  if (changes.appeared.includes(fingerprint)) return 'new';
  return changes.changed.includes(fingerprint) ? 'changed' : null;
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

function shown({ seq, verdict, reason, reviewer, decidedAt }: Decision | StandingDecision): ShownDecision {
  return { seq, verdict, reason, reviewer, decidedAt };
}

/** The last word of each reviewer that still counts, by finding. */
function standingByReviewer(log: readonly LoggedEntry[]): ReadonlyMap<Fingerprint, readonly ShownDecision[]> {
  const result = new Map<Fingerprint, Map<string, ShownDecision>>();
  for (const { act, counts, seq, reason, reviewer, at } of log) {
    if (act.kind !== 'decision' || !counts) continue;
    const words = result.get(act.fingerprint) ?? new Map<string, ShownDecision>();
    result.set(act.fingerprint, words);
    words.set(reviewer, { seq, verdict: act.verdict, reason, reviewer, decidedAt: at });
  }
  return new Map([...result].map(([fingerprint, words]) => [fingerprint, [...words.values()]]));
}
