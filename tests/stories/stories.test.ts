import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory } from '../calibrate/gold.ts';
import { findIn } from '../calibrate/measure.ts';
import { emptyTallies, tally } from '../calibrate/tally.ts';

const HOME = 'tests/stories';
const SETS = ['read', 'apart'].flatMap((set) =>
  readdirSync(join(HOME, set)).map((story) => join(HOME, set, story)),
);

describe('stories', () => {
  it.each(SETS)('%s: every quotation stands in its article', (folder) => {
    const { findings, acceptable, traps, articles } = readStory(folder);
    const texts = new Map(articles.map((path) => [nameOf(path), readFileSync(path, 'utf8')]));
    const missing = [...findings, ...acceptable, ...traps]
      .flatMap(({ sides }) => sides)
      .filter(({ article, quote }) => !(texts.get(article) ?? '').includes(quote));
    expect(missing).toEqual([]);
  });

  // Few alarms: on stories that may be learnt from, what is shown as likely is right four times in five, and traps are rare.
  it('those that were read: what is likely is right, and hardly a trap is sprung', async () => {
    const tallies = emptyTallies();
    for (const folder of SETS.filter((path) => path.includes('/read/'))) {
      const story = readStory(folder);
      tally(tallies, story, await findIn(story));
    }
    const conflict = tallies.relations.get('conflict');
    expect(conflict?.found ?? 0).toBeGreaterThan(15);
    expect((conflict?.likelyRight ?? 0) / (conflict?.likely ?? 1)).toBeGreaterThanOrEqual(0.8);
    expect(tallies.sprung / tallies.traps).toBeLessThanOrEqual(0.05);
  }, 120_000);
});

const nameOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
