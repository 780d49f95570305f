import type { ClaimQuantity } from '../model/claim.ts';
import type { ClaimPair } from '../model/pair.ts';

/** True where the article that was published later gives the higher number; false where a date is missing. */
export function laterIsHigher({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [one, two] = [left, right].map(({ source }) =>
    Date.parse(source.revision.metadata.published?.value ?? ''),
  );
  if (one === undefined || two === undefined || Number.isNaN(one) || Number.isNaN(two) || one === two)
    return false;
  return one < two === a.high < b.high;
}
