import { sha256 } from '../model/ids.ts';
import type { Act, LogEntry } from '../model/log.ts';
import { countingEntries } from './counting.ts';

/** An act of one kind. */
export type ActOf<K extends Act['kind']> = Extract<Act, { readonly kind: K }>;

/** What reviewers have corrected and not taken back, by kind, in the order they did. */
export interface Corrections {
  readonly spans: readonly ActOf<'span'>[];
  readonly speakers: readonly ActOf<'speaker'>[];
  readonly events: readonly ActOf<'event'>[];
  readonly entities: readonly ActOf<'entity'>[];
  readonly names: readonly ActOf<'rename'>[];
  /** The same for the same corrections; empty where there are none. */
  readonly name: string;
}

/** The corrections that count. */
export function correctionsIn(log: readonly LogEntry[]): Corrections {
  const entries = countingEntries(log).filter(({ act }) => act.kind !== 'decision');
  const acts = entries.map(({ act }) => act);
  const of = <K extends Act['kind']>(kind: K) => acts.filter((act): act is ActOf<K> => act.kind === kind);
  return {
    spans: of('span'),
    speakers: of('speaker'),
    events: of('event'),
    entities: of('entity'),
    names: of('rename'),
    name: entries.length === 0 ? '' : sha256(entries.map(({ id }) => id).join(' ')),
  };
}
