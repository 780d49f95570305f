import { MONTHS } from '../../lang/en/calendar.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';

/** True where one side tells of a month that is not its own, and the other does not: "at its March meeting", read in June. */
export function oneIsOfOtherMonth({ left, right }: ClaimPair): boolean {
  return ofOtherMonth(left) !== ofOtherMonth(right);
}

function ofOtherMonth({ claim, source }: PairSide): boolean {
  const published = new Date(source.revision.metadata.published?.value ?? '').getUTCMonth() + 1;
  return claim.tokens.some(({ lemma, upos }, at) => {
    const month = upos === 'PROPN' && isOfIt(claim, at) ? MONTHS.get(lemma) : undefined;
    return month !== undefined && month !== published;
  });
}

/** "At its March meeting", "in March": it opens the claim; "7 March" is a day, and has its place in the calendar. */
function isOfIt({ tokens }: Claim, at: number): boolean {
  const beside = [tokens[at - 1], tokens[at + 1]];
  return at <= OPENING && !beside.some((token) => token?.upos === 'NUM');
}
const OPENING = 4;
