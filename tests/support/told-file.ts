import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a table: two articles, and whether they differ. */
export interface ToldCase {
  readonly differ: boolean;
  readonly why: string;
  readonly one: string;
  readonly other: string;
}

const FOLDER = join(import.meta.dirname, '../compare/told');

/** The cases of `tests/compare/told/NAME.txt`: "+ why | one article | another article", "-" where they agree. */
export function toldCases(name: string): readonly ToldCase[] {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n');
  return lines.filter((line) => /^[+-] /u.test(line)).map(readLine);
}

function readLine(line: string): ToldCase {
  const [why = '', one = '', other = ''] = line.slice(2).split(' | ');
  return { differ: line.startsWith('+'), why: why.trim(), one: one.trim(), other: other.trim() };
}
