// npm run calibrate -- STORY_FOLDER… PAIRS.jsonl… : measures how often each detector's flags are right, and writes the
// shipped table. A story's folder holds articles and a gold.json with all that is to be found in them; a line of pairs is
// {premise, hypothesis, label}. They are not part of this repository; what was read by hand on real articles is.
import { writeFileSync } from 'node:fs';
import { DETECTORS } from '../../src/compare/registry.ts';
import { NOTES } from '../../src/compare/notes.ts';
import type { Relation } from '../../src/model/finding.ts';
import { type Measured, bandsOf } from './bands.ts';
import { readByHand } from './by-hand.ts';
import { readStory } from './gold.ts';
import { heldOut } from './held-out.ts';
import { measureStory } from './measure.ts';
import { measurePairs } from './pairs.ts';
import { tableOf } from './table.ts';

const TABLE = 'src/compare/calibration-table.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Give stories and pairs to measure on: npm run calibrate -- FOLDER… FILE.jsonl…');
  process.exit(2);
}
const inArticles: Measured[] = [...readByHand()];
const inPairs: Measured[] = [];
for (const path of paths) {
  console.error(`measuring ${path}`);
  if (path.endsWith('.jsonl')) inPairs.push(...measurePairs(path));
  else inArticles.push(...(await measureStory(readStory(path))));
}
const [articles, pairs] = [bandsOf(inArticles), bandsOf(inPairs)];
const kept = heldOut(inArticles, pairs, relationOf);
const said = Object.entries(kept).map(([tier, { right, of }]) => `${tier} ${String(right)} of ${String(of)}`);
console.error(`held out, story by story, right: ${said.join(', ')}`);
const stories = paths.filter((path) => !path.endsWith('.jsonl')).length;
const from = `${String(stories)} stories, ${String(paths.length - stories)} sets of pairs, and articles read by hand`;
writeFileSync(TABLE, tableOf({ articles, pairs }, from, said.join(', ')));
console.error(`wrote ${TABLE}`);

function relationOf(name: string): Relation {
  if (NOTES.some((note) => note.name === name)) return 'note';
  const detector = DETECTORS.find((one) => one.name === name);
  if (!detector) throw new RangeError(`calibrate: no detector is called ${name}; see read-by-hand.jsonl`);
  return detector.relation;
}
