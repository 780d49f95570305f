import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { wordsOfClaim } from '../words/align.ts';
import { below } from '../words/phrase.ts';
import { compareTimes } from '../times/times.ts';
import { loneWords } from './lone-words.ts';
import { oneTopic } from './topic.ts';

/** By these somebody makes a thing known, once: on two days it is told differently. */
const MAKING_KNOWN: ReadonlySet<string> = new Set(
  'say announce confirm declare disclose reveal unveil report'.split(' '),
);
const CONTENT = /^(?:ccomp|obj|xcomp|parataxis)/u;
/** So much of what the shorter one makes known must stand in the other: it is one announcement. */
const SAME_CONTENT = 0.7;
/** Fewer words are no announcement that could be known again. */
const FEWEST = 3;

/** What somebody made known, and on what day. */
interface Announcement {
  readonly claim: Claim;
  readonly content: readonly number[];
  readonly time: TimeExpression;
}

/** True where one thing is made known by one and the same on two days: "announced on Tuesday", "said on Monday". */
export function announcedApart(pair: ClaimPair): boolean {
  const [as, bs] = [announcementsIn(pair.left.claim), announcementsIn(pair.right.claim)];
  const apart = as.some((a) => bs.some((b) => onOtherDays(a.time, b.time) && (isIn(a, b) || isIn(b, a))));
  return apart && oneTopic(pair);
}

/** A weekday with its date is told from another weekday, too. */
const onOtherDays = (a: TimeExpression, b: TimeExpression): boolean =>
  compareTimes(a, b) === 'apart' || (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday);

function announcementsIn(claim: Claim): readonly Announcement[] {
  return claim.predications.flatMap((told) => {
    if (!MAKING_KNOWN.has(told.lemma) || told.polarity === 'negative') return [];
    const content = claim.tokens.flatMap(({ head, deprel }, at) =>
      head === told.token && CONTENT.test(deprel) ? below(claim, at) : [],
    );
    const times = claim.times.filter((time) => isOf(claim, time, told, content));
    const [time] = times;
    return time === undefined || times.length > 1 ? [] : [{ claim, content, time }];
  });
}

/** "Said on Monday", and "X on Monday said", which hangs on who says it. */
function isOf(
  claim: Claim,
  { span }: TimeExpression,
  told: Predication,
  content: readonly number[],
): boolean {
  return claim.tokens.some(
    (token, at) =>
      token.span.start >= span.start &&
      token.span.end <= span.end &&
      !content.includes(at) &&
      [told.token, told.subject].includes(token.head),
  );
}

function isIn(a: Announcement, b: Announcement): boolean {
  const lone = new Set(loneWords(a.claim, b.claim).map(({ at }) => at));
  const words = wordsOfClaim(a.claim).filter(({ at }) => a.content.includes(at));
  return (
    words.length >= FEWEST && words.filter(({ at }) => !lone.has(at)).length >= SAME_CONTENT * words.length
  );
}
