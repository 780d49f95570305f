import type { Claim } from '../model/claim.ts';
import type { ClaimPair } from '../model/pair.ts';
import { perClaim } from './per-claim.ts';

interface Told {
  readonly only: boolean;
}

/** "Ana Prokop, who led the study": a claim that only says who somebody is, cut from what that somebody said. */
const describes = perClaim(({ tokens, predications }: Claim): Told => {
  const root = tokens.find(({ head, upos }) => head === -1 && upos !== 'PUNCT');
  const named = root?.upos === 'PROPN' || root?.upos === 'NOUN' || root?.upos === 'PRON';
  return {
    only:
      named &&
      predications.every(({ token }) => /^acl/u.test(tokens[token]?.deprel ?? '')) &&
      predications.length > 0,
  };
});

/** True where one of the two only says who somebody is: that is neither told again nor left without a source. */
export function onlyDescribes({ left, right }: ClaimPair): boolean {
  return describes(left.claim).only || describes(right.claim).only;
}
