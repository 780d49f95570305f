import type { Mention } from '../model/analysis.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import type { Reading } from './tree.ts';
import { relationOf } from './tree.ts';

/** The noun a relative pronoun stands for: the last word before it that is no mark. */
export function antecedentOf(reading: Reading, speaker: FoundSpeaker): number {
  for (const mention of reading.mentionsIn({ first: speaker.range.first, last: speaker.head }))
    return mention.head;
  return Math.max(speaker.range.first, speaker.head - 1);
}

/** The mention of a name that is the speaker itself, not a part of its description. */
export function nameIn(reading: Reading, speaker: FoundSpeaker): Mention | null {
  for (const mention of reading.mentionsIn(speaker.range)) {
    if (mention.form !== 'name' && mention.form !== 'abbreviation') continue;
    if (isSpeakerItself(reading, speaker, mention)) return mention;
  }
  return null;
}

/** True where a mention covers the speaker's head, or renames it as an apposition. */
export function isSpeakerItself(reading: Reading, speaker: FoundSpeaker, mention: Mention): boolean {
  if (mention.first <= speaker.head && speaker.head < mention.last) return true;
  const token = reading.tokens[topOfName(reading, mention)];
  const relation = relationOf(token);
  // "The village elder, Kadyr Aka": where "elder" was taken for an adjective, "village" is the head.
  const renamed = token?.head === speaker.head || token?.head === speaker.head + 1;
  return (relation === 'appos' || relation === 'flat') && renamed;
}

/** The word of a name that its other words hang on: "Kadyr" in "Kadyr Aka", where the reading has it so. */
function topOfName(reading: Reading, { head, first, last }: Mention): number {
  let top = head;
  for (let steps = first; steps < last; steps++) {
    const token = reading.tokens[top];
    if (!token || relationOf(token) !== 'flat' || token.head < first || token.head >= last) break;
    top = token.head;
  }
  return top;
}
