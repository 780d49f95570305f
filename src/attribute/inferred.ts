import type { Draft } from './draft.ts';
import { type Range, type Reading, wordAt } from './tree.ts';

/** Verbs that announce an account: "the spokesman described the raid. Three doors were forced." */
const ANNOUNCING: ReadonlySet<string> = new Set([
  'describe',
  'set out',
  'lay out',
  'outline',
  'recount',
  'sketch',
]);
/** Longer sentences tell the account themselves. */
const LONGEST_ANNOUNCEMENT = 9;
/** Sentences that are taken for the account; what follows is the outlet's again. */
const LONGEST_ACCOUNT = 2;

/** Accounts without a cue of their own after a short sentence that only announces one: a guess, and marked as one. */
export function withInferred(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const inferred = drafts.flatMap((draft) => {
    const account = accountAfter(reading, draft, drafts);
    return account
      ? [{ ...draft, rule: 'inferred', cue: null, cueLemma: null, verb: null, contents: [account] as const }]
      : [];
  });
  return inferred.length === 0 ? drafts : [...drafts, ...inferred];
}

function accountAfter(reading: Reading, draft: Draft, drafts: readonly Draft[]): Range | null {
  if (!isAnnouncing(draft)) return null;
  const { sentences } = reading.analysis;
  const here = sentences[reading.tokens[draft.verb?.at ?? -1]?.sentence ?? -1];
  if (!here || here.last - here.first > LONGEST_ANNOUNCEMENT || wordAt(reading, here.last - 1) !== '.')
    return null;
  let last = here.last;
  for (const next of sentences.slice(here.index + 1, here.index + 1 + LONGEST_ACCOUNT)) {
    if (next.paragraph !== here.paragraph || holdsDraft(drafts, next) || reading.opens.has(next.first)) break;
    last = next.last;
  }
  return last > here.last ? { first: here.last, last } : null;
}

function isAnnouncing({ rule, cueLemma, speaker }: Draft): boolean {
  return rule === 'verb-object' && speaker !== null && ANNOUNCING.has(cueLemma ?? '');
}

function holdsDraft(drafts: readonly Draft[], { first, last }: Range): boolean {
  return drafts.some(({ contents, cue }) =>
    [...contents, ...(cue ? [cue] : [])].some((range) => range.first < last && range.last > first),
  );
}
