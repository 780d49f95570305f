import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import { happeningsOf } from '../../lang/en/happenings.ts';

/** True where the number tells of an event whose count grows while reporters count: the dead, the hurt, the held; not a crowd. */
export function growing({ countedLemma, predicateLemma }: ClaimQuantity): boolean {
  return [countedLemma, predicateLemma].some(
    (lemma) => lemma !== null && happeningsOf(lemma).some((family) => GROWING.has(family)),
  );
}
const GROWING: ReadonlySet<string> = new Set([
  'die',
  'hurt',
  'arrest',
  'evacuate',
  'destroy',
  'search',
  'trace',
]);

const PART: ReadonlySet<string> = new Set(
  'other another more additional further including among remaining rest extra'.split(' '),
);
/** "His first 17 passes", "the final two games": directly before the number they make it a run of a longer one. */
const RUNS: ReadonlySet<string> = new Set('first last final next previous prior past'.split(' '));
/** How many words before a number can make it a part of another one. */
const BEFORE = 3;
const AFTER = 2;
const OFFSETS: ReadonlySet<string> = new Set(['after', 'before', 'earlier', 'later', 'ago', 'since', 'old']);

/** True where the words around the number make it a part of another one: "two of them", "another 12", "including 3". */
export function isPart(claim: Claim, { span }: ClaimQuantity): boolean {
  const first = claim.tokens.findIndex((token) => token.span.end > span.start);
  const last = claim.tokens.findLastIndex((token) => token.span.start < span.end);
  const before = claim.tokens.slice(Math.max(0, first - BEFORE), first).map(({ lemma }) => lemma);
  const after = claim.tokens.slice(last + 1, last + 1 + AFTER).map(({ lemma }) => lemma);
  return (
    before.some((lemma) => PART.has(lemma)) ||
    (RUNS.has(before.at(-1) ?? '') && claim.tokens[first - 1]?.upos !== 'VERB') ||
    after.some((lemma) => lemma === 'sooner' || lemma === 'earlier' || lemma === 'later') ||
    (after[0] === 'of' && !isWhole(claim, first, last) && isOfThem(claim, last + 1)) ||
    after.some((lemma) => BESIDES.has(lemma)) ||
    isWorstOf(claim, last) ||
    isOfTheWhole(claim, last)
  );
}

/** "Four prior arrests", "three further deaths": not those of the day. */
const BESIDES: ReadonlySet<string> = new Set(
  'other more prior previous earlier further additional remaining extra past'.split(' '),
);
/** "The 12 worst-hit villages": those of many that fared worst. */
const WORST = /^(?:worst|hardest|most|best|largest|biggest|top|key|main)\b/iu;
const isWorstOf = ({ tokens }: Claim, at: number): boolean => WORST.test(tokens[at + 1]?.text ?? '');
/** "Eight of the jurors": of a set that is known; "nine of the airline's planes" counts them. */
function isOfTheWhole({ tokens }: Claim, at: number): boolean {
  const [of, the, noun] = tokens.slice(at + 1, at + 1 + REACH);
  if (of?.lemma !== 'of' || the?.lemma !== 'the' || noun?.xpos !== 'NNS' || isCrowd({ tokens } as Claim, at))
    return false;
  const under = tokens.filter(({ head }) => tokens[head] === noun);
  return (
    under.every(({ lemma }) => lemma === 'of' || lemma === 'the') && tokens[at + 1 + REACH]?.lemma !== "'s"
  );
}

/** "Two of them", "two of the eleven" are parts; "nine of the airline's planes" counts the planes. */
const THEM: ReadonlySet<string> = new Set([
  'they',
  'them',
  'we',
  'us',
  'you',
  'it',
  'whom',
  'which',
  'those',
  'these',
  'who',
]);
const REACH = 3;
/** "Thousands of them marched" counts them all: such words are of a crowd, not of a part. */
const CROWDS: ReadonlySet<string> = new Set(['dozen', 'score', 'hundred', 'thousand', 'million']);
const isCrowd = ({ tokens }: Claim, at: number): boolean =>
  CROWDS.has(tokens[at]?.lemma ?? '') && tokens[at]?.xpos === 'NNS';
/**
 * "Fourteen hundred of us are out", "there were sixty of us": who is one of them counts them all, as "thousands of them"
 * does; "two of us", "two hundred of them" are some.
 */
