import type { Entity } from '../model/analysis.ts';
import type { SpeakerKind } from '../model/attribution.ts';
import { DOCUMENT_NOUNS, SPEAKING_BODIES } from '../lang/en/cues-speakers.ts';
import { BODY_NOUNS } from '../lang/en/organisations.ts';
import { antecedentOf, nameIn } from './speaker-mention.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { type Reading, wordAt } from './tree.ts';

const PERSONAL: ReadonlySet<string> = new Set([
  'he',
  'she',
  'i',
  'we',
  'his',
  'her',
  'him',
  'my',
  'our',
  'me',
  'us',
  'you',
]);

/** What an entity is as a speaker. A place speaks for its government, a nationality for nobody in particular. */
function kindOfEntity(kind: Entity['kind']): SpeakerKind {
  switch (kind) {
    case 'person':
    case 'role':
      return 'person';
    case 'work':
      return 'document';
    case 'nationality':
      return 'anonymous';
    case 'organisation':
    case 'place':
    case 'product':
    case 'event':
    case 'other':
      return 'organisation';
  }
}

/** What a speaker is: by who it is where we know, else by the noun that heads the phrase. */
export function speakerKindOf(
  reading: Reading,
  speaker: FoundSpeaker | null,
  entity: Entity | null,
): SpeakerKind {
  if (!speaker) return 'anonymous';
  const head = speaker.how === 'relative' ? antecedentOf(reading, speaker) : speaker.head;
  if (entity && (reading.named.has(entity.index) || entity.kind === 'organisation'))
    return kindOfEntity(entity.kind);
  if (entity) return kindOfUnnamed(reading, head);
  const word = wordAt(reading, head);
  const token = reading.tokens[head];
  if (token?.upos === 'PRON' || token?.upos === 'DET') {
    if (PERSONAL.has(word)) return 'person';
    return word === 'it' ? 'organisation' : 'anonymous';
  }
  const named = namedKind(reading, speaker);
  if (named) return named;
  return kindOfNoun(token?.lemma.toLowerCase() ?? word, word);
}

/** Someone the article never names: a doctor, a report, a company; "he" of such a one is anonymous too. */
function kindOfUnnamed(reading: Reading, head: number): SpeakerKind {
  const token = reading.tokens[head];
  const word = wordAt(reading, head);
  return token?.upos === 'PRON' ? 'anonymous' : kindOfNoun(token?.lemma.toLowerCase() ?? word, word);
}

function kindOfNoun(lemma: string, word: string): SpeakerKind {
  if (DOCUMENT_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(word)) return 'document';
  return isBody(lemma) || isBody(word) ? 'organisation' : 'anonymous';
}

/** A name that heads the phrase or stands beside its head: "the harbour master, Adela Ruiz". */
function namedKind(reading: Reading, speaker: FoundSpeaker): SpeakerKind | null {
  const mention = nameIn(reading, speaker);
  if (mention) return kindOfEntity(mention.kind);
  const token = reading.tokens[speaker.head];
  if (token?.upos !== 'PROPN') return null;
  const lemma = token.lemma.toLowerCase();
  if (DOCUMENT_NOUNS.has(lemma)) return 'document';
  return isBody(lemma) ? 'organisation' : 'person';
}

function isBody(noun: string): boolean {
  return BODY_NOUNS.has(noun) || SPEAKING_BODIES.has(noun);
}
