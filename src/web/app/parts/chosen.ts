import { useState } from 'preact/hooks';

/** What is chosen in a list, by id. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly none: () => void;
}

/** Boxes of a list: what is no longer in it is no longer chosen. */
export function useChosen(there: readonly string[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids: ids.intersection(new Set(there)),
    toggle: (id) => setIds((now) => now.symmetricDifference(new Set([id]))),
    none: () => setIds(new Set()),
  };
}
