import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { perClaim } from './per-claim.ts';

interface Told {
  readonly only: boolean;
}

/** "Ana Prokop, who led the study": a claim that only says who somebody is, cut from what that somebody said. */
const describes = perClaim((claim: Claim): Told => {
  const root = claim.tokens.find(({ head, upos }) => head === -1 && upos !== 'PUNCT');
  const named = root?.upos === 'PROPN' || root?.upos === 'NOUN' || root?.upos === 'PRON';
  const { predications } = claim;
  return {
    only: named && predications.length > 0 && predications.every(({ token }) => isRelative(claim, token)),
  };
});

const WHO: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which']);
const isRelative = ({ tokens }: Claim, at: number): boolean =>
  /^acl/u.test(tokens[at]?.deprel ?? '') && tokens.some(({ head, lemma }) => head === at && WHO.has(lemma));

/** True where one of the two only says who somebody is: that is neither told again nor left without a source. */
export function onlyDescribes({ left, right }: ClaimPair): boolean {
  return describes(left.claim).only || describes(right.claim).only;
}
