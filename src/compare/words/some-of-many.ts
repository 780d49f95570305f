import type { Claim } from '../../model/claim.ts';

const WHICH = /^(?:nummod|amod|acl|compound|nmod)/u;

/**
 * Of several people or things, the words that say which: "three … who were with him", "two English …"; empty for one of
 * them and where nothing says which. Two tellings that differ in it may be of two parts of a group.
 */
export function someOf({ tokens }: Claim, at: number): string {
  if (tokens[at]?.xpos !== 'NNS') return '';
  return tokens
    .filter(({ head, deprel }) => head === at && WHICH.test(deprel))
    .map(({ lemma }) => lemma)
    .sort()
    .join(' ');
}
