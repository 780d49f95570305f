import { DOCUMENT_NOUNS, SPEAKING_BODIES, UNNAMED_NOUNS } from '../lang/en/cues-speakers.ts';
import { ROLE_NOUNS } from '../lang/en/roles.ts';
import { isOutlet } from './chain.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { nounPhrase, scopeOf } from './phrases.ts';
import { type Reading, relationOf, wordAt } from './tree.ts';

const CITING: ReadonlySet<string> = new Set(['citing', 'quoting']);
/** Cues that an outlet's report may have beside "citing". */
const REPORTING: ReadonlySet<string> = new Set([
  'say',
  'report',
  'write',
  'state',
  'add',
  'announce',
  'claim',
]);

/** True where someone could speak: a name, an office, a body, a document, an unnamed person. */
export function canSpeak(reading: Reading, head: number): boolean {
  const token = reading.tokens[head];
  if (!token) return false;
  if (token.upos === 'PROPN') return true;
  const lemma = token.lemma.toLowerCase();
  return [DOCUMENT_NOUNS, SPEAKING_BODIES, UNNAMED_NOUNS, ROLE_NOUNS].some((nouns) => nouns.has(lemma));
}

/** "two port officials" in "Norda, citing two port officials, reported 14 dead"; null where nobody is cited. */
function citedBy(reading: Reading, verb: CueVerb): FoundSpeaker | null {
  if (!CITING.has(wordAt(reading, verb.at))) return null;
  const scope = scopeOf(reading, verb.at);
  const object = (reading.children[verb.at] ?? []).find(
    (child) => child > verb.at && relationOf(reading.tokens[child]) === 'obj' && canSpeak(reading, child),
  );
  if (object === undefined) return null;
  return {
    head: object,
    how: 'agent',
    range: nounPhrase(reading, object, { first: verb.last, last: scope.last }),
  };
}

/** Where an outlet reports on someone's word: the one cited speaks, the outlet passes it on. One sentence's drafts. */
export function withRelays(
  reading: Reading,
  drafts: readonly Draft[],
  verbs: readonly CueVerb[],
): readonly Draft[] {
  let result = drafts;
  for (const verb of verbs) {
    const cited = citedBy(reading, verb);
    if (!cited) continue;
    const main = result.find(
      (draft) => draft.speaker !== null && draft.verb?.at !== verb.at && isReport(reading, draft),
    );
    if (!main?.speaker) continue;
    const relayed: Draft = { ...main, rule: 'citing', speaker: cited, relays: [main.speaker.range] };
    result = result
      .filter((draft) => draft.verb?.at !== verb.at)
      .map((draft) => (draft === main ? relayed : draft));
  }
  return result;
}

function isReport(reading: Reading, { cueLemma, speaker }: Draft): boolean {
  return REPORTING.has(cueLemma ?? '') && speaker !== null && isOutlet(reading, speaker.range);
}
