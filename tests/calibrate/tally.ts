import type { Finding } from '../../src/model/finding.ts';
import { type GoldStory, covers, isRight, sidesMet } from './gold.ts';
import type { Found } from './measure.ts';

/** How findings of one relation stand to what was written down. */
export interface Tally {
  /** Findings that count, and of them the right ones. */
  shown: number;
  right: number;
  /** The same of those that are likely. */
  likely: number;
  likelyRight: number;
  /** Written down, and of them those that were found. */
  written: number;
  found: number;
}

/** Tallies by relation over several stories, and how many traps a conflict fell into. */
export interface Tallies {
  readonly relations: Map<string, Tally>;
  traps: number;
  sprung: number;
}

export const emptyTallies = (): Tallies => ({ relations: new Map(), traps: 0, sprung: 0 });

/** Adds one story to the tallies. Updates are left out: the stories do not write down how a count grew. */
export function tally(tallies: Tallies, story: GoldStory, { findings, sources }: Found): void {
  for (const finding of findings) {
    if (finding.relation === 'update') continue;
    const right = isRight(finding, story, sources);
    if (right === null) continue;
    const of = tallyOf(tallies, finding.relation);
    const counts = right ? 1 : 0;
    of.shown++;
    of.right += counts;
    if (finding.tier !== 'likely') continue;
    of.likely++;
    of.likelyRight += counts;
  }
  for (const gold of story.findings) {
    const of = tallyOf(tallies, gold.relation);
    of.written++;
    if (findings.some((finding) => finding.relation === gold.relation && covers(finding, gold, sources)))
      of.found++;
  }
  const conflicts = findings.filter(({ relation }) => relation === 'conflict');
  for (const { sides } of story.traps) {
    tallies.traps++;
    if (sprungBy(conflicts, sides, sources)) tallies.sprung++;
  }
}

/** True where a conflict sets two sides of a trap against each other: they are in different camps of it. */
function sprungBy(
  conflicts: readonly Finding[],
  places: GoldStory['traps'][number]['sides'],
  sources: Found['sources'],
): boolean {
  return conflicts.some((finding) => {
    const campOf = (side: number) => finding.camps.findIndex(({ sides }) => sides.includes(side));
    const met = sidesMet(finding, places, sources).filter((sides) => sides.length > 0);
    return met.length > 1 && new Set(met.flat().map(campOf)).size > 1;
  });
}

function tallyOf({ relations }: Tallies, relation: string): Tally {
  const known = relations.get(relation) ?? {
    shown: 0,
    right: 0,
    likely: 0,
    likelyRight: 0,
    written: 0,
    found: 0,
  };
  relations.set(relation, known);
  return known;
}
