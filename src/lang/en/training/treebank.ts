import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence as annotated by people. */
export interface GoldSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index in the sentence; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The sentences of a CoNLL-U text; multiword lines and empty nodes are passed over. */
export function readTreebank(text: string): readonly GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of text.split(/\n\s*\n/u)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const column = (index: number): readonly string[] => rows.map((row) => row[index] ?? '_');
    sentences.push({
      forms: column(1),
      lemmas: column(2),
      upos: column(3),
      xpos: column(4),
      heads: column(6).map((head) => Number(head) - 1),
      relations: column(7),
    });
  }
  return sentences;
}

/** All sentences of a folder's `.conllu` files, in the order of their names. */
export function readTreebankFolder(folder: string): readonly GoldSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => readTreebank(readFileSync(join(folder, name), 'utf8')));
}
