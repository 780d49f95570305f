import type { Draft } from './draft.ts';
import { type Range, type Reading, wordAt } from './tree.ts';

/** What someone does with a claim they no longer stand by: "withdrew its claim", "corrected an earlier report". */
const TAKES_BACK: ReadonlySet<string> = new Set(
  'withdraw retract recant disavow correct revise amend abandon drop scrap delete rescind walk'.split(' '),
);
const BEFORE: ReadonlySet<string> = new Set([
  'earlier',
  'initially',
  'originally',
  'previously',
  'first',
  'wrongly',
  'mistakenly',
]);
/** What stands after the change: "it now stands at 9", "later revised". */
const SINCE: ReadonlySet<string> = new Set([
  'now',
  'later',
  'since',
  'subsequently',
  'instead',
  'corrected',
  'revised',
  'lowered',
  'raised',
]);
/** Words around a cue in which "earlier" is looked for, and words after what was said in which "now" is. */
const NEAR_CUE = 4;
const NEAR_CHANGE = 8;
const VERSIONS: ReadonlySet<string> = new Set([
  'version',
  'report',
  'article',
  'story',
  'headline',
  'caption',
  'tally',
  'count',
  'statement',
]);

/**
 * Drafts with those that their own article takes back marked as `withdrawn`: "Police had earlier put the toll at 12; it now stands
 * at 9", "the ministry withdrew its claim that …", "an earlier version of this article said …".
 */
export function withWithdrawn(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => (isWithdrawn(reading, draft) ? { ...draft, act: 'withdrawn' } : draft));
}

function isWithdrawn(reading: Reading, draft: Draft): boolean {
  if (draft.act !== 'statement' && draft.act !== 'belief') return false;
  return isTakenBack(reading, draft) || isOldVersion(reading, draft) || isReplaced(reading, draft);
}

/** "withdrew its claim that": the noun that reports is what is taken back. */
function isTakenBack(reading: Reading, { rule, cue }: Draft): boolean {
  const head = reading.tokens[reading.tokens[cue?.first ?? -1]?.head ?? -1];
  return (
    rule === 'noun-cue' &&
    head !== undefined &&
    head.upos === 'VERB' &&
    TAKES_BACK.has(head.lemma.toLowerCase())
  );
}

/** "an earlier version of this article said": by its words, or as what a correction corrects. */
function isOldVersion(reading: Reading, { speaker }: Draft): boolean {
  if (!speaker) return false;
  const words = reading.words.slice(speaker.range.first, speaker.range.last);
  return words.some((word) => BEFORE.has(word)) && words.some((word) => VERSIONS.has(word));
}

/** "had earlier put", and after it "it now stands at": said before, and something else since. */
function isReplaced(reading: Reading, { verb, contents }: Draft): boolean {
  if (!verb) return false;
  const near = [...range(verb.at - NEAR_CUE, verb.at), ...range(verb.last, verb.last + 2)];
  if (!near.some((at) => BEFORE.has(wordAt(reading, at)) && reading.quoteAt[at] === reading.quoteAt[verb.at]))
    return false;
  const end = contents.at(-1)?.last ?? verb.last;
  const all = contents.at(-1)?.first ?? end;
  return (
    isChange(reading, { first: end, last: end + NEAR_CHANGE }) || isChange(reading, { first: all, last: end })
  );
}

/** "; it now stands at 9", "but later revised": another account begins. */
function isChange(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < Math.min(last, reading.tokens.length); at++) {
    if (!SINCE.has(wordAt(reading, at))) continue;
    const joint = range(first - 1, at).some((i) =>
      [';', 'but', '.', '—', '–', 'and'].includes(wordAt(reading, i)),
    );
    if (joint && hasVerb(reading, at)) return true;
  }
  return false;
}

function hasVerb(reading: Reading, at: number): boolean {
  return range(at - 2, at + 3).some((i) => {
    const tag = reading.tokens[i]?.xpos ?? '';
    return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'VBN';
  });
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
}
