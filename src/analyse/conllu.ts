import { annotate } from './annotate.ts';

/** Columns of a CoNLL-U line, https://universaldependencies.org/format.html */
const COLUMNS = 10;
const FORM = 1;
const LEMMA = 2;
const UPOS = 3;
const XPOS = 4;
const HEAD = 6;
const DEPREL = 7;

/** A token line and where it stands. */
interface Row {
  readonly line: number;
  readonly columns: readonly string[];
}

/** Multiword tokens ("3-4") and empty nodes ("3.1") have no head of their own. */
const isPlain = (id: string): boolean => /^\d+$/u.test(id);
const isKnown = (id: string): boolean => /^\d+(?:[-.]\d+)?$/u.test(id);

function readRow(text: string, line: number): Row {
  const columns = text.split('\t');
  if (columns.length !== COLUMNS)
    throw new Error(
      `line ${String(line + 1)}: ${String(columns.length)} columns instead of ${String(COLUMNS)}; separate the columns by single tabs and write _ where one is empty`,
    );
  if (!isKnown(columns[0] ?? ''))
    throw new Error(
      `line ${String(line + 1)}: "${columns[0] ?? ''}" is no token number; number the tokens of a sentence 1, 2, 3 …`,
    );
  if (columns[FORM] === '')
    throw new Error(`line ${String(line + 1)}: the token has no form; write the word in the second column`);
  return { line, columns };
}

function checkNumbers(rows: readonly Row[]): void {
  rows.forEach(({ line, columns }, i) => {
    if (columns[0] !== String(i + 1))
      throw new Error(
        `line ${String(line + 1)}: token ${columns[0] ?? ''} where ${String(i + 1)} was due; number the tokens of a sentence 1, 2, 3 … and put an empty line between sentences`,
      );
  });
}

/** The sentence's token lines with their columns filled, by line. */
function filled(rows: readonly Row[]): readonly (readonly [number, string])[] {
  const plain = rows.filter(({ columns }) => isPlain(columns[0] ?? ''));
  checkNumbers(plain);
  const { lemma, upos, xpos, head, deprel } = annotate(plain.map(({ columns }) => columns[FORM] ?? ''));
  return plain.map(({ line, columns }, i) => {
    const values: Readonly<Record<number, string | undefined>> = {
      [LEMMA]: lemma[i],
      [UPOS]: upos[i],
      [XPOS]: xpos[i],
      [HEAD]: String((head[i] ?? -1) + 1),
      [DEPREL]: deprel[i],
    };
    return [line, columns.map((column, at) => values[at] ?? column).join('\t')];
  });
}

/**
 * Fills LEMMA, UPOS, XPOS, HEAD and DEPREL of CoNLL-U whose tokens are given; all other columns, comments and empty lines
 * stay as they are. Throws an Error that names the line and what to do where a line is malformed.
 */
export function fillConllu(input: string): string {
  const lines = input.split('\n').map((line) => line.replace(/\r$/u, ''));
  const out = [...lines];
  let rows: Row[] = [];
  const close = (): void => {
    for (const [line, text] of filled(rows)) out[line] = text;
    rows = [];
  };
  lines.forEach((text, line) => {
    if (text.trim() === '') close();
    else if (!text.startsWith('#')) rows.push(readRow(text, line));
  });
  close();
  return out.join('\n');
}