function isWhole(claim: Claim, first: number, last: number): boolean {
  if (isCrowd(claim, last)) return true;
  const { tokens } = claim;
  const whom = tokens[last + 2];
  if (tokens[last + 1]?.lemma !== 'of' || whom?.upos !== 'PRON') return false;
  if (whom.lemma === 'we' && CROWDS.has(tokens[last]?.lemma ?? '')) return true;
  const [there, be] = [first - 2, first - 1].map((at) => tokens[at]?.lemma);
  return be === 'be' && there === 'there';
}

function isOfThem({ tokens }: Claim, of: number): boolean {
  return tokens.slice(of + 1, of + 1 + REACH).some(({ lemma, upos }) => THEM.has(lemma) || upos === 'NUM');
}

/** True where the number tells how long before or after something: "two days after", "three years ago". */
export function isOffset(claim: Claim, { span, kind }: ClaimQuantity): boolean {
  // "Arrested 37 people after a march" counts people: only lengths of time stand between two times.
  if (kind !== 'duration' && kind !== 'age') return false;
  const last = claim.tokens.findLastIndex((token) => token.span.start < span.end);
  return claim.tokens.slice(last + 1, last + 1 + AFTER).some(({ lemma }) => OFFSETS.has(lemma));
}

const THEN_WHEN =
  /\b(?:(?:since|in) (?:1[89]\d\d|20\d\d)|last year|(?:years|decades) (?:ago|before|earlier)),? when\b/u;

/** "The worst since 1982, when a fire killed 44", "had its own last year, when 9,000 sat": the number is of that year. */
export function isOfYearNamed({ text, span: { start } }: Claim, { span }: ClaimQuantity): boolean {
  return THEN_WHEN.test(text.slice(0, span.start - start));
}

/** "The shooting came weeks after a driver shot eight people": what follows is of another day. */
const CAME_AFTER = /\b(?:hours?|days?|nights?|weeks?|months?|years?) (?:after|before|earlier|ago)\b/iu;
export const isOfEarlier = ({ text, span: { start } }: Claim, { span }: ClaimQuantity): boolean =>
  CAME_AFTER.test(text.slice(0, span.start - start));

const EACH: ReadonlySet<string> = new Set(['each', 'apiece', 'every', 'per']);
/** Words behind a price that still tell what one gets for it: "for every copy", "for just a single copy each". */
const EACH_REACH = 4;

/** True where an amount is for one of many: "300 dinars each", "3,000 dinars for every copy", "$2,900 an aircraft". */
export function isForEach({ tokens }: Claim, { span }: ClaimQuantity): boolean {
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  const behind = tokens.slice(last + 1, last + 1 + EACH_REACH).map(({ lemma }) => lemma);
  return behind.some((lemma) => EACH.has(lemma)) || behind[0] === 'a' || behind[0] === 'an';
}

const ANOTHER: ReadonlySet<string> = new Set(
  'another earlier previous prior similar small large big separate second other late last'.split(' '),
);

/** "A smaller protest in April", "an earlier fire": the happening it tells of is told from another one. */
export function tellsOfAnother({ tokens, predications }: Claim): boolean {
  const subject = predications[0]?.subject ?? null;
  if (subject === null || happeningsOf(tokens[subject]?.lemma ?? '').length === 0) return false;
  return tokens.some(
    ({ head, lemma, xpos }) =>
      head === subject && ANOTHER.has(lemma) && (xpos === 'JJR' || !SIZES.has(lemma)),
  );
}
/** Only compared they tell one from another: "a smaller protest". */
const SIZES: ReadonlySet<string> = new Set(['small', 'large', 'big', 'late']);

const BESIDE: ReadonlySet<string> = new Set(['to', 'against', 'from']);

/** True where the counted are those it was done with or to whom it went: "released to two delegates", "against 71 fighters". */
export function isBeside({ tokens }: Claim, { span }: ClaimQuantity): boolean {
  const number = tokens.findLastIndex((token) => token.span.start < span.end);
  const noun = tokens[number]?.deprel === 'nummod' ? (tokens[number].head ?? -1) : number;
  if (!/^(?:obl|nmod)/u.test(tokens[noun]?.deprel ?? '')) return false;
  return tokens.some(({ head, deprel, lemma }) => head === noun && deprel === 'case' && BESIDE.has(lemma));
}

/** "Three jurors who were determined that he live": those only of whom it is so. */
export function isToldOf({ tokens }: Claim, { span, countedLemma }: ClaimQuantity): boolean {
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  const noun = tokens.findIndex(({ lemma }, at) => at > last && lemma === countedLemma);
  return (
    noun >= 0 && noun - last <= REACH && /^(?:who|whom|whose|that)$/u.test(tokens[noun + 1]?.lemma ?? '')
  );
}
