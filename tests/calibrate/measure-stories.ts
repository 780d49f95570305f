// npm run measure -- [STORY_FOLDER…] : how much of what is written down in stories is found, and how much of what is found
// was written down, by relation. Without folders: the stories of this repository, those read and those kept apart.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readStory } from './gold.ts';
import { findIn } from './measure.ts';
import { type Tallies, type Tally, emptyTallies, tally } from './tally.ts';

const HOME = 'tests/stories';

const given = process.argv.slice(2);
const sets =
  given.length > 0
    ? [{ name: 'stories given', folders: given }]
    : ['read', 'apart'].map((name) => ({
        name: `${HOME}/${name}`,
        folders: readdirSync(join(HOME, name)).map((story) => join(HOME, name, story)),
      }));
for (const { name, folders } of sets) {
  const tallies = emptyTallies();
  for (const folder of folders) {
    const story = readStory(folder);
    tally(tallies, story, await findIn(story));
  }
  console.log(`${name} (${String(folders.length)})`);
  console.log(lines(tallies).join('\n'));
}

function lines({ relations, traps, sprung }: Tallies): readonly string[] {
  const byName = [...relations].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...byName.map(([relation, tallied]) => `  ${relation}: ${inWords(tallied)}`),
    `  traps sprung: ${String(sprung)} of ${String(traps)}`,
  ];
}

function inWords({ shown, right, likely, likelyRight, written, found }: Tally): string {
  const of = (part: number, whole: number) =>
    `${String(part)} of ${String(whole)}${whole > 0 ? ` (${((100 * part) / whole).toFixed(1)}%)` : ''}`;
  return `right ${of(right, shown)}, likely right ${of(likelyRight, likely)}, found ${of(found, written)}`;
}
