import type { InboxRow } from '../../shapes.ts';

let held: ReadonlyMap<string, number> = new Map();

/**
 * The findings in the order they had when one began to work on them: what is decided stays where it was, in the list and
 * for the steps from one to the next. A check that brings other findings, or `sortAnew`, puts them in order again.
 */
export function inHeldOrder(rows: readonly InboxRow[]): readonly InboxRow[] {
  if (held.size !== rows.length || !rows.every(({ id }) => held.has(id)))
    held = new Map(rows.map(({ id }, place) => [id, place]));
  return rows.toSorted((a, b) => (held.get(a.id) ?? 0) - (held.get(b.id) ?? 0));
}

/** One has gone elsewhere: whoever comes back finds what asks for them on top. */
export function sortAnew(): void {
  held = new Map();
}
