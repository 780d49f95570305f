import { findingId } from '../model/ids.ts';
import type { LogEntry } from '../model/log.ts';
import { whatCounts } from '../review/counting.ts';
import { listLog } from '../store/log.ts';
import type { Store } from '../store/store.ts';

/** An entry of the log with what it is about in words, and whether it still counts. */
export interface LoggedEntry extends LogEntry {
  /** "F-1a2b3c4d", "claim “…”", "entry 3": what it is about. */
  readonly about: string;
  /** "confirm", "undo", "speaker: Ada Lindqvist": what was done. */
  readonly did: string;
  readonly counts: boolean;
}

/** The log from after entry `since` on (0: all of it), first entry first. */
export async function readLog(store: Store, since = 0): Promise<readonly LoggedEntry[]> {
  return logInWords(await listLog(store)).filter(({ seq }) => seq > since);
}

/** A whole log with what each entry is about in words, and whether it still counts. */
export function logInWords(log: readonly LogEntry[]): readonly LoggedEntry[] {
  const counts = whatCounts(log);
  const seqOf = new Map(log.map(({ id, seq }) => [id, seq]));
  return log.map((entry) => ({ ...entry, ...inWords(entry, seqOf), counts: counts(entry.id) }));
}

/** Longest quotation of a claim in a line of the log. */
const LONGEST = 60;

function inWords({ act }: LogEntry, seqOf: ReadonlyMap<string, number>): Pick<LoggedEntry, 'about' | 'did'> {
  switch (act.kind) {
    case 'decision':
      return { about: findingId(act.fingerprint), did: act.verdict };
    case 'undo': {
      const numbers = act.takesBack.map((id) => String(seqOf.get(id) ?? id));
      return { about: `${numbers.length === 1 ? 'entry' : 'entries'} ${numbers.join(', ')}`, did: 'undo' };
    }
    case 'speaker':
      return { about: claim(act.claim.words), did: `speaker: ${act.speaker ?? 'the outlet itself'}` };
    case 'span':
      return { about: claim(act.claim.words), did: `words: ${shortened(act.words)}` };
    case 'event': {
      const all = [...act.a, ...act.b].map(({ words }) => claim(words));
      return { about: all.join('; '), did: act.same ? 'one event' : 'not one event' };
    }
    case 'entity':
      return { about: `${act.a.name}; ${act.b.name}`, did: act.same ? 'one and the same' : 'not the same' };
    case 'rename':
      return { about: act.entity.name, did: `called ${act.name}` };
  }
}

const claim = (words: string): string => `claim ${shortened(words)}`;

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return `“${line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`}”`;
}
