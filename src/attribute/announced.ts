import type { CueVerb } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import { speakerOf } from './speakers.ts';
import { type Range, type Reading, tokenFrom, wordAt } from './tree.ts';

/** Words between a cue and the colon that ends its sentence: "wrote on his page on Monday:". */
const NEAR_COLON = 12;

/** "The governor added:" at a paragraph's end, and the next paragraph stands for itself, without quotation marks. */
export function announcedDrafts(
  reading: Reading,
  sentence: Range,
  verbs: readonly CueVerb[],
): readonly Draft[] {
  if (wordAt(reading, sentence.last - 1) !== ':') return [];
  const verb = verbs.findLast(
    ({ form, cue }) => form === 'finite' && cue.class === 'speech' && cue.frames.has('quote'),
  );
  const block = blockAfter(reading, sentence);
  if (!verb || !block || sentence.last - verb.last > NEAR_COLON || reading.opens.has(block.first)) return [];
  const speaker = speakerOf(reading, verb);
  if (!speaker) return [];
  return [
    {
      rule: 'announced',
      cue: { first: verb.at, last: verb.last },
      cueLemma: verb.lemma,
      verb,
      stance: verb.cue.stance,
      act: verb.cue.act,
      speaker,
      relays: [],
      contents: [block],
    },
  ];
}

/** The paragraph after the one that a sentence ends; null where the sentence does not end it, or where no text follows. */
function blockAfter({ analysis, tokens }: Reading, { last }: Range): Range | null {
  const here = analysis.sentences[tokens[last - 1]?.sentence ?? -1];
  const next = analysis.sentences[(here?.index ?? -1) + 1];
  if (!here || !next || next.paragraph === here.paragraph) return null;
  const paragraph = analysis.paragraphs[next.paragraph];
  if (paragraph?.role !== 'body') return null;
  return { first: next.first, last: tokenFrom(tokens, paragraph.span.end) };
}
