import { DOCUMENT_NOUNS, SPEAKING_BODIES, UNNAMED_NOUNS } from '../lang/en/cues-speakers.ts';
import { ROLE_NOUNS } from '../lang/en/roles.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { nounPhrase, scopeOf } from './phrases.ts';
import { type Reading, relationOf, tagAt, uposAt, wordAt } from './tree.ts';

const CITING: ReadonlySet<string> = new Set(['citing', 'quoting']);
const CITED: ReadonlySet<string> = new Set(['cited', 'quoted', 'cites', 'quotes']);
const WHICH: ReadonlySet<string> = new Set(['which', 'who']);

/** True where someone could speak: a name, an office, a body, a document, an unnamed person. */
export function canSpeak(reading: Reading, head: number): boolean {
  const token = reading.tokens[head];
  if (!token) return false;
  if (token.upos === 'PROPN') return true;
  const lemma = token.lemma.toLowerCase();
  return [DOCUMENT_NOUNS, SPEAKING_BODIES, UNNAMED_NOUNS, ROLE_NOUNS].some((nouns) => nouns.has(lemma));
}

/** "citing", ", which cited": whoever was named right before the comma passes on someone else's word. */
function isCiting(reading: Reading, { at }: CueVerb): boolean {
  if (CITING.has(wordAt(reading, at))) return tagAt(reading, at) === 'VBG';
  return (
    CITED.has(wordAt(reading, at)) && WHICH.has(wordAt(reading, at - 1)) && reading.words[at - 2] === ','
  );
}

/** "two port officials" in "Norda, citing two port officials, reported 14 dead"; null where nobody is cited. */
export function citedBy(reading: Reading, verb: CueVerb): FoundSpeaker | null {
  if (!isCiting(reading, verb)) return null;
  const scope = scopeOf(reading, verb.at);
  const object =
    (reading.children[verb.at] ?? []).find(
      (child) => child > verb.at && relationOf(reading.tokens[child]) === 'obj' && canSpeak(reading, child),
    ) ?? nounAfter(reading, verb.last, scope.last);
  if (object === null) return null;
  return {
    head: object,
    how: 'agent',
    range: nounPhrase(reading, object, { first: verb.last, last: scope.last }),
  };
}

/** The last noun of the first run of nouns, where the tree shows no object. */
function nounAfter(reading: Reading, first: number, last: number): number | null {
  let head: number | null = null;
  for (let at = first; at < last; at++) {
    const upos = uposAt(reading, at);
    if (upos === 'NOUN' || upos === 'PROPN') head = at;
    else if (head !== null || !['DET', 'ADJ', 'NUM'].includes(upos)) break;
  }
  return head !== null && canSpeak(reading, head) ? head : null;
}
