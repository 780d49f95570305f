import { annotateAll, type Annotation } from './annotate.ts';

/** A line that is no CoNLL-U: the message names it and says what to do. */
export class ConlluError extends Error {
  readonly code = 'bad-conllu';
}

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
    throw new ConlluError(
      `line ${String(line + 1)}: ${String(columns.length)} columns instead of ${String(COLUMNS)}; separate the columns by single tabs and write _ where one is empty`,
    );
  if (!isKnown(columns[0] ?? ''))
    throw new ConlluError(
      `line ${String(line + 1)}: "${columns[0] ?? ''}" is no token number; number the tokens of a sentence 1, 2, 3 …`,
    );
  if (columns[FORM] === '')
    throw new ConlluError(
      `line ${String(line + 1)}: the token has no form; write the word in the second column`,
    );
  return { line, columns };
}

function checkNumbers(rows: readonly Row[]): void {
  rows.forEach(({ line, columns }, i) => {
    if (columns[0] !== String(i + 1))
      throw new ConlluError(
        `line ${String(line + 1)}: token ${columns[0] ?? ''} where ${String(i + 1)} was due; number the tokens of a sentence 1, 2, 3 … and put an empty line between sentences`,
      );
  });
}

/** A token line with its columns filled. */
function filled({ columns }: Row, annotation: Annotation, i: number): string {
  const values: Readonly<Record<number, string | undefined>> = {
    [LEMMA]: annotation.lemma[i],
    [UPOS]: annotation.upos[i],
    [XPOS]: annotation.xpos[i],
    [HEAD]: String((annotation.head[i] ?? -1) + 1),
    [DEPREL]: annotation.deprel[i],
  };
  return columns.map((column, at) => values[at] ?? column).join('\t');
}

/** The token lines of each sentence; multiword tokens and empty nodes are checked and passed by. */
function sentencesOf(lines: readonly string[]): readonly (readonly Row[])[] {
  const sentences: Row[][] = [[]];
  lines.forEach((text, line) => {
    if (text.trim() === '') {
      sentences.push([]);
    } else if (!text.startsWith('#')) {
      const row = readRow(text, line);
      if (isPlain(row.columns[0] ?? '')) sentences.at(-1)?.push(row);
    }
  });
  sentences.forEach(checkNumbers);
  return sentences;
}

/**
 * Fills LEMMA, UPOS, XPOS, HEAD and DEPREL of CoNLL-U whose tokens are given; all other columns, comments and empty lines
 * stay as they are. Throws a `ConlluError` that names the line and says what to do where a line is malformed.
 */
export function fillConllu(input: string): string {
  const lines = input.split('\n').map((line) => line.replace(/\r$/u, ''));
  const out = [...lines];
  const sentences = sentencesOf(lines);
  const annotations = annotateAll(sentences.map((rows) => rows.map(({ columns }) => columns[FORM] ?? '')));
  sentences.forEach((rows, sentence) => {
    const annotation = annotations[sentence];
    rows.forEach((row, i) => {
      if (annotation) out[row.line] = filled(row, annotation, i);
    });
  });
  return out.join('\n');
}
