import type { Quantity } from '../../../model/analysis.ts';

/**
 * Whose measure it is: `person`, the names beside it must be one; `named`, the names, or where there are none the nouns; `thing`, the two claims must share a noun or name ("the bridge
 * cost", "the 61-million-euro bridge"); `story`, a story has one.
 */
export type MeasureOf = 'person' | 'named' | 'thing' | 'story';

/** How a measure is told, by the lower-case words up to a number and those behind it. */
export interface MeasureForm {
  readonly name: string;
  readonly kinds: ReadonlySet<Quantity['kind']>;
  readonly of: MeasureOf;
  /** What it counts, lemmas; null where its words alone tell the measure. */
  readonly counted: string | null;
  /** True where it grows while it is counted: a later, higher one is no other. */
  readonly grows: boolean;
  /** True where the words on both sides must tell it. */
  readonly both: boolean;
  /** Of what dimension it is; null for any. */
  readonly dimension: Quantity['dimension'];
  /** What must stand before the number in its clause, however far off; null where `before` says all. */
  readonly within: RegExp | null;
  readonly before: RegExp;
  readonly behind: RegExp;
  /** Words on either side that make it another number: what is asked, feared, at most, or of another time. */
  readonly unless: RegExp;
}

/** What is asked, feared, or at most. */
export const NOT_YET =
  /\b(?:up to|maximum|at most|fac(?:e|es|ed|ing)|could|may|might|would|if|ask\w*|sought|seek\w*|demand\w*|call\w* for|recommend\w*|want\w*|offer\w*|propos\w*|threaten\w*|risk\w*)\b/u;
/** Of another time. */
export const LAST_TIME =
  /\b(?:ago|earlier|previous(?:ly)?|last (?:year|time|month|season)|compared|in (?:19|20)\d\d|first round|record)\b/u;
/** In one place of several, each year, or besides. */
export const IN_PART =
  /\b(?:each|per|extra|additional|another|further|more than half|part of|(?:a|every) (?:day|week|month|year)|worldwide|globally|nationwide)\b/u;
/** Matches nothing: no text has this character. */
const NEVER = /\uFFFF/u;
/** What has its words in the clause may stand anywhere behind them. */
const ANY = /$/u;

/** Any of these. Made of parts, no check of patterns sees it: `tests/lang/measures.test.ts` bounds what it costs. */
export const either = (...some: readonly RegExp[]): RegExp =>
  new RegExp(some.map(({ source }) => source).join('|'), 'u');
/** Up to so many words, not across a comma, up to the number. */
const THEN = String.raw`(?:[$€£]?[\w’'-]+ ){0,4}[$€£]?$`;
/** These words, and a few more before the number. */
export const led = (words: string): RegExp => new RegExp(`\\b(?:${words}) ${THEN}`, 'u');

type Told = Partial<
  Pick<MeasureForm, 'within' | 'before' | 'behind' | 'unless' | 'counted' | 'grows' | 'both' | 'dimension'>
>;

/** A way of telling a measure, with what is seldom said left out. */
export const form = (
  name: string,
  [kind, of]: readonly [Quantity['kind'], MeasureOf],
  {
    within = null,
    before = within === null ? NEVER : ANY,
    behind = NEVER,
    unless = NEVER,
    counted = null,
    grows = false,
    both = false,
    dimension = null,
  }: Told,
): MeasureForm => ({
  name,
  kinds: new Set([kind]),
  of,
  counted,
  grows,
  both,
  dimension,
  within,
  before,
  behind,
  unless,
});
