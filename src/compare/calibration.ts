import type { Relation, Tier } from '../model/finding.ts';
import { MEASURED_ON_STORIES } from './calibration-table.ts';
import type { MeasuredBand } from './measured-band.ts';

/** What a flag is worth: how often such flags were right, and what that is called. */
export interface Worth {
  /** 0 to 1. */
  readonly score: number;
  readonly tier: Tier;
}

/** Right at least so often when measured, and a flag is likely; so often, and it may be shown at all. */
export const LIKELY_FROM = 0.8;
export const POSSIBLE_FROM = 0.4;
/** Fewer measured cases prove nothing: the flag is possible, whatever its detector thinks of it. */
export const FEWEST_CASES = 4;
/** Where little was measured, the detector's own word counts as so many cases. */
const OWN_WORD = 2;
/** A detector that is itself no surer is possible at best: the stories it was measured on are those it was made with. */
const LIKELY_OWN = 0.55;
/** The most a flag can be worth that has not been measured: just not likely. */
const UNMEASURED = 0.79;
/** Copies, and edits of one text, are looked at letter by letter: they need no measuring to be likely. */
const PLAIN: ReadonlySet<string> = new Set(['verbatim', 'near-verbatim', 'silent-edit', 'edited']);
const PLAIN_RELATIONS: ReadonlySet<Relation> = new Set(['duplicate', 'note']);

/**
 * What a detector's flag of this score is worth: null where such flags were right too seldom to be shown.
 *
 * The detector's own score is drawn towards what was measured in its band, the more cases the more; where there were
 * too few cases the flag is possible at best.
 */
export function worthOf(
  { name, relation }: { readonly name: string; readonly relation: Relation },
  score: number,
  table: Readonly<Record<string, readonly MeasuredBand[]>> = MEASURED_ON_STORIES,
): Worth | null {
  const band = table[name]?.findLast(({ from }) => from <= score);
  const [right, of] = [band?.right ?? 0, band?.of ?? 0];
  const mean = (right + OWN_WORD * score) / (of + OWN_WORD);
  if (mean < POSSIBLE_FROM) return null;
  const unsure = relation === 'conflict' && score < LIKELY_OWN;
  const sure = (!unsure && of >= FEWEST_CASES) || (PLAIN_RELATIONS.has(relation) && PLAIN.has(name));
  const worth = rounded(sure ? mean : Math.min(mean, UNMEASURED));
  return { score: worth, tier: sure && worth >= LIKELY_FROM ? 'likely' : 'possible' };
}

/** Two decimals: what is measured on some hundred cases is known no better. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
