import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { matchLevel } from '../../lang/en/word-match.ts';
import { hull } from '../../model/span.ts';
import { shortened } from '../words/phrase.ts';
import { topicsIn } from './topics.ts';

/** Topics that share more than this much of the shorter list are one account. */
const OVERLAP = 0.34;

const UNRAISED =
  /\b(?:never|not|n['’]t|barely|hardly|scarcely)\b.{1,20}\b(?:c[oa]me up|raised?|mention(?:ed)?|discuss(?:ed)?|touch(?:ed)?)\b|off the (?:table|agenda)/iu;
/** True where the claim says that something was hardly talked about. */
const wasUnraised = ({ text }: Claim): boolean => UNRAISED.test(text);

/** Whether the topics of the two claims differ, and what they are; null where one of them gives none. */
export function topicsApart({
  left,
  right,
}: ClaimPair): { readonly apart: boolean; readonly values: readonly [string, string] } | null {
  const [as, bs] = [topicsIn(left.claim), topicsIn(right.claim)];
  if (as.length === 0 || bs.length === 0) return null;
  const shared = as.filter((a) => bs.some((b) => matchLevel(a, b) > 0)).length;
  // "Amnesty never came up" and "devoted to amnesty": one topic, which one of them leaves out.
  const unraised = wasUnraised(left.claim) !== wasUnraised(right.claim);
  const say = ({ claim }: typeof left, words: typeof as) =>
    shortened(claim, hull(words.flatMap(({ at }) => claim.tokens[at]?.span ?? [])));
  return {
    apart: unraised ? shared > 0 : shared / Math.min(as.length, bs.length) <= OVERLAP,
    values: [say(left, as), say(right, bs)],
  };
}
