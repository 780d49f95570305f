import { FAVOURING, VOTING, bodyOf, mindOf } from '../../lang/en/unanimity.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { perClaim } from '../words/per-claim.ts';

/** Words stand for each other from here on. */
const ALIKE = 0.75;
/** One of several rulings or votes. */
const RANKED = /\b(?:first|lower|earlier|previous|last|second|another|separate)\b/iu;

const mindIn = perClaim(({ text }: Claim) => ({ mind: mindOf(text), ranked: RANKED.test(text) }));
const bodiesIn = perClaim(({ tokens }: Claim): readonly number[] =>
  tokens.flatMap(({ lemma, upos }) =>
    upos === 'NOUN' || upos === 'PROPN' ? (bodyOf(lemma.toLowerCase()) ?? []) : [],
  ),
);
const favours = perClaim(({ predications }: Claim) => ({
  so: predications.some(({ lemma }) => FAVOURING.has(lemma)),
}));

/** True where one says that all who decided were of one mind, and the other that somebody was not, on one matter. */
export function mindsApart(pair: ClaimPair): boolean {
  const [l, r] = [mindIn(pair.left.claim), mindIn(pair.right.claim)];
  if (l.mind === null || r.mind === null || l.mind === r.mind || l.ranked !== r.ranked) return false;
  const [as, bs] = [bodiesIn(pair.left.claim), bodiesIn(pair.right.claim)];
  const shareBody = as.some((one) => bs.includes(one));
  if (as.length > 0 && bs.length > 0 && !shareBody) return false;
  return shareMatter(pair) || (shareBody && favours(pair.left.claim).so && favours(pair.right.claim).so);
}

/** What was decided on: "the plan", "the verdict on Lanz". */
const shareMatter = (pair: ClaimPair): boolean =>
  alignmentOf(pair).links.some(
    ({ left, level }) =>
      level >= ALIKE &&
      (left.name || left.pos === 'n') &&
      !left.number &&
      !VOTING.has(left.lemma) &&
      bodyOf(left.lemma) === null,
  );
