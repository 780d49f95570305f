import type { EntityKind } from '../model/analysis.ts';
import type { Participant } from '../model/claim.ts';

/** What hangs on a noun but is no part of its name here: relative clauses, appositives, what it is joined to. */
export const OUTSIDE_THE_NAME: ReadonlySet<string> = new Set([
  'acl',
  'appos',
  'conj',
  'parataxis',
  'cc',
  'punct',
  'case',
  'cop',
  'nsubj',
  'aux',
  'advcl',
  'mark',
]);

/** What a participant is, by what it is called. */
export function kindOf(kind: EntityKind | null): Participant['kind'] {
  return kind === 'person' || kind === 'organisation' || kind === 'place' ? kind : 'other';
}
