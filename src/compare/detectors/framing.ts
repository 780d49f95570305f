import type { ClaimToken } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { type Coloured, OCCASIONS, colouredIn, leansOtherwise, toneOf } from '../../lang/en/framing.ts';
import { meetingToneOf } from '../../lang/en/meeting-tone.ts';
import { alignmentOf } from '../align.ts';
import { numbersDiffer } from '../amounts.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { daysBetween } from '../later.ts';
import { perClaim } from '../per-claim.ts';
import { amongNoOthers } from '../setting.ts';
import { ofOtherDays } from '../times.ts';
import { textOf } from '../wording.ts';

const SAME_EVENT = 0.16;
/** Where both give one number of those they name, less may be shared. */
/** Where the two words stand for each other, and both name the place. */
const SAME_EVENT_LINKED = 0.06;
const SAME_EVENT_COUNTED = 0.04;
/** So much must be shared besides, in weight of words, where the labels stand in other places. */
const SHARED_WEIGHT = 2;
/** Who sits down with the same people again writes about it days later. */
const DAYS = 3;
const SCORE = 0.6;
const SCORE_TONE = 0.64;

export const framing: Detector = Object.freeze({
  name: 'framing',
  version: 3,
  relation: 'characterisation',
  kind: 'framing',
  flags: 'The two claims name or colour one thing in terms that lean different ways.',
  quietOn:
    'Plain words on both sides, words of one leaning, words that only one side quotes, other happenings, and other days.',
  detect,
} satisfies Detector);

/** What leans apart, and whether it is the tone of a meeting. */
interface Apart {
  readonly spans: readonly [Span, Span];
  readonly tone: boolean;
}

function detect(pair: ClaimPair): Verdict {
  const found = tonesApart(pair) ?? termsApart(pair);
  if (found === null) return abstain('no two words lean different ways');
  if (pair.left.claim.sourceId === pair.right.claim.sourceId) return quiet('both stand in one article');
  if (isQuoted(pair.left, found.spans[0]) !== isQuoted(pair.right, found.spans[1]))
    return quiet('only one of them quotes it');
  if (![pair.left, pair.right].every(isTold)) return quiet('one only asks or supposes it');
  if (ofOtherDays(pair)) return quiet('of other days');
  if (found.tone ? !(inThoseDays(pair) && amongNoOthers(pair)) : numbersDiffer(pair))
    return quiet('of other happenings');
  const [a, b] = found.spans;
  return flag({
    score: found.tone ? SCORE_TONE : SCORE,
    field: 'how it is put',
    values: [textOf(pair.left.claim, a), textOf(pair.right.claim, b)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('another thing', 'both tell of one happening'),
      ruledOut('somebody’s word', 'not only one of them quotes it'),
    ],
  });
}

