import { isStrict } from '../model/attribution.ts';
import type { FindingKind } from '../model/finding.ts';
import type { ClaimPair, PairSide } from '../model/pair.ts';
import type { Worth } from './calibration.ts';

/** What rests on who said it: with the wrong speaker on one side nothing is left of it. */
const ON_WHO_SAID_IT: ReadonlySet<FindingKind> = new Set([
  'attribution',
  'quote-alteration',
  'same-speaker-differs',
]);

/** The worth of a flag on a pair: where it rests on who said it and we are less than sure of that, it is not likely. */
export function asSureAsSpeakers(
  worth: Worth | null,
  { kind }: { readonly kind: FindingKind },
  { left, right }: ClaimPair,
): Worth | null {
  if (worth?.tier !== 'likely' || !ON_WHO_SAID_IT.has(kind)) return worth;
  return isSure(left) && isSure(right) ? worth : { ...worth, tier: 'possible' };
}

/** An outlet's own voice is sure: nobody else is said to speak. */
const isSure = ({ attribution }: PairSide): boolean => attribution === null || isStrict(attribution);
