/**
 * Makes `../lemma-exceptions.txt`: the words of a folder's `.conllu` files whose dictionary form no rule finds.
 *   npx node src/lang/en/training/lemmas.ts FOLDER
 */
import { writeFileSync } from 'node:fs';
import { regularLemma } from '../../../analyse/lemma.ts';
import { readTreebankFolder } from './treebank.ts';

/** Met once only, a word may be a slip of the annotators. */
const FEWEST = 2;

interface Uses {
  readonly form: string;
  readonly upos: string;
  readonly lemmas: Map<string, number>;
}

const met = new Map<string, Uses>();
for (const { forms, upos, xpos, lemmas } of readTreebankFolder(process.argv[2] ?? '')) {
  forms.forEach((form, i) => {
    if (upos[i] === 'PROPN') return;
    const key = `${form.toLowerCase().replaceAll('’', "'")} ${xpos[i] ?? ''}`;
    const uses = met.get(key) ?? { form, upos: upos[i] ?? '', lemmas: new Map<string, number>() };
    const lemma = lemmas[i] ?? '';
    uses.lemmas.set(lemma, (uses.lemmas.get(lemma) ?? 0) + 1);
    met.set(key, uses);
  });
}

const lines = [...met].flatMap(([key, { form, upos, lemmas }]) => {
  const [best] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1] < FEWEST || /\s/u.test(best[0])) return [];
  return regularLemma(form, upos, key.split(' ')[1] ?? '') === best[0] ? [] : [`${key} ${best[0]}`];
});
const head =
  '# From the GUM corpus, https://gucorpling.org/gum/; see MODEL-CARD.md. Word, Penn tag, dictionary form.';
writeFileSync(new URL('../lemma-exceptions.txt', import.meta.url), [head, ...lines.sort(), ''].join('\n'));
process.stderr.write(`${String(lines.length)} exceptions\n`);
