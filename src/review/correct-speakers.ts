import type { Entity } from '../model/analysis.ts';
import type { Attribution, SpeakerKind } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import { attributionId } from '../model/ids.ts';
import type { Reading } from '../model/run.ts';
import { type Span, wordsOf } from '../model/span.ts';
import type { ActOf } from './corrections.ts';
import { findClaim } from './find-claim.ts';

/** Stands for the cue's place in the id of an attribution that a reviewer made: no cue stands before a text. */
const NO_CUE = -2;

/**
 * A reading with its speakers as reviewers have them: the claim is on the word they gave, or in the outlet's own voice. What
 * the machine found of the attribution else (cue, chain) stays; other claims of the same attribution stay as they were.
 */
export function withSpeakers(
  text: string,
  reading: Reading,
  corrections: readonly ActOf<'speaker'>[],
): Reading {
  let { claims, attributions } = reading;
  for (const { claim: anchor, speaker, speakerKind } of corrections) {
    const claim = findClaim(anchor, claims);
    if (!claim) continue;
    const before = attributions.find(({ id }) => id === claim.attributionId) ?? null;
    const given =
      speaker === null ? null : attributionTo(speaker, speakerKind, { text, reading, claim, before });
    if (given) attributions = [...attributions.filter(({ id }) => id !== given.id), given];
    const corrected: Claim = {
      ...claim,
      attributionId: given?.id ?? null,
      within: given ? claim.within : [],
    };
    claims = claims.map((one) => (one === claim ? corrected : one));
  }
  return { ...reading, claims, attributions };
}

interface Place {
  readonly text: string;
  readonly reading: Reading;
  readonly claim: Claim;
  readonly before: Attribution | null;
}

function attributionTo(name: string, kind: SpeakerKind | null, place: Place): Attribution {
  const { reading, claim, before } = place;
  const entity = reading.analysis.entities.find((one) => isCalled(one, name)) ?? null;
  return {
    ...(before ?? plainAttribution(claim)),
    id: attributionId(claim.revisionId, claim.span.start, claim.span.end, NO_CUE),
    speaker: speakerSpan(name, place),
    speakerKind: kind ?? kindOf(entity) ?? before?.speakerKind ?? 'person',
    resolved: { name, by: 'reviewer', entity: entity?.index ?? null },
    contents: [claim.span],
    confidence: 1,
    rule: 'reviewer',
  };
}

function isCalled({ name, aliases }: Entity, wanted: string): boolean {
  const folded = wanted.toLowerCase();
  return name.toLowerCase() === folded || aliases.some((alias) => alias.toLowerCase() === folded);
}

function kindOf(entity: Entity | null): SpeakerKind | null {
  return entity?.kind === 'person' || entity?.kind === 'organisation' ? entity.kind : null;
}

/** Where the claim's paragraph has the name; else what the machine took for the speaker, where that names nobody ("he"). */
function speakerSpan(name: string, { text, reading, claim, before }: Place): Span | null {
  const paragraph = reading.analysis.paragraphs[claim.paragraph]?.span ?? claim.span;
  const at = wordsOf(text, paragraph).indexOf(name);
  if (at >= 0) return { start: paragraph.start + at, end: paragraph.start + at + name.length };
  const words = before?.speaker ? wordsOf(text, before.speaker) : '';
  return before && /^\p{Ll}|^(?:He|She|They|It)$/u.test(words) ? before.speaker : null;
}

function plainAttribution({ revisionId, quoted }: Claim): Omit<Attribution, 'id' | 'contents'> {
  return {
    revisionId,
    speaker: null,
    speakerKind: 'person',
    speakerCount: null,
    resolved: null,
    cue: null,
    cueLemma: null,
    stance: 'neutral',
    act: 'statement',
    mode: quoted ? 'direct' : 'indirect',
    via: [],
    addressee: null,
    saidWhen: null,
    venue: null,
    within: null,
    confidence: 1,
    rule: 'reviewer',
  };
}
