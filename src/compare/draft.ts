import type { Finding, Side } from '../model/finding.ts';
import { type Fingerprint, findingId, fingerprintOf } from '../model/ids.ts';
import type { PairSide } from '../model/pair.ts';
import type { Span } from '../model/span.ts';
import { speakerOf } from './speakers.ts';
import { textOf } from './wording.ts';

/** A finding before it has its lasting name. */
export type Draft = Omit<Finding, 'id' | 'fingerprint' | 'sides'> & {
  readonly sides: readonly Side[];
  /** What the claims it rests on say and who says it: makes the fingerprint. */
  readonly rests: readonly string[];
};

/** A place a finding points to. */
export function sideFrom({ claim }: Pick<PairSide, 'claim'>, span: Span, value: string | null): Side {
  return { claimId: claim.id, sourceId: claim.sourceId, span, text: textOf(claim, span), value };
}

/** What a claim says and on whose word, without case and spacing: an edit elsewhere in its article does not change it. */
export function restOf(side: PairSide): string {
  return `${speakerOf(side) ?? ''}: ${side.claim.text}`.toLowerCase().replace(/\s+/gu, ' ');
}

/** The finding with its id; null where nothing is left to point to. */
export function finish({ rests, sides, ...draft }: Draft): Finding | null {
  const [first, ...more] = sides;
  if (!first) return null;
  const fingerprint: Fingerprint = fingerprintOf(draft.detector, rests);
  const [second, ...others] = more;
  return {
    ...draft,
    id: findingId(fingerprint),
    fingerprint,
    sides: second ? [first, second, ...others] : [first],
  };
}
