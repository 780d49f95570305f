import type { Draft } from './draft.ts';
import { type Range, type Reading, uposAt, wordAt } from './tree.ts';

/** Words of a speaker in "organisers put the crowd at 20,000, police at 6,000". */
const LONGEST_SPEAKER = 6;

/** "police at 6,000" after "organisers put the crowd at 20,000": another speaker, another figure, the same cue. */
export function withGaps(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const gapped = gapAfter(reading, draft);
    return gapped ? [draft, gapped] : [draft];
  });
}

function gapAfter(reading: Reading, draft: Draft): Draft | null {
  const [content] = draft.contents;
  if (!draft.verb?.cue.frames.has('at') || draft.rule !== 'verb-name') return null;
  const joint = lastAt(reading, content);
  if (joint === null || reading.words[content.last] !== ',') return null;
  const first = wordAt(reading, content.last + 1) === 'and' ? content.last + 2 : content.last + 1;
  let at = first;
  while (at < first + LONGEST_SPEAKER && ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(uposAt(reading, at))) at++;
  if (at === first || reading.words[at] !== 'at' || uposAt(reading, at + 1) !== 'NUM') return null;
  return {
    ...draft,
    speaker: { head: at - 1, how: 'subject', range: { first, last: at } },
    contents: [
      { first: content.first, last: joint },
      { first: at, last: at + 2 },
    ],
  };
}

/** The "at" before the figure. */
function lastAt(reading: Reading, { first, last }: Range): number | null {
  for (let at = last - 1; at > first; at--) if (reading.words[at] === 'at') return at;
  return null;
}
