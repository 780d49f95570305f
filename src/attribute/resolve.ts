import type { Mention } from '../model/analysis.ts';
import type { ResolvedSpeaker } from '../model/attribution.ts';
import { isSpeakerItself } from './speaker-mention.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import type { Reading } from './tree.ts';

/** Names before roles before pronouns: the fullest words for the speaker decide. */
const FORM_ORDER: readonly Mention['form'][] = ['name', 'abbreviation', 'role', 'nominal', 'pronoun'];

/** Who the speaker is, by the mention that stands at its head; null where we are not sure. */
export function resolveSpeaker(reading: Reading, speaker: FoundSpeaker | null): ResolvedSpeaker | null {
  if (!speaker) return null;
  const found = reading
    .mentionsIn(speaker.range)
    .filter(
      (mention) =>
        mention.entity !== null && (speaker.how === 'relative' || isSpeakerItself(reading, speaker, mention)),
    )
    .sort((a, b) => FORM_ORDER.indexOf(a.form) - FORM_ORDER.indexOf(b.form) || a.first - b.first)[0];
  if (!found || found.entity === null) return null;
  const described = found.form === 'nominal' && found.resolvedBy === null;
  if (described && !reading.named.has(found.entity)) return null;
  const entity = reading.analysis.entities[found.entity];
  return entity ? { name: entity.name, by: found.resolvedBy ?? 'name', entity: entity.index } : null;
}
