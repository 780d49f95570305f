import type { Decision, Verdict } from '../../model/decision.ts';
import { decide, undo } from '../decide.ts';
import type { Desk } from './desk.ts';

/** A person's word on one finding or on several at once. `now` is an ISO date-time. */
export interface PageDecision {
  readonly findings: readonly string[];
  readonly verdict: Exclude<Verdict, 'undo'>;
  readonly reason: string;
  readonly reviewer: string;
  /** The end of the log as the window knew it. */
  readonly seen: number;
  readonly now: string;
}

export interface Decided {
  readonly decisions: readonly Decision[];
  /** What others decided on the same findings after what the window had seen: both are kept. */
  readonly meanwhile: readonly Decision[];
}

/** Adds a decision for each finding, and says what others have decided on them meanwhile. */
export async function decideOn(desk: Desk, { findings, seen, ...request }: PageDecision): Promise<Decided> {
  const before = (await desk.now()).log;
  const decisions: Decision[] = [];
  for (const finding of findings) decisions.push(await decide(desk.store, { finding, ...request }));
  const about = new Set(decisions.map(({ fingerprint }) => fingerprint));
  const meanwhile = before.filter(
    ({ seq, fingerprint, reviewer }) => seq > seen && about.has(fingerprint) && reviewer !== request.reviewer,
  );
  return { decisions, meanwhile };
}

/** Takes back the last decision. */
export async function takeBack(
  desk: Desk,
  request: { readonly reviewer: string; readonly now: string },
): Promise<Decision> {
  return undo(desk.store, request);
}
