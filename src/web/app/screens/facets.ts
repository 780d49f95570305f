import type { InboxRow } from '../../shapes.ts';
import { hasWords } from '../parts/search-field.tsx';

/** A facet: a name in the address, a heading, and what a finding has of it. */
export interface Facet {
  readonly name: string;
  readonly heading: string;
  readonly valuesOf: (row: InboxRow) => readonly string[];
  readonly label?: (value: string, rows: readonly InboxRow[]) => string;
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  open: 'not decided',
  again: 'changed: look again',
  new: 'new with the last check',
  extended: 'decided, and grown since',
  confirm: 'confirmed',
  dismiss: 'dismissed',
  'follow-up': 'to follow up',
  disputed: 'decided differently',
};
const STATUS_ORDER = Object.keys(STATUS_WORDS);

/** What the list can be narrowed by, in the order shown. */
export const FACETS: readonly Facet[] = [
  { name: 'status', heading: 'Status', valuesOf: statusOf, label: (value) => STATUS_WORDS[value] ?? value },
  {
    name: 'relation',
    heading: 'Relation',
    valuesOf: ({ relation }) => [relation],
    label: (value) =>
      value === 'characterisation'
        ? 'difference in telling'
        : value === 'duplicate'
          ? 'agreement or reprint'
          : value,
  },
  { name: 'tier', heading: 'Tier', valuesOf: ({ tier }) => [tier] },
  {
    name: 'kind',
    heading: 'Kind',
    valuesOf: ({ kind }) => [kind],
    label: (value, rows) => rows.find(({ kind }) => kind === value)?.kindWords ?? value,
  },
  { name: 'outlet', heading: 'Outlet', valuesOf: ({ outlets }) => outlets },
  { name: 'speaker', heading: 'Speaker', valuesOf: ({ speakers }) => speakers },
  { name: 'event', heading: 'Event', valuesOf: ({ event }) => (event ? [event.label] : []) },
];

/** Where a finding stands; several of these may hold. */
export function statusOf({ decision, also, state, moved }: InboxRow): readonly string[] {
  const status: string[] = [];
  if (decision === null) status.push('open');
  else status.push(state === 'stale' ? 'again' : decision.verdict);
  if (moved === 'new') status.push('new');
  if (state === 'extended') status.push('extended');
  if (decision && also.some(({ verdict }) => verdict !== decision.verdict)) status.push('disputed');
  return status;
}

/** Findings that fit all that is chosen: one of the values of each facet, and all words of the search. */
export function narrowed(
  rows: readonly InboxRow[],
  query: URLSearchParams,
  except?: string,
): readonly InboxRow[] {
  const chosen = FACETS.filter(({ name }) => name !== except && query.has(name)).map(
    ({ name, valuesOf }) => [new Set(query.getAll(name)), valuesOf] as const,
  );
  const search = (query.get('q') ?? '').trim();
  return rows.filter(
    (row) =>
      chosen.every(([values, valuesOf]) => valuesOf(row).some((value) => values.has(value))) &&
      (search === '' || hasWords(textsOf(row), search)),
  );
}

function textsOf(row: InboxRow): readonly string[] {
  const { id, message, kind, kindWords, outlets, speakers, event } = row;
  return [id, message, kind, kindWords, ...outlets, ...speakers, event?.label ?? ''];
}

/** A value of a facet with how many findings have it, as the list is narrowed by the other facets. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The values of a facet, the most frequent first; what is chosen stays to be seen though nothing fits it. */
export function countsOf(
  facet: Facet,
  rows: readonly InboxRow[],
  query: URLSearchParams,
): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const row of narrowed(rows, query, facet.name))
    for (const value of facet.valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const chosen = new Set(query.getAll(facet.name));
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const order = ({ value }: FacetCount) => (facet.name === 'status' ? STATUS_ORDER.indexOf(value) : 0);
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.has(value) }))
    .sort((a, b) => order(a) - order(b) || b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The query with a value put in or taken out; where one stood in the list is forgotten. */
export function toggled(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(query);
  if (query.getAll(name).includes(value)) next.delete(name, value);
  else next.append(name, value);
  next.delete('at');
  return next;
}
