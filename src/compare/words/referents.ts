import type { Claim, ClaimReferent, Predication } from '../../model/claim.ts';
import { perClaim } from './per-claim.ts';

const byToken = perClaim(
  ({ referents = [] }: Claim): ReadonlyMap<number, ClaimReferent> =>
    new Map(referents.flatMap((one) => (one.token === null ? [] : [[one.token, one] as const]))),
);

/** Whom or what a word of the claim stands for elsewhere in its article: "the alarm" for "it"; null where that is not told. */
export function referentAt(claim: Claim, token: number): ClaimReferent | null {
  return byToken(claim).get(token) ?? null;
}

/**
 * Lower-case lemmas of the nouns a predicate's subject is called by: its own, or those of what it stands for ("alarm" for "it",
 * "guard" for "I"), or of whom the claim leaves out ("the envoy refused [to sign]"). Empty where nothing is known.
 */
export function subjectHeads(claim: Claim, { subject, token }: Predication): readonly string[] {
  const left = claim.referents?.find(({ subjectOf }) => subjectOf === token);
  if (subject === null) return left?.heads ?? [];
  const stands = referentAt(claim, subject);
  if (stands) return stands.heads;
  const own = claim.tokens[subject];
  return own === undefined || own.upos === 'PRON' ? [] : [own.lemma];
}
