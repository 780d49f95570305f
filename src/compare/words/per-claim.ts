import type { Claim } from '../../model/claim.ts';

/** What each function of the kind below has made of a claim, by the function's number. It goes with the claim. */
const made = new WeakMap<Claim, unknown[]>();
let functions = 0;

/** Of the two claims that were asked about last: the two of a pair are asked about some hundred times each. */
let [newer, older]: [Claim | null, Claim | null] = [null, null];
let [ofNewer, ofOlder]: [unknown[], unknown[]] = [[], []];

/** The same function, worked out once for each claim: a claim meets hundreds of others. */
export function perClaim<T extends object>(make: (claim: Claim) => T): (claim: Claim) => T {
  const number = functions++;
  return (claim) => {
    const known = knownOf(claim);
    const found = known[number] as T | undefined;
    return found ?? ((known[number] = make(claim)) as T);
  };
}

function knownOf(claim: Claim): unknown[] {
  if (claim === newer) return ofNewer;
  if (claim === older) return ofOlder;
  let known = made.get(claim);
  if (!known) {
    known = [];
    made.set(claim, known);
  }
  [older, ofOlder] = [newer, ofNewer];
  [newer, ofNewer] = [claim, known];
  return known;
}
