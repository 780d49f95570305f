import type { Finding, Side } from '../../model/finding.ts';
import { type Fingerprint, findingId, fingerprintOf } from '../../model/ids.ts';
import type { PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { campsOf } from './camps.ts';
import type { Ground } from './ground.ts';
import { messageOfMany } from './message-of-many.ts';
import { rankFrom } from './rank.ts';
import { speakerOf } from '../words/speakers.ts';
import { textOf } from '../words/wording.ts';

/** A finding before it has its lasting name. */
export type Draft = Omit<Finding, 'id' | 'fingerprint' | 'sides' | 'camps' | 'rank'> & {
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

/** More sides than this are told by what they say and from how many origins, not as one and the other. */
const TWO = 2;

/** The finding with its id, who is on each side, and its rank; null where nothing is left to point to. */
export function finish({ rests, sides, message, ...draft }: Draft, ground: Ground): Finding | null {
  const [first, second, ...others] = sides;
  if (!first) return null;
  const fingerprint: Fingerprint = fingerprintOf(draft.detector, rests);
  const camps = campsOf(sides, draft, ground);
  const many = sides.length > TWO && draft.relation !== 'note' && draft.relation !== 'duplicate';
  const finding = {
    ...draft,
    id: findingId(fingerprint),
    fingerprint,
    message: (many ? messageOfMany(camps, draft, ground) : null) ?? message,
    sides: second ? ([first, second, ...others] as const) : ([first] as const),
    camps,
  };
  return { ...finding, rank: rankFrom(finding, ground) };
}
