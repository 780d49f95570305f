import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, annotateAll, type Annotation } from '../../src/analyse/annotate.ts';

const words = (sentence: string): readonly string[] => sentence.split(' ');

/** "said nsubj Ruiz": the relation between two words of the sentence. */
function arcs(sentence: string): readonly string[] {
  const forms = words(sentence);
  const { head, deprel } = annotate(forms);
  return forms.map((form, i) => `${forms[head[i] ?? -1] ?? 'ROOT'} ${deprel[i] ?? ''} ${form}`);
}

/** Every token leads up to the one root; the root, and it alone, is called so. */
function expectTree({ head, deprel }: Annotation, length: number): void {
  expect(head).toHaveLength(length);
  const roots = head.flatMap((above, i) => (above === -1 ? [i] : []));
  expect(roots).toHaveLength(length === 0 ? 0 : 1);
  expect(deprel.flatMap((relation, i) => (relation === 'root' ? [i] : []))).toEqual(roots);
  const depth = new Map<number, number>([[-1, 0]]);
  const below = new Map<number, number[]>();
  head.forEach((above, i) => below.set(above, [...(below.get(above) ?? []), i]));
  const queue = [-1];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const token of below.get(at) ?? []) {
      depth.set(token, (depth.get(at) ?? 0) + 1);
      queue.push(token);
    }
  expect(depth.size).toBe(length + 1);
}

describe('annotate', () => {
  it.each<[sentence: string, expected: readonly string[]]>([
    [
      'The mayor said that the bridge would close on Friday .',
      ['said nsubj mayor', 'said ccomp close', 'close nsubj bridge', 'close obl Friday'],
    ],
    [
      '“ The ferry was overloaded , ” said Adela Ruiz .',
      ['ROOT root said', 'said nsubj Adela', 'said ccomp overloaded', 'Adela flat Ruiz'],
    ],
    [
      'The runway will stay shut until Monday , airport staff said .',
      ['ROOT root said', 'said nsubj staff', 'said ccomp stay'],
    ],
    [
      'The dam , the operator said , was inspected in March .',
      ['said nsubj operator', 'inspected parataxis said', 'ROOT root inspected'],
    ],
    [
      'The two sides did not sign a communique .',
      ['sign advmod not', 'sign nsubj sides', 'sign obj communique', 'sides nummod two'],
    ],
    [
      'The bridge was built by the army .',
      ['built nsubj:pass bridge', 'built aux:pass was', 'built obl:agent army'],
    ],
    [
      'According to the police , 12 people were killed .',
      ['killed obl police', 'people nummod 12', 'police case According'],
    ],
    [
      'Joan Akers , who lost her seat , said she would stand again .',
      ['said nsubj Joan', 'Joan acl:relcl lost', 'said ccomp stand', 'lost obj seat'],
    ],
    ['He walked out of the room .', ['ROOT root walked', 'walked nsubj He', 'walked obl room']],
    [
      'The company refused to sign the contract .',
      ['refused xcomp sign', 'sign mark to', 'sign obj contract'],
    ],
  ])('reads %s', (sentence, expected) => {
    expect(arcs(sentence)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each<[sentence: string, upos: string, xpos: string]>([
    ['The talks failed .', 'DET NOUN VERB PUNCT', 'DT NNS VBD .'],
    ['She talks to him .', 'PRON VERB ADP PRON PUNCT', 'PRP VBZ IN PRP .'],
    ['They have been told .', 'PRON AUX AUX VERB PUNCT', 'PRP VBP VBN VBN .'],
    ['Ankara could respond quickly .', 'PROPN AUX VERB ADV PUNCT', 'NNP MD VB RB .'],
    ["He did n't know that .", 'PRON AUX PART VERB PRON PUNCT', 'PRP VBD RB VB DT .'],
  ])('tags %s', (sentence, upos, xpos) => {
    const found = annotate(words(sentence));
    expect(found.upos.join(' ')).toBe(upos);
    expect(found.xpos.join(' ')).toBe(xpos);
  });

  it('gives empty lists for no tokens', () => {
    expect(annotate([])).toEqual({ upos: [], xpos: [], lemma: [], head: [], deprel: [] });
  });

  it('gives one token the root', () => {
    expect(annotate(['Stop'])).toMatchObject({ head: [-1], deprel: ['root'] });
  });

  it('makes a tree of any strings', () => {
    const anything = fc.array(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(',', '"', '(', 'said', 'the', '')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anything, (forms) => {
        expectTree(annotate(forms), forms.length);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same tokens the same answer, whatever was read between', () => {
    const forms = words('The harbour master , a former sailor , denied the report .');
    const first = annotate(forms);
    for (let i = 0; i < 300; i++) annotate([`word${String(i)}`, 'fell', '.']);
    expect(annotate(forms)).toEqual(first);
  });

  it('reads many sentences as it reads each', () => {
    const sentences = [
      [],
      ['Stop'],
      words('“ We lost , ” said Ana Prokop .'),
      ...Array.from({ length: 20 }, (_, i) =>
        words('The port authority closed both piers on Friday .').slice(i % 8),
      ),
      Array.from({ length: 400 }, (_, i) => (i % 9 === 0 ? ',' : 'word')),
    ];
    expect(annotateAll(sentences)).toEqual(sentences.map(annotate));
    expect(annotateAll([])).toEqual([]);
  });

  it.each([
    ['ten thousand words', Array.from({ length: 10_000 }, (_, i) => (i % 7 === 0 ? ',' : 'word'))],
    ['ten thousand quotation marks', Array<string>(10_000).fill('"')],
    ['a word of a megabyte', ['a'.repeat(1_000_000), 'fell', '.']],
  ])('reads %s as one tree in a few seconds', (_, forms) => {
    const found = annotate(forms);
    expectTree(found, forms.length);
  });
});
