import { type Shortcuts, useKeys } from '../keys.ts';

/** Rows of a list that can be walked. */
const ROWS = 'main [data-row]';
/** What of a row takes the keyboard, the best first. */
const HANDLES = ['h2 a', '.words a', '.choose input', 'a, summary, button'];

/** Walks through the rows of a screen: j and k move the keyboard from one to the next; with Shift they choose, too. */
export function useRowWalk(
  { choosing = false }: { readonly choosing?: boolean } = {},
  more: Shortcuts = {},
): void {
  const keys: Shortcuts = {
    j: { does: 'the next one', run: () => step(1) },
    k: { does: 'the one before', run: () => step(-1) },
  };
  const choose: Shortcuts = {
    'Shift+j': { does: 'choose downwards', run: () => step(1, true) },
    'Shift+k': { does: 'choose upwards', run: () => step(-1, true) },
  };
  useKeys({ ...keys, ...(choosing ? choose : {}), ...more });
}

function step(by: number, choosing = false): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[Math.min(Math.max(at < 0 ? 0 : at + by, 0), rows.length - 1)];
  if (!next) return;
  if (choosing) for (const row of new Set([rows[at] ?? next, next])) chosen(row);
  HANDLES.map((handle) => next.querySelector<HTMLElement>(handle))
    .find((one) => one !== null)
    ?.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function chosen(row: HTMLElement): void {
  const box = row.querySelector<HTMLInputElement>('.choose input');
  if (box && !box.checked) box.click();
}
