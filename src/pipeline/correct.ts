import type { SpeakerKind } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimAnchor } from '../model/evidence.ts';
import { sha256 } from '../model/ids.ts';
import type { Act, LogEntry } from '../model/log.ts';
import type { Run } from '../model/run.ts';
import { trimmed } from '../model/span.ts';
import { anchorOf } from '../review/find-claim.ts';
import { appendToLog } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { batchOf, type By, signed } from './decide.ts';
import { byId, CLAIM, EVENT, NotFound } from './not-found.ts';
import { currentRun } from './run.ts';

/** What a person says of one claim; what is left out stays as it is. */
export interface ClaimCorrection extends By {
  /** Its id or the beginning of it. */
  readonly claim: string;
  /** Whose word it is on, in full; null: the outlet's own. */
  readonly speaker?: string | null;
  readonly speakerKind?: SpeakerKind;
  /** The words of its source that are the claim: the place nearest to it that has them. */
  readonly words?: string;
  /** The event it belongs to, by id; null: none of the others that it was put together with. */
  readonly event?: string | null;
}

/**
 * Records a correction of a claim. It wins over the machine from the next check on, in every re-run, until it is taken back.
 * `seen` is the state the person has before them, where it is at hand.
 * Throws NotFound where claim, event or words are not there.
 */
export async function correctClaim(
  store: Store,
  correction: ClaimCorrection,
  seen?: Run,
): Promise<readonly LogEntry[]> {
  const run = seen ?? (await currentRun(store));
  const claim = byId(run.claims, correction.claim, CLAIM);
  const anchor = anchorOf(claim);
  const acts: Act[] = [];
  const { speaker, speakerKind, words, event } = correction;
  if (words !== undefined) acts.push({ kind: 'span', claim: anchor, ...placeOf(run, claim, words) });
  if (speaker !== undefined)
    acts.push({ kind: 'speaker', claim: anchor, speaker, speakerKind: speakerKind ?? null });
  if (event !== undefined) acts.push(...eventActs(run, claim, event));
  return keep(store, acts, correction);
}

/** Records that these events are one. Throws NotFound where one is not there. */
export async function joinEvents(
  store: Store,
  events: readonly string[],
  by: By,
  seen?: Run,
): Promise<readonly LogEntry[]> {
  const run = seen ?? (await currentRun(store));
  const [first, ...others] = events.map((name) => byId(run.events, name, EVENT));
  if (!first || others.length === 0) throw new NotFound('two events or more are needed to join them');
  const a = anchorsIn(run, first.claimIds);
  const b = anchorsIn(
    run,
    others.flatMap(({ claimIds }) => claimIds),
  );
  return keep(store, [{ kind: 'event', same: true, a, b }], by);
}

/** Records that these claims of an event are about another happening than its other claims. Throws NotFound where one is not in it. */
export async function splitEvent(
  store: Store,
  { event: name, claims }: { readonly event: string; readonly claims: readonly string[] },
  by: By,
  seen?: Run,
): Promise<readonly LogEntry[]> {
  const run = seen ?? (await currentRun(store));
  const event = byId(run.events, name, EVENT);
  const inEvent = run.claims.filter(({ id }) => event.claimIds.includes(id));
  const out = claims.map((claim) => byId(inEvent, claim, CLAIM).id);
  const rest = event.claimIds.filter((id) => !out.includes(id));
  if (out.length === 0 || rest.length === 0)
    throw new NotFound(
      `name some of the ${event.claimIds.length} claims of ${event.id}, not none and not all`,
    );
  const act = { kind: 'event', same: false, a: anchorsIn(run, out), b: anchorsIn(run, rest) } as const;
  return keep(store, [act], by);
}

/** A claim that goes to another event leaves the one it was in. */
function eventActs(run: Run, claim: Claim, name: string | null): readonly Act[] {
  const anchor = anchorOf(claim);
  const from = run.events.find(({ claimIds }) => claimIds.includes(claim.id));
  const others = from?.claimIds.filter((id) => id !== claim.id) ?? [];
  const to = name === null ? null : byId(run.events, name, EVENT);
  if (to && to.id === from?.id) throw new NotFound(`claim ${claim.id} is in ${to.id} already`);
  const leaves = { kind: 'event', same: false, a: [anchor], b: anchorsIn(run, others) } as const;
  const joins = { kind: 'event', same: true, a: [anchor], b: anchorsIn(run, to?.claimIds ?? []) } as const;
  return [...(others.length > 0 ? [leaves] : []), ...(to ? [joins] : [])];
}

function anchorsIn(run: Run, ids: readonly Claim['id'][]): readonly ClaimAnchor[] {
  const wanted = new Set(ids);
  return run.claims.filter(({ id }) => wanted.has(id)).map(anchorOf);
}

/** Where the words stand in the claim's source, nearest to the claim. Throws NotFound where they do not. */
function placeOf(run: Run, { sourceId, span }: Claim, words: string) {
  const source = run.sources.find(({ id }) => id === sourceId);
  const text = source?.revision.text ?? '';
  const wanted = words.trim();
  let nearest = -1;
  for (let at = text.indexOf(wanted); wanted !== '' && at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (nearest < 0 || Math.abs(at - span.start) < Math.abs(nearest - span.start)) nearest = at;
  }
  if (nearest < 0)
    throw new NotFound(
      `“${wanted}” is not in ${source?.address ?? 'the source'}: give its words as they stand there`,
    );
  const place = trimmed(text, { start: nearest, end: nearest + wanted.length });
  return { span: place, words: text.slice(place.start, place.end) };
}

async function keep(store: Store, acts: readonly Act[], by: By): Promise<readonly LogEntry[]> {
  if (acts.length === 0) throw new NotFound('nothing was said that could be corrected');
  const batch = batchOf(acts, by);
  const drafts = acts.map((act) => ({ act, ...signed(by), evidenceHash: sha256(wordsOf(act)), batch }));
  return appendToLog(store, drafts);
}

/** The words a correction rests on. */
function wordsOf(act: Act): string {
  if (act.kind === 'speaker' || act.kind === 'span') return act.claim.words;
  if (act.kind === 'event') return JSON.stringify([...act.a, ...act.b].map(({ words }) => words).sort());
  return JSON.stringify(act);
}
