import { DOCUMENT_NOUNS } from '../lang/en/cues-speakers.ts';
import { contentOf } from './contents.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import type { FoundContent } from './found-content.ts';
import { canSpeak } from './cited.ts';
import { speakerOf } from './speakers.ts';
import { lemmaAt, type Range, type Reading, tagAt, uposAt, wordAt } from './tree.ts';

/** Attributions by the cue verbs of one sentence. */
export function verbDrafts(reading: Reading, verbs: readonly CueVerb[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const verb of verbs) {
    const draft = draftOf(reading, verb, drafts.at(-1) ?? null);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "…, she said, adding that": what goes on after a comma is said by whoever spoke before it. */
function sharedSpeaker(reading: Reading, verb: CueVerb, before: Draft | null): FoundSpeaker | null {
  if (before?.speaker && followsOn(reading, verb, before)) return { ...before.speaker, how: 'shared' };
  if (verb.form !== 'gerund' || !before?.speaker || before.verb?.cue.class === 'mind') return null;
  const after = before.contents.every(({ first }) => first < verb.at);
  if (!after || reading.words[verb.at - 1] !== ',') return null;
  return { ...before.speaker, how: 'shared' };
}

/** "said the quay was rotten and warned that it could fall": the second cue stands right after what the first brought. */
function followsOn(reading: Reading, verb: CueVerb, { contents }: Draft): boolean {
  const joint = uposAt(reading, verb.at - 1) === 'ADV' ? verb.at - 2 : verb.at - 1;
  const end = contents.at(-1)?.last ?? -1;
  return (
    verb.form === 'finite' &&
    reading.words[joint] === 'and' &&
    (end === joint || (end === joint - 1 && reading.words[end] === ','))
  );
}

const OWN_VOICE: ReadonlySet<string> = new Set(['i', 'we', 'you', 'let']);

/** "I think", "you know" outside of quotations: the writer, not someone reported. */
function isOwnVoice(reading: Reading, { at }: CueVerb, speaker: FoundSpeaker | null): boolean {
  if (speaker === null || reading.quoteAt[at] !== -1) return false;
  const { first } = speaker.range;
  return (
    OWN_VOICE.has(wordAt(reading, speaker.head)) ||
    (wordAt(reading, first) === 'our' && WRITERS.has(lemmaAt(reading, speaker.head)))
  );
}

/** "our columnist writes": the outlet itself. */
const WRITERS: ReadonlySet<string> = new Set([
  'columnist',
  'correspondent',
  'critic',
  'editor',
  'reporter',
  'reviewer',
]);

/** "It was announced that"; a finite verb without a subject is an order or a slip. */
function maySpeakForNobody({ form }: CueVerb, { rule }: FoundContent): boolean {
  return (
    rule === 'quote-verb' ||
    rule === 'passive' ||
    (form === 'passive' && (rule === 'verb-complement' || rule === 'clause-verb'))
  );
}

const UNNAMED_BY_WISH: ReadonlySet<string> = new Set([
  'named',
  'identified',
  'quoted',
  'anonymous',
  'print',
  'publish',
  'name',
]);
/** Words from the infinitive's start in which its verb is looked for. */
const NEAR_INFINITIVE = 5;

/** "asked not to be named", "begged me not to print hers": why a source has no name, nothing about the news. */
function isWishForNoName(reading: Reading, { cue }: CueVerb, { rule, ranges }: FoundContent): boolean {
  if (rule !== 'verb-infinitive' || cue.act === 'denial') return false;
  const first = ranges[0]?.first ?? 0;
  for (let at = first; at < first + NEAR_INFINITIVE; at++)
    if (UNNAMED_BY_WISH.has(wordAt(reading, at))) return true;
  return false;
}

/** "a user labelled 'Anonymous'", "a book called": a name someone bears, not something said. */
function isNickname(verb: CueVerb, found: FoundContent): boolean {
  return verb.form === 'participle' && verb.cue.frames.has('name') && found.rule === 'quote-verb';
}

const OF_THINGS_TOO: ReadonlySet<string> = new Set(['threaten', 'promise', 'reveal']);

/** "the tower threatened to fall", "the curtain revealed a stage": what cannot speak threatens and reveals nothing in words. */
function isOfThing(
  reading: Reading,
  { lemma }: CueVerb,
  { rule }: FoundContent,
  speaker: FoundSpeaker | null,
): boolean {
  if (!speaker || !OF_THINGS_TOO.has(lemma) || (rule !== 'verb-infinitive' && rule !== 'verb-object'))
    return false;
  return tagAt(reading, speaker.head) === 'NN' && !canSpeak(reading, speaker.head);
}

/** "a way of saying that": the noun before it speaks only if it could. */
function isLooseGerund(reading: Reading, { form }: CueVerb, speaker: FoundSpeaker | null): boolean {
  return form === 'gerund' && speaker?.how === 'modified' && !canSpeak(reading, speaker.head);
}

/** Verbs for a wish count while it is held: "wants to meet", not "wanted to know". */
function isPastWish(reading: Reading, { at, cue }: CueVerb, { rule }: FoundContent): boolean {
  return cue.class === 'mind' && rule === 'verb-infinitive' && !['VBZ', 'VBP'].includes(tagAt(reading, at));
}

/** What a thing shows is said only where the thing is a document: "a poll shows", not "the team showed". */
function isBareShowing(
  reading: Reading,
  { cue }: CueVerb,
  { rule }: FoundContent,
  speaker: FoundSpeaker | null,
): boolean {
  if (cue.class !== 'evidence' || rule !== 'verb-object') return false;
  return !DOCUMENT_NOUNS.has(lemmaAt(reading, speaker?.head ?? -1));
}

/** "Vesna" in "was quoted by Vesna as saying", "The Herald" in "The Herald quoted the mayor as saying". */
function relaysOf(reading: Reading, verb: CueVerb): readonly Range[] {
  if (verb.relay) return [verb.relay];
  const quoting = verb.quoted ? speakerOf(reading, { ...verb, quoted: null }) : null;
  return quoting ? [quoting.range] : [];
}

function draftOf(reading: Reading, verb: CueVerb, before: Draft | null): Draft | null {
  const speaker = sharedSpeaker(reading, verb, before) ?? speakerOf(reading, verb);
  const found = contentOf(reading, verb, speaker);
  if (!found || isNickname(verb, found) || isOwnVoice(reading, verb, speaker)) return null;
  if (isPastWish(reading, verb, found) || isBareShowing(reading, verb, found, speaker)) return null;
  if (isOfThing(reading, verb, found, speaker)) return null;
  if (isLooseGerund(reading, verb, speaker) || isWishForNoName(reading, verb, found)) return null;
  if (!speaker && !maySpeakForNobody(verb, found)) return null;
  const [first, ...others] = found.ranges;
  if (!first) return null;
  return {
    rule: found.rule,
    cue: { first: verb.at, last: verb.last },
    cueLemma: verb.lemma,
    verb,
    stance: verb.cue.stance,
    act: verb.negated || verb.hypothetical ? 'none-asserted' : verb.cue.act,
    speaker,
    relays: relaysOf(reading, verb),
    contents: [first, ...others],
  };
}
