import type { FindingKind, Relation } from '../../model/finding.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { turnsMeaning } from '../remarks/alteration.ts';
import { type Flagged, type Weigh, flagsOf } from '../flags.ts';
import { pairOf } from '../explain.ts';
import { SAME_STATEMENT, textLikeness } from './text-likeness.ts';
import { type JudgedText, sentenceClaims, sourceOf, wholeClaim } from './whole-text.ts';
import { aheadApart } from './ahead-apart.ts';
import { agentsApart } from './agents-apart.ts';
import { announcedApart } from './announced-apart.ts';
import { calendarApart } from './calendar-apart.ts';
import { countsApart } from './counts-apart.ts';
import { deniesTheOther } from './denied-statement.ts';
import { kindsApart } from './kinds-apart.ts';
import { livesApart } from './life-dates.ts';
import { placesApart } from './places-apart.ts';
import { ranksApart } from './ranks-apart.ts';
import { rivalsApart } from './rivals-apart.ts';
import { tellTradesApart } from './trades-apart.ts';
import { yearsApart } from './years-apart.ts';

export type { JudgedText } from './whole-text.ts';

/** How two texts stand to each other. `kind` null and `score` 0 for none. */
export interface TextVerdict {
  readonly relation: Relation | 'none';
  readonly kind: FindingKind | null;
  readonly score: number;
  readonly message: string;
}

/** Two texts of which no detector says anything. */
export const NOTHING_TO_TELL: TextVerdict = { relation: 'none', kind: null, score: 0, message: '' };
/** Nothing was measured on stories of two sentences: every detector is taken at its word. */
const asGiven: Weigh = (_, score) => ({ score, tier: 'possible' });
/** What is told first where several things can be said. */
const ORDER: readonly Relation[] = ['conflict', 'update', 'duplicate', 'characterisation'];
/** These are told of texts that are otherwise the same, too. */
const TOLD_FIRST: ReadonlySet<Relation> = new Set(['conflict', 'update']);

/** What no two statements of one event can both hold, and two articles may: they tell of two things more often. */
const TOLD_APART: readonly { readonly apart: (pair: ClaimPair) => boolean; readonly verdict: TextVerdict }[] =
  [
    {
      apart: (pair) => yearsApart(pair) !== null,
      verdict: conflict('date-time', 'The two put one thing at different times.'),
    },
    { apart: livesApart, verdict: conflict('date-time', 'The two date one birth or death differently.') },
    {
      apart: announcedApart,
      verdict: conflict('date-time', 'The two have one thing made known on different days.'),
    },
    { apart: agentsApart, verdict: conflict('participant', 'The two name others who did one thing.') },
    { apart: placesApart, verdict: conflict('place', 'The two put one thing in different places.') },
    { apart: ranksApart, verdict: conflict('scope', 'The two give one thing different places in a row.') },
    { apart: tellTradesApart, verdict: conflict('opposite', 'The two know one person by different trades.') },
    {
      apart: rivalsApart,
      verdict: conflict(
        'opposite',
        'The two say one thing of a thing, with a word that rules the other out.',
      ),
    },
    { apart: countsApart, verdict: conflict('quantity', 'The two count one thing differently.') },
    { apart: kindsApart, verdict: conflict('opposite', 'The two say of one thing what nothing is both.') },
    { apart: calendarApart, verdict: conflict('date-time', 'The two put one thing at different times.') },
  ];

const SENTENCES_APART: typeof TOLD_APART = [
  { apart: deniesTheOther, verdict: conflict('polarity', 'One denies what the other says.') },
  {
    apart: aheadApart,
    verdict: conflict('status', 'One has as done what the other has as asked for, planned or possible.'),
  },
];

/** None of it was measured on stories: a score that says "more often right than not". */
function conflict(kind: FindingKind, message: string): TextVerdict {
  return { relation: 'conflict', kind, score: 0.7, message };
}

