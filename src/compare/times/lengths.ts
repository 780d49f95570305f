import { numberWord } from '../../lang/en/number-value.ts';
import { happeningsOf } from '../../lang/en/happenings.ts';
import { deedsOfNoun } from '../../lang/en/deed-words.ts';
import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { hull } from '../../model/span.ts';
import { dialOf } from './dial.ts';
import { below } from '../words/phrase.ts';

/** How long something went on: "the talks lasted forty minutes"; "went in at six and came out at ten to nine". */
export interface Length {
  /** Least and most, in minutes. */
  readonly low: number;
  readonly high: number;
  /** Told by two times of day, or in so many minutes. */
  readonly how: 'clock' | 'said';
  /** Lemmas of what went on and of those in it: what it is told of. */
  readonly of: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly span: Span;
}

const SECONDS = 60;
const HALF_DAY = 720;
const MINUTES_PER_HOUR = 60;
const HOURS_ON_A_DIAL = 12;
/** Verbs of which the time said is how long their subject went on. */
const LASTING: ReadonlySet<string> = new Set(
  'last take continue run go talk speak meet confer negotiate'.split(' '),
);
/** "Was over after twenty minutes", "sank within ten minutes": what ended took so long. */
const ENDING: ReadonlySet<string> = new Set('over end finish sink stop cease break'.split(' '));
const ENDING_LEADS: ReadonlySet<string> = new Set(['within', 'after', 'in']);
/** How much a spoken length may be out: "forty minutes" of 35 to 50. */
const LOOSE = 0.35;

/** Every length that a claim tells. */
export function lengthsOf({ claim }: PairSide): readonly Length[] {
  return [...claim.quantities.flatMap((one) => saidLength(claim, one)), ...clockLength(claim)];
}

function saidLength(claim: Claim, quantity: ClaimQuantity): readonly Length[] {
  if (quantity.kind !== 'duration' || quantity.base === null || quantity.low === 0) return [];
  const at = claim.tokens.findLastIndex(({ span }) => span.start < quantity.span.end);
  const verb = claim.tokens[at]?.head ?? -1;
  const predicate = claim.predications.find(({ token }) => token === verb);
  if (!predicate || predicate.polarity === 'negative' || hasClauseBelow(claim, at)) return [];
  const lead = claim.tokens.find(({ head, deprel }) => head === at && deprel === 'case')?.lemma ?? null;
  if (!isLength(claim.tokens[verb]?.lemma ?? '', lead)) return [];
  const minutes = quantity.base / SECONDS;
  const most = (minutes * Math.max(quantity.high, quantity.low)) / quantity.low;
  const [low, high] = bounded(quantity.bound, lead === 'within' ? 0 : minutes, most);
  return [{ low, high, how: 'said', ...about(claim, [verb, predicate.subject]), span: quantity.span }];
}

/** "Lasted ten minutes", "went on for ten minutes", "was over after ten minutes". */
function isLength(verb: string, lead: string | null): boolean {
  if (LASTING.has(verb)) return lead === null || lead === 'for';
  return ENDING.has(verb) && lead !== null && ENDING_LEADS.has(lead);
}

function bounded(bound: ClaimQuantity['bound'], low: number, high: number): readonly [number, number] {
  if (bound === 'at-least' || bound === 'over') return [low, Infinity];
  if (bound === 'at-most' || bound === 'under' || bound === 'nearly') return [0, high * (1 + LOOSE)];
  return [low * (1 - LOOSE), high * (1 + LOOSE)];
}

/** "Three hours after the crash": so long after something, not so long. */
const hasClauseBelow = ({ tokens }: Claim, at: number): boolean =>
  tokens.some(
    ({ lemma, head }, other) => other > at && (head === at || other === at + 1) && AFTER.has(lemma),
  );
const AFTER: ReadonlySet<string> = new Set(['after', 'before', 'later', 'late', 'ago', 'earlier', 'early']);

/** Two hours of one day in one claim that open and close it: "the first shot at 05:11 and the last at 06:52". */
function clockLength(claim: Claim): readonly Length[] {
  const [from, to, ...more] = hoursIn(claim);
  if (!from || !to || more.length > 0 || !opensAndCloses(claim)) return [];
  const span = hull([from.span, to.span]);
  const gap = (to.minutes - from.minutes + HALF_DAY) % HALF_DAY;
  if (gap === 0) return [];
  return [{ low: gap, high: gap, how: 'clock', ...about(claim, claim.tokens.keys().toArray()), span }];
}

interface Hour {
  readonly minutes: number;
  readonly span: Span;
}

function hoursIn(claim: Claim): readonly Hour[] {
  const told = claim.times.flatMap((time): readonly Hour[] => {
    const dial = dialOf(claim, time);
    return dial ? [{ minutes: dial.minutes, span: time.span }] : [];
  });
  const bare = claim.tokens.flatMap(({ upos, lemma, span }, at): readonly Hour[] => {
    if (upos !== 'NUM') return [];
    const lead = claim.tokens.find(({ head, deprel }) => head === at && deprel === 'case')?.lemma;
    const hour = numberWord(lemma) ?? Number.NaN;
    const within = claim.times.some((time) => time.span.start <= span.start && span.end <= time.span.end);
    const counts = claim.tokens[claim.tokens[at]?.head ?? -1]?.upos === 'NOUN';
    if (
      within ||
      counts ||
      (lead !== 'at' && lead !== 'from' && lead !== 'until') ||
      !(hour >= 1 && hour <= HOURS_ON_A_DIAL)
    )
      return [];
    return [{ minutes: (hour * MINUTES_PER_HOUR) % HALF_DAY, span }];
  });
  return [...told, ...bare].sort((a, b) => a.span.start - b.span.start);
}

/** Words that open a stretch, each with those that close it. */
const STRETCHES: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/\bfirst\b/iu, /\blast\b/iu],
  [/\b(?:in|inside)\b/iu, /\b(?:out|emerged|left)\b/iu],
  [/\b(?:out|off)\b/iu, /\b(?:back|on again|restored|returned)\b/iu],
  [/\b(?:began|started|opened|broke out)\b/iu, /\b(?:ended|finished|over|closed|stopped|adjourned)\b/iu],
  [/\bfrom\b/iu, /\b(?:to|until|till)\b/iu],
];

const opensAndCloses = ({ text }: Claim): boolean =>
  STRETCHES.some(([open, close]) => {
    const first = open.exec(text);
    return first !== null && close.test(text.slice(first.index + first[0].length));
  });

function about(claim: Claim, heads: readonly (number | null)[]): Pick<Length, 'of' | 'families'> {
  const tokens = heads
    .flatMap((at) =>
      at === null ? [] : [at, ...(claim.tokens[at]?.upos === 'NOUN' ? below(claim, at) : [])],
    )
    .flatMap((at) => claim.tokens[at] ?? [])
    .filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB');
  const lemmas = tokens.map(({ lemma }) => lemma);
  return {
    of: new Set(tokens.filter(({ upos }) => upos !== 'VERB').map(({ lemma }) => lemma)),
    families: new Set(lemmas.flatMap((lemma) => [...happeningsOf(lemma), ...deedsOfNoun(lemma)])),
  };
}
