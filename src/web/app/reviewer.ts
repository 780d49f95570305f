import { useEffect, useState } from 'preact/hooks';
import { read } from './api.ts';

const KEPT = 'hearsay-reviewer';
let name = sessionStorage.getItem(KEPT) ?? '';
const listeners = new Set<(name: string) => void>();

/** Who decides in this window. */
export function reviewer(): string {
  return name;
}

/** Another person takes this window over; kept for it alone, so that two windows can be two people. */
export function setReviewer(next: string): void {
  name = next;
  sessionStorage.setItem(KEPT, next);
  for (const listener of listeners) listener(next);
}

/** The name, as it changes. Empty until the server has told whom it takes us for. */
export function useReviewer(): string {
  const [now, setNow] = useState(name);
  useEffect(() => {
    listeners.add(setNow);
    if (name === '')
      read<{ reviewer: string }>('me').then(
        (me) => {
          if (name === '') setReviewer(me.reviewer);
        },
        () => undefined,
      );
    return () => {
      listeners.delete(setNow);
    };
  }, []);
  return now;
}
