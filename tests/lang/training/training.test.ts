import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/lang/en/training/measure.ts';
import { train } from '../../../src/lang/en/training/training.ts';
import { readTreebank, type GoldSentence } from '../../../src/lang/en/training/treebank.ts';
import { packWeights, unpackWeights } from '../../../src/lang/en/weights.ts';

/** "form UPOS XPOS head relation", one a line. */
const made = (rows: readonly string[]): string =>
  rows
    .map((row, i) => {
      const [form = '', upos = '', xpos = '', head = '', relation = ''] = row.split(' ');
      return [i + 1, form, form.toLowerCase(), upos, xpos, '_', head, relation, '_', '_'].join('\t');
    })
    .join('\n');

const nouns = ['dog', 'mayor', 'army', 'bridge', 'clerk', 'ferry'];
const verbs = ['saw', 'left', 'built', 'sold', 'took'];
const treebank: readonly GoldSentence[] = readTreebank(
  nouns
    .flatMap((subject) =>
      verbs.map((verb, i) =>
        made([
          'The DET DT 2 det',
          `${subject} NOUN NN 3 nsubj`,
          `${verb} VERB VBD 0 root`,
          'a DET DT 5 det',
          `${nouns[i] ?? ''} NOUN NN 3 obj`,
          '. PUNCT . 3 punct',
        ]),
      ),
    )
    .join('\n\n'),
);

describe('training', () => {
  it('gives the same bytes twice', () => {
    const plan = { epochs: 2, reports: 5 };
    expect(Buffer.compare(train(treebank, plan), train(treebank, plan))).toBe(0);
  });

  it('learns a tiny language by heart', () => {
    const weights = unpackWeights(train(treebank, { epochs: 120, reports: 0 }));
    expect(measure(weights, treebank)).toEqual({ upos: 100, xpos: 100, uas: 100, las: 100 });
  });

  it('tells how it goes', () => {
    const seen: number[] = [];
    train(treebank, { epochs: 3, reports: 0, watch: (epoch, losses) => seen.push(epoch, losses.length) });
    expect(seen).toEqual([1, 3, 2, 3, 3, 3]);
  });
});

describe('a weights file', () => {
  it('keeps names, and numbers to within their grain', () => {
    const numbers = Float32Array.of(0.5, -1, 0, 0.25);
    const bytes = packWeights({
      tags: ['NOUN NN'],
      relations: ['root'],
      words: ['“dog”'],
      width: 2,
      wordTable: Float32Array.of(0, 0, 1, -0.5),
      hashTable: Float32Array.of(3, 4),
      matrices: { bias: { rows: 2, columns: 2, numbers } },
    });
    // A file as it is read lies anywhere in a larger buffer.
    const within = new Uint8Array(bytes.length + 3);
    within.set(bytes, 3);
    const read = unpackWeights(within.subarray(3));
    expect(read.words).toEqual(new Map([['“dog”', 1]]));
    expect([...read.wordTable.bytes]).toEqual([0, 0, 127, -63]);
    expect(read.hashTable.scales[0]).toBeCloseTo(4 / 127);
    read.matrices['bias']?.numbers.forEach((number, i) => expect(number).toBeCloseTo(numbers[i]!, 4));
  });
});
