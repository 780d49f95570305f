import type { Revision } from '../../model/source.ts';

/** So many words in a row stand in two articles by copying only, but for set phrases and names of offices. */
const RUN_OF_WORDS = 8;
/** Of the shorter article's runs, the share from which it is the other one's text, cut or added to. */
const ONE_TEXT = 0.4;
const WORD = /[\p{L}\p{N}]+/gu;

/** Runs of a text once cut; it goes when the revision goes. */
const known = new WeakMap<Revision, ReadonlySet<string>>();

/** True where two articles print one text: a wire's, or one the other's. (Shingles, Broder 1997.) */
export function sharesText(a: Revision, b: Revision): boolean {
  if (a.textHash !== '' && a.textHash === b.textHash) return true;
  const [one, other] = [runsOf(a), runsOf(b)];
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0) return false;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared++;
  return shared / short.size >= ONE_TEXT;
}

function runsOf(revision: Revision): ReadonlySet<string> {
  const before = known.get(revision);
  if (before) return before;
  const words = revision.text.toLowerCase().match(WORD) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN_OF_WORDS <= words.length; at++)
    runs.add(words.slice(at, at + RUN_OF_WORDS).join(' '));
  known.set(revision, runs);
  return runs;
}
