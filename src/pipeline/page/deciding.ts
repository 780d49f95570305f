import type { Verdict } from '../../model/decision.ts';
import { findingId } from '../../model/ids.ts';
import { decide } from '../decide.ts';
import type { LoggedEntry } from '../log.ts';
import { undo } from '../undo.ts';
import type { Desk } from './desk.ts';

/** A person's word on one finding or on several at once. `now` is an ISO date-time. */
export interface PageDecision {
  readonly findings: readonly string[];
  readonly verdict: Verdict;
  readonly reason: string;
  readonly reviewer: string;
  /** The end of the log as the window knew it. */
  readonly seen: number;
  readonly now: string;
}

/** What somebody else decided meanwhile on the same finding. */
export interface Meanwhile {
  readonly reviewer: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

export interface Decided {
  /** Place in the log of each decision, in the order asked. */
  readonly entries: readonly number[];
  /** What others decided after what the window had seen: all of it is kept. */
  readonly meanwhile: readonly Meanwhile[];
}

/** Adds a decision on each finding, as one act, and says what others have decided on them meanwhile. */
export async function decideOn(desk: Desk, { seen, ...request }: PageDecision): Promise<Decided> {
  const { index, log } = await desk.now();
  const entries = await decide(desk.store, request, index.run);
  const about = new Set(entries.flatMap(({ act }) => (act.kind === 'decision' ? [act.fingerprint] : [])));
  const others = log.filter((entry) => entry.seq > seen && entry.reviewer !== request.reviewer);
  return {
    entries: entries.map(({ seq }) => seq),
    meanwhile: others.flatMap(({ act, reviewer, reason, counts }) =>
      act.kind === 'decision' && counts && about.has(act.fingerprint)
        ? [{ reviewer, verdict: act.verdict, reason }]
        : [],
    ),
  };
}

/** What was taken back, in words. */
export interface TakenBack {
  /** "F-1a2b3c4d", or what else it was about. */
  readonly about: readonly string[];
}

/** Takes this person's last act back, or the entry named: a decision on several findings as a whole. */
export async function takeBack(
  desk: Desk,
  request: { readonly reviewer: string; readonly entry?: string; readonly now: string },
): Promise<TakenBack> {
  const { takenBack } = await undo(desk.store, request);
  const { log } = await desk.now();
  const words = new Map<string, LoggedEntry>(log.map((entry) => [entry.id, entry]));
  return {
    about: takenBack.map(({ id, act }) =>
      act.kind === 'decision' ? findingId(act.fingerprint) : (words.get(id)?.about ?? act.kind),
    ),
  };
}