const MARKS = /["“”]/gu;

/** The word stands inside quotation marks: of a claim that is a quotation, or of one that quotes it. */
function isQuoted({ claim }: PairSide, { start }: Span): boolean {
  const before = claim.text.slice(0, start - claim.span.start);
  return claim.quoted || (before.match(MARKS)?.length ?? 0) % 2 === 1;
}

const UNTOLD: ReadonlySet<string> = new Set(['question', 'hypothetical', 'possible']);
const isTold = ({ claim }: PairSide): boolean =>
  !UNTOLD.has(claim.certainty) && claim.predications[0]?.modality !== 'possible';

/** Articles without dates must share more to be of one meeting. */
function inThoseDays(pair: ClaimPair): boolean {
  const days = daysBetween(pair);
  return days === null ? pair.sameEvent >= SAME_EVENT : days < DAYS;
}

const tonesIn = perClaim(({ tokens }) => ({ tone: meetingToneOf(tokens) }));

/** A meeting that was warm in one, cold in the other. */
function tonesApart({ left, right }: ClaimPair): Apart | null {
  const [a, b] = [tonesIn(left.claim).tone, tonesIn(right.claim).tone];
  if (!a || !b || a.tone === b.tone || !(a.meeting || b.meeting)) return null;
  const [one, other] = [left.claim.tokens[a.at], right.claim.tokens[b.at]];
  return one && other ? { spans: [one.span, other.span], tone: true } : null;
}

/** The first two words that lean different ways of one thing: labels, or the two ends of one scale. */
function termsApart(pair: ClaimPair): Apart | null {
  const [as, bs] = [labelsIn(pair.left.claim), labelsIn(pair.right.claim)];
  for (const a of as)
    for (const b of bs)
      if (leansOtherwise(a, b) && nameOneThing(pair, a, b))
        return { spans: [spanOf(pair.left, a), spanOf(pair.right, b)], tone: false };
  if (pair.sameEvent < SAME_EVENT) return null;
  for (const [i, a] of tonedIn(pair.left.claim))
    for (const [j, b] of tonedIn(pair.right.claim))
      if (oppositeTone(a.lemma, b.lemma) && ofOneThing(pair, i, j))
        return { spans: [a.span, b.span], tone: false };
  return null;
}

const labelsIn = perClaim(({ tokens }) => colouredIn(tokens));
/** The words that colour at all, with their places: few claims have any. */
const tonedIn = perClaim(({ tokens }) =>
  [...tokens.entries()].filter(([, { lemma }]) => toneOf(lemma).some((tone) => tone !== 0)),
);

function spanOf({ claim }: PairSide, { from, to }: Coloured): Span {
  return { start: claim.tokens[from]?.span.start ?? 0, end: claim.tokens[to - 1]?.span.end ?? 0 };
}

/** Both give one number of them; or they stand in one place of one happening; or nearly all else is the same. */
function nameOneThing(pair: ClaimPair, a: Coloured, b: Coloured): boolean {
  const [one, other] = [countOf(pair.left, a.at), countOf(pair.right, b.at)];
  if (one !== null && other !== null) return one === other && one > 1 && pair.sameEvent >= SAME_EVENT_COUNTED;
  if (bothLean(a, b) && inOneSense(pair, a.at, b.at)) return pair.sameEvent >= SAME_EVENT_LINKED;
  if (pair.sameEvent < SAME_EVENT) return false;
  return (!a.counted && inOnePlace(pair, a.at, b.at)) || (!a.counted && allElseIsSame(pair, a, b));
}

const bothLean = (a: Coloured, b: Coloured): boolean => a.lean !== 'plain' && b.lean !== 'plain';

/** The two are words for each other ("strike", "attack"), of a happening at one named place or of one named body. */
function inOneSense(pair: ClaimPair, i: number, j: number): boolean {
  const { links, toRight } = alignmentOf(pair);
  return toRight.get(i)?.right.at === j && links.some(({ left, right }) => left.name && right.name);
}

/** How many of them there are, where a number stands with the word; null where none does. */
function countOf({ claim }: PairSide, at: number): number | null {
  const { tokens, quantities } = claim;
  const numbers = tokens
    .filter(({ head, deprel }) => head === at && deprel === 'nummod')
    .map(({ span }) => span);
  const found = quantities.find(
    ({ span, low, high }) =>
      low === high && numbers.some((number) => number.start < span.end && span.start < number.end),
  );
  return found?.low ?? null;
}

/** Both are what their claims' words for one thing hang on, in the same way: "the mob marched", "protesters marched". */
function inOnePlace(pair: ClaimPair, i: number, j: number): boolean {
  const [a, b] = [pair.left.claim.tokens[i], pair.right.claim.tokens[j]];
  if (!a || !b || a.upos !== b.upos) return false;
  if (a.head < 0 || b.head < 0) return a.head === b.head;
  return a.deprel === b.deprel && alignmentOf(pair).toRight.get(a.head)?.right.at === b.head;
}

/** Many telling words are shared, a name among them, and neither label has its like in the other claim. */
function allElseIsSame(pair: ClaimPair, a: Coloured, b: Coloured): boolean {
  const { links, toRight, toLeft } = alignmentOf(pair);
  if (toRight.has(a.at) || toLeft.has(b.at)) return false;
  const shared = links.reduce(
    (sum, { left, right, level }) => sum + level * Math.min(left.weight, right.weight),
    0,
  );
  return shared >= SHARED_WEIGHT && links.some(({ left, right }) => left.name && right.name);
}

/** Both are said of words for one thing, or of a march or crowd, whatever it is called. */
function ofOneThing(pair: ClaimPair, i: number, j: number): boolean {
  const [a, b] = [thingOf(pair.left.claim.tokens, i), thingOf(pair.right.claim.tokens, j)];
  const [one, other] = [pair.left.claim.tokens[a], pair.right.claim.tokens[b]];
  if (!one || !other) return false;
  if (OCCASIONS.has(one.lemma) && OCCASIONS.has(other.lemma)) return true;
  return alignmentOf(pair).toRight.get(a)?.right.at === b;
}

/** What a word is said of: the noun it stands with, or is the predicate of; the word itself where it is a noun. */
function thingOf(tokens: readonly ClaimToken[], at: number): number {
  const token = tokens[at];
  if (token?.deprel === 'amod' || (token?.deprel === 'conj' && token.upos === 'ADJ'))
    return thingOf(tokens, token.head);
  if (token?.upos === 'NOUN') return at;
  return tokens.findIndex(({ head, deprel }) => head === at && deprel.startsWith('nsubj'));
}

function oppositeTone(a: string, b: string): boolean {
  const tones = toneOf(b);
  return toneOf(a).some((tone, at) => tone * (tones[at] ?? 0) < 0);
}
