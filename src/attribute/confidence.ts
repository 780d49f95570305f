import type { Draft } from './draft.ts';
import { type Reading, uposAt, wordAt } from './tree.ts';

/**
 * How often each rule is right, in the measure of the house: content that matches what a person marked.
 * Rounded from held-out news; kept by hand, so that no text's annotation is learned by heart.
 */
const OF_RULE: Readonly<Record<string, number>> = {
  'quote-verb': 0.95,
  parenthetical: 0.95,
  'according-to': 0.88,
  citing: 0.85,
  'headline-colon': 0.85,
  script: 0.85,
  'verb-complement': 0.86,
  'verb-name': 0.82,
  'verb-gerund': 0.8,
  'clause-verb': 0.82,
  'verb-object': 0.74,
  'verb-infinitive': 0.74,
  floating: 0.7,
  'verb-preposition': 0.65,
  'noun-cue': 0.7,
  announced: 0.7,
  passive: 0.6,
  inferred: 0.35,
};
const OF_OTHER_RULES = 0.6;

/** Verbs that do nothing but report. */
const PLAIN: ReadonlySet<string> = new Set(
  'say tell add write state note explain announce warn argue insist report reply accord claim acknowledge stress emphasize'.split(
    ' ',
  ),
);
const FOR_PLAIN_CUE = 0.06;
const FOR_OTHER_CLASS = -0.16;
const FOR_NO_SPEAKER = -0.2;
/** A name, "he" or "she" beside the cue: nobody else can be meant. */
const FOR_PLAIN_SPEAKER = 0.02;
/** A complement that ends with its sentence is seldom cut wrong. */
const FOR_WHOLE_CLAUSE = 0.02;
const FOR_DISTANT_SPEAKER = -0.06;
const FOR_THING_SPEAKER = -0.1;
const FOR_NOT_ASSERTED = -0.12;
const FOR_SHORT_CONTENT = -0.1;
/** Fewer words than this are seldom a whole thing said. */
const SHORT_CONTENT = 4;
const SURE = 0.99;
const UNSURE = 0.05;

/** What an attribution that stands inside another is worth of itself: what is reported twice is bounded twice. */
export const NESTED_SHARE = 0.85;

const NEAR: ReadonlySet<string> = new Set(['subject', 'inverted', 'relative', 'agent']);
const THINGS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'which', 'these', 'they']);

function ofSpeaker(reading: Reading, { speaker }: Draft): number {
  if (!speaker) return FOR_NO_SPEAKER;
  const distant = NEAR.has(speaker.how) ? 0 : FOR_DISTANT_SPEAKER;
  const plain = isPlainSpeaker(reading, speaker.head) ? FOR_PLAIN_SPEAKER : 0;
  return plain + distant + (THINGS.has(wordAt(reading, speaker.head)) ? FOR_THING_SPEAKER : 0);
}

function isPlainSpeaker(reading: Reading, head: number): boolean {
  return uposAt(reading, head) === 'PROPN' || ['he', 'she'].includes(wordAt(reading, head));
}

/** What is said begins right after its cue, with its own subject, and runs to the end of the sentence. */
function isWholeClause(reading: Reading, { rule, contents }: Draft): boolean {
  const last = contents.at(-1)?.last ?? 0;
  return (
    rule === 'verb-complement' && contents.length === 1 && ['.', '!', '?'].includes(wordAt(reading, last))
  );
}

function ofCue({ verb, cueLemma, act }: Draft): number {
  const plain = PLAIN.has(cueLemma ?? '') ? FOR_PLAIN_CUE : 0;
  const other = verb && verb.cue.class !== 'speech' ? FOR_OTHER_CLASS : 0;
  return plain + other + (act === 'none-asserted' ? FOR_NOT_ASSERTED : 0);
}

/** 0 to 1: how likely what was found is what a careful reader would mark. */
export function confidenceOf(reading: Reading, draft: Draft): number {
  const words = draft.contents.reduce((sum, { first, last }) => sum + last - first, 0);
  const short = words < SHORT_CONTENT ? FOR_SHORT_CONTENT : 0;
  const sum =
    (OF_RULE[draft.rule] ?? OF_OTHER_RULES) +
    ofCue(draft) +
    ofSpeaker(reading, draft) +
    short +
    (isWholeClause(reading, draft) ? FOR_WHOLE_CLAUSE : 0);
  return Math.min(SURE, Math.max(UNSURE, Math.round(sum * 100) / 100));
}