/** Two texts that are taken to be about one event: the strongest thing any detector says of them. */
export function compareTexts(premise: JudgedText, hypothesis: JudgedText): TextVerdict {
  const [a, b] = [sidesOf(premise), sidesOf(hypothesis)];
  const flags = a.flatMap((left) => b.flatMap((right) => flagsOf(pairOf(left, right), asGiven)));
  const [first] = flags
    .filter(({ detector }) => ORDER.includes(detector.relation))
    .filter(saysOther)
    .sort(
      (x, y) =>
        ORDER.indexOf(x.detector.relation) - ORDER.indexOf(y.detector.relation) ||
        y.flag.score - x.flag.score,
    );
  const bothDeny = denies(premise) && denies(hypothesis);
  const [left, right] = bothDeny ? [wholeSide(premise), wholeSide(hypothesis)] : [a[0], b[0]];
  if (first && TOLD_FIRST.has(first.detector.relation)) return verdictFrom(first);
  const [one, two] = [wholeSide(premise), wholeSide(hypothesis)];
  const apart = one && two ? (toldApart(pairOf(one, two)) ?? sentencesApart(premise, hypothesis)) : undefined;
  if (apart) return apart;
  const whole = left && right ? asWholes(pairOf(left, right), first) : NOTHING_TO_TELL;
  return whole === NOTHING_TO_TELL && first?.detector.relation === 'characterisation'
    ? verdictFrom(first)
    : whole;
}

const toldApart = (pair: ClaimPair): TextVerdict | undefined =>
  TOLD_APART.find(({ apart }) => apart(pair))?.verdict;

/** What a sentence of one text says of a sentence of the other. */
function sentencesApart(premise: JudgedText, hypothesis: JudgedText): TextVerdict | undefined {
  const [as, bs] = [sentenceSides(premise), sentenceSides(hypothesis)];
  const pairs = as.flatMap((a) => bs.map((b) => pairOf(a, b)));
  return SENTENCES_APART.find(({ apart }) => pairs.some(apart))?.verdict;
}

const sentenceSides = (text: JudgedText): readonly PairSide[] =>
  sentenceClaims(text).map((claim) => ({ claim, attribution: null, source: sourceOf(text) }));

/** A quotation that keeps its meaning in other words is for the report to show; two texts that have it say the same. */
function saysOther({ detector, flag, pair }: Flagged): boolean {
  return detector.kind !== 'quote-alteration' || turnsMeaning(pair, flag.compared);
}

/** Whether the texts as wholes say the same: part of one told in the other is not enough. */
function asWholes(pair: ClaimPair, found: Flagged | undefined): TextVerdict {
  const likeness = textLikeness(pair);
  if (likeness < SAME_STATEMENT) return NOTHING_TO_TELL;
  const message = found?.flag.message ?? 'Both say the same in other words.';
  return { relation: 'duplicate', kind: found?.detector.kind ?? 'paraphrase', score: likeness, message };
}

function verdictFrom({ detector, flag }: Flagged): TextVerdict {
  return { relation: detector.relation, kind: detector.kind, score: flag.score, message: flag.message };
}

/** The text as a whole first, then its claims where it makes several. */
function sidesOf(text: JudgedText): readonly PairSide[] {
  const whole = wholeSide(text);
  if (!whole) return [];
  const own = text.claims.map((claim) => ({
    claim,
    attribution: text.attributions.find(({ id }) => id === claim.attributionId) ?? null,
    source: whole.source,
  }));
  // A denial turns its content round: only the claim it denies can be set against another.
  if (denies(text)) return own;
  return own.length > 1 ? [whole, ...own] : [{ ...whole, attribution: own[0]?.attribution ?? null }];
}

const denies = ({ attributions }: JudgedText): boolean => attributions.some(({ act }) => act === 'denial');

/** The text as one claim on nobody's word. */
function wholeSide(text: JudgedText): PairSide | undefined {
  const claim = wholeClaim(text);
  return claim ? { claim, attribution: null, source: sourceOf(text) } : undefined;
}
