import type { Claim } from '../model/claim.ts';

/** The same function, worked out once for each claim: a claim meets hundreds of others. What is made goes with the claim. */
export function perClaim<T extends object>(make: (claim: Claim) => T): (claim: Claim) => T {
  const known = new WeakMap<Claim, T>();
  return (claim) => {
    const found = known.get(claim);
    if (found) return found;
    const made = make(claim);
    known.set(claim, made);
    return made;
  };
}
