import type { Claim } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import type { Deed } from '../deeds/deed.ts';

/** Something that happened, as it stands in a sequence: a deed, or a noun alone ("before take-off"). */
export interface Step {
  readonly side: PairSide;
  readonly token: number;
  readonly deed: Deed | null;
}

/** Two things of which one came first: "stones were thrown", "police fired". */
export interface Sequence {
  readonly first: Step;
  readonly then: Step;
  /** Said in so many words, not worked out from two times. */
  readonly said: boolean;
}

const made = new WeakMap<Claim, PairSide>();
/** Another claim of the same article, on nobody's word. */
export function sideOfClaim({ source }: PairSide, claim: Claim): PairSide {
  const side = made.get(claim) ?? { claim, source, attribution: null };
  made.set(claim, side);
  return side;
}

export const stepOf = (side: PairSide, deed: Deed): Step => ({ side, token: deed.token, deed });
