import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const TOWNS = ['Lisk', 'Orsk', 'Tarn', 'Callow', 'Marrow', 'Brennick', 'Norda', 'Selm', 'Halden', 'Dovara'];
const MAYORS = [
  'Adela Ruiz',
  'Colin Peake',
  'Hana Orel',
  'Milo Varga',
  'Ines Koval',
  'Lena Fisk',
  'Pavel Doran',
];
const OUTLETS = 4;

const at = (names: readonly string[], number: number): string => names[number % names.length] ?? '';

/** Writes so many stories into a folder, each told by four outlets that differ in a number, a quotation and a spelling. */
export function writeStories(folder: string, stories: number): void {
  mkdirSync(folder, { recursive: true });
  for (let story = 0; story < stories; story++)
    for (let outlet = 0; outlet < OUTLETS; outlet++)
      writeFileSync(
        path.join(folder, `${String(story).padStart(3, '0')}-${String(outlet)}.md`),
        `---\noutlet: Outlet ${String(outlet)}\npublished: 2025-03-${String(10 + (story % 9))}\n---\n${told(story, outlet)}`,
      );
}

function told(story: number, outlet: number): string {
  const [town, mayor] = [`${at(TOWNS, story)} ${at(['Bay', 'Lock', 'Vale'], story)}`, at(MAYORS, story)];
  const hurt = 10 + story + (outlet === 3 ? 7 : 0);
  const felt = outlet === 2 ? 'angry about' : 'sorry for';
  return `${String(hurt)} people were injured when a bus left the road near ${town} on Monday evening, police said.

${mayor}, the mayor of ${town}, said the road had been closed. "We are ${felt} what has happened to the people of our town," ${mayor} said. The bus had left ${at(TOWNS, story + 5)} with ${String(40 + story)} passengers on board.`;
}
