import type { Draft } from './draft.ts';
import type { Range, Reading } from './tree.ts';

/** Rules whose content is a thing, a wish or a deed: what someone else reports of them belongs to that report. */
const SLIGHT: ReadonlySet<string> = new Set([
  'verb-object',
  'verb-infinitive',
  'verb-preposition',
  'verb-gerund',
  'verb-name',
]);

/** Drafts without those that say again, or less surely, what another says. In reading order. */
export function joined(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const inOrder = [...drafts].sort(
    (a, b) => a.contents[0].first - b.contents[0].first || placeOf(a) - placeOf(b),
  );
  const outer = outermostOf(reading, inOrder);
  const kept: Draft[] = [];
  for (const draft of inOrder) {
    const holder = outer[placeOf(draft)];
    if (holder && holder !== draft && isSlight(draft)) continue;
    kept.push(draft);
  }
  return kept;
}

function placeOf({ cue, contents }: Draft): number {
  return cue?.first ?? contents[0].first;
}

function isSlight({ rule, verb }: Draft): boolean {
  return SLIGHT.has(rule) || verb?.cue.class === 'mind' || verb?.cue.class === 'evidence';
}

/** For each token the widest attribution of sure speech in whose content it stands. */
function outermostOf(reading: Reading, drafts: readonly Draft[]): readonly (Draft | undefined)[] {
  const outer: (Draft | undefined)[] = Array.from({ length: reading.tokens.length });
  for (const draft of drafts) {
    if (isSlight(draft)) continue;
    for (const range of draft.contents) mark(outer, range, draft);
  }
  return outer;
}

/** Each token is marked once, so that the work stays linear however contents overlap. */
function mark(outer: (Draft | undefined)[], { first, last }: Range, draft: Draft): void {
  for (let at = first; at < last; at++) outer[at] ??= draft;
}
