import { clauseWords } from '../../lang/en/clause-phrase.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import { shortened } from './phrase.ts';

/** Longest clause that goes into a message as it is. */
const LONGEST = 80;

/** "the document was signed": a clause as it stands behind "one says that"; null where it cannot be put so. */
export function thatClause(claim: Claim, predication: Predication | undefined): string | null {
  const clause = predication ? clauseWords(claim, predication, LONGEST) : null;
  if (!clause?.finite || predication?.modality !== 'asserted' || claim.certainty !== 'certain') return null;
  const [first] = clause.tokens;
  const token = first === undefined ? undefined : claim.tokens[first];
  const keeps = token?.upos === 'PROPN' || token?.text === 'I' || !clause.words.startsWith(token?.text ?? '');
  return keeps ? clause.words : `${clause.words.charAt(0).toLowerCase()}${clause.words.slice(1)}`;
}

/** What a claim says, in its own words and short enough for a headline. */
export function wholeClaim(claim: Claim): string {
  return shortened(claim, claim.span);
}
