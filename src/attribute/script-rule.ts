import { CUE_NOUNS } from '../lang/en/cues.ts';
import type { Draft } from './draft.ts';
import { isNominal } from './phrases.ts';
import { type Range, type Reading, wordAt } from './tree.ts';

/** A speaker before a colon is named in no more words than this. */
const LONGEST_NAME = 6;

/** "BAKER: No deal was signed.", "Mayor: 'No money left'": a name, a colon, and what they say. */
export function scriptDrafts(reading: Reading): readonly Draft[] {
  const drafts: Draft[] = [];
  const { sentences, paragraphs } = reading.analysis;
  for (const [index, sentence] of sentences.entries()) {
    const opening = sentences[index - 1]?.paragraph !== sentence.paragraph;
    if (!opening) continue;
    const colon = colonOf(reading, sentence);
    if (colon === null) continue;
    let last = sentence.last;
    const headline = paragraphs[sentence.paragraph]?.role === 'headline';
    for (let next = index + 1; sentences[next]?.paragraph === sentence.paragraph; next++)
      last = sentences[next]?.last ?? last;
    const draft = draftOf(reading, { first: sentence.first, last }, colon, headline || index === 0);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function colonOf(reading: Reading, { first, last }: Range): number | null {
  const reach = Math.min(last, first + LONGEST_NAME + 2);
  for (let at = first + 1; at < reach; at++) if (reading.words[at] === ':') return at;
  return null;
}

function draftOf(reading: Reading, whole: Range, colon: number, headline: boolean): Draft | null {
  const opened = reading.opens.has(whole.first) && reading.words[whole.first] !== ':';
  const first = opened ? whole.first + 1 : whole.first;
  if (first >= colon || colon + 2 >= whole.last || !isName(reading, first, colon, headline)) return null;
  return {
    rule: headline ? 'headline-colon' : 'script',
    cue: null,
    cueLemma: null,
    verb: null,
    stance: 'neutral',
    act: 'statement',
    speaker: { head: colon - 1, how: 'subject', range: { first, last: colon } },
    relays: [],
    contents: [{ first: colon + 1, last: whole.last }],
  };
}

/** What stands before a colon and names a kind of text, or of what follows. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `advertisement also analysis background breaking clarification comment context correction credit developing editorial exclusive explainer
  fact factbox file gallery graphic headline latest live note opinion photo photos picture poll profile quote read related report result results
  review see source story summary timeline topics transcript update updated video watch where who why when what how`.split(
    /\s+/u,
  ),
);

/** In a running text the name stands in capitals; in a headline it is a name like any other. */
function isName(reading: Reading, first: number, last: number, headline: boolean): boolean {
  let person = false;
  if (CUE_NOUNS.has(wordAt(reading, last - 1))) return false;
  for (let at = first; at < last; at++) {
    const token = reading.tokens[at];
    if (NO_NAMES.has(wordAt(reading, at))) return false;
    if (!token || !isNominal(reading, at) || token.upos === 'NUM') return false;
    if (!headline && token.text !== token.text.toUpperCase()) return false;
    person ||= token.upos === 'PROPN' || token.upos === 'NOUN';
  }
  return person;
}
