import type { Token } from '../../model/analysis.ts';

/** Where a word stands in its clause. */
export interface Slot {
  readonly place: string;
  /** The word it hangs on; -1 for a root. */
  readonly governor: number;
}

const STEPS_UP = 3;

/** An apposition or the second of two joined nouns stands where the first one does. */
export function slotAt(tokens: readonly Token[], at: number): Slot {
  let token = tokens[at];
  for (let steps = 0; steps < STEPS_UP && token && /^(?:appos|flat|conj)/u.test(token.deprel); steps++)
    token = tokens[token.head];
  return { place: placeOf(token?.deprel ?? ''), governor: token?.head ?? -1 };
}

function placeOf(deprel: string): string {
  if (deprel.startsWith('nsubj:pass')) return 'passive subject';
  if (deprel.startsWith('nsubj')) return 'subject';
  if (deprel === 'obj' || deprel === 'iobj') return 'object';
  if (deprel === 'nmod:poss') return 'possessor';
  if (deprel === 'obl:agent') return 'agent';
  if (deprel.startsWith('obl')) return 'oblique';
  if (deprel.startsWith('nmod')) return 'inside';
  return deprel === 'root' ? 'root' : 'other';
}

export const isSubject = ({ place }: Slot): boolean => place === 'subject' || place === 'passive subject';
