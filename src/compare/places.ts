import type { Claim, ClaimToken, Participant } from '../model/claim.ts';

/** Names of places a claim gives, lower case. */
export function placesIn(claim: Claim): ReadonlySet<string> {
  const names = claim.participants.filter(({ kind, named }) => kind === 'place' && named);
  return new Set(names.map(({ name }) => name.toLowerCase()));
}

/** True where both name places, and none of one's is one of the other's or part of its name. */
export function ofOtherPlaces(a: Claim, b: Claim): boolean {
  const [one, two] = [placesIn(a), placesIn(b)];
  if (one.size === 0 || two.size === 0) return false;
  return ![...one].some((name) => [...two].some((other) => name.includes(other) || other.includes(name)));
}

/** The place a token names; undefined where it names none. */
export function placeOf(claim: Claim, { span }: ClaimToken): Participant | undefined {
  return claim.participants.find(
    (one) => one.kind === 'place' && one.span.start <= span.start && span.end <= one.span.end,
  );
}
