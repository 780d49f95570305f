import type { Relation, Tier } from '../model/finding.ts';
import { MEASURED_ON_ARTICLES, MEASURED_ON_PAIRS } from './calibration-table.ts';
import type { Measured } from './measured-band.ts';

/** What a flag is worth: how often such flags were right, and what that is called. */
export interface Worth {
  /** 0 to 1. */
  readonly score: number;
  readonly tier: Tier;
}

/** What was measured: in whole articles, and on pairs of statements given to be of one event. */
export interface MeasuredTables {
  readonly articles: Measured;
  readonly pairs: Measured;
}

/** Right at least so often when measured, and a flag is likely; so often, and it may be shown at all. */
export const LIKELY_FROM = 0.8;
export const POSSIBLE_FROM = 0.4;
/** Fewer cases measured in articles prove nothing: the flag is possible. */
export const FEWEST_CASES = 4;
/** A detector that is itself no surer is possible at best: the stories it was measured on are those it was made with. */
const LIKELY_OWN = 0.55;
/** The most a flag can be worth on so few: just not likely. */
const UNMEASURED = 0.79;
/** A detector nobody measured is as often right as wrong, and that counts as two cases (Laplace's rule of succession). */
const [PRIOR_RIGHT, PRIOR_OF] = [1, 2];
/**
 * These lay two texts side by side word by word: no event, no person and no number can be mistaken for another, and what
 * they tell is to be seen by anyone who looks. Their own score holds: of copies, the share of words that are the same;
 * of edits, what the change touches (a number, a name, a "not": likely; mere wording: possible; see revising/drafts.ts).
 */
const WORD_BY_WORD: Readonly<Record<string, Relation>> = {
  verbatim: 'duplicate',
  'near-verbatim': 'duplicate',
  'silent-edit': 'note',
  edited: 'note',
};

/**
 * What a detector's flag of this score is worth: null where such flags were right too seldom to be shown.
 *
 * How often such flags are right is put cautiously: the mean of what was measured in the band and of two cases more, one
 * right and one wrong, so that four of four are worth 0.83 and not 1. Pairs of statements are given to be of one event, which
 * in articles is half the risk: they can make a flag worth less than the articles do, never more.
 */
export function worthOf(
  { name, relation }: { readonly name: string; readonly relation: Relation },
  score: number,
  { articles, pairs }: MeasuredTables = { articles: MEASURED_ON_ARTICLES, pairs: MEASURED_ON_PAIRS },
): Worth | null {
  if (WORD_BY_WORD[name] === relation) return { score: rounded(score), tier: tierOf(score) };
  const [inArticles, inPairs] = [measuredAt(articles, name, score), measuredAt(pairs, name, score)];
  const mean = Math.min(inArticles.mean, inPairs.of >= FEWEST_CASES ? inPairs.mean : 1);
  if (mean < POSSIBLE_FROM) return null;
  const unsure = inArticles.of < FEWEST_CASES || (relation === 'conflict' && score < LIKELY_OWN);
  const worth = rounded(unsure ? Math.min(mean, UNMEASURED) : mean);
  return { score: worth, tier: tierOf(worth) };
}

function measuredAt(
  table: Measured,
  name: string,
  score: number,
): { readonly mean: number; readonly of: number } {
  const { right = 0, of = 0 } = table[name]?.findLast(({ from }) => from <= score) ?? {};
  // Below every band, and where nothing was measured, a detector's own doubt holds.
  return {
    mean: of === 0 ? Math.min(score, PRIOR_RIGHT / PRIOR_OF) : (right + PRIOR_RIGHT) / (of + PRIOR_OF),
    of,
  };
}

const tierOf = (worth: number): Tier => (worth >= LIKELY_FROM ? 'likely' : 'possible');

/** Two decimals: what is measured on some hundred cases is known no better. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
