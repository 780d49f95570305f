import { contentOf } from './contents.ts';
import { cueVerbsIn, type CueVerb } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import type { FoundContent } from './found-content.ts';
import { speakerOf } from './speakers.ts';
import type { Range, Reading } from './tree.ts';

/** Attributions by the verbs of one sentence. */
export function verbDrafts(reading: Reading, sentence: Range): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const verb of cueVerbsIn(reading, sentence.first, sentence.last)) {
    const draft = draftOf(reading, verb);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "a user labelled 'Anonymous'", "a book called": a name someone bears, not something said. */
function isNickname(verb: CueVerb, found: FoundContent): boolean {
  return verb.form === 'participle' && verb.cue.frames.has('name') && found.rule === 'quote-verb';
}

function draftOf(reading: Reading, verb: CueVerb): Draft | null {
  const speaker = speakerOf(reading, verb);
  const found = contentOf(reading, verb, speaker);
  if (!found || isNickname(verb, found)) return null;
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
    relays: [],
    contents: [first, ...others],
  };
}
