import { readFileSync } from 'node:fs';

let exceptions: ReadonlyMap<string, string> | null = null;

/**
 * The dictionary form of a word in lower case with this Penn tag where no rule finds it ("me", PRP: "I"); undefined for all
 * others. The list is what `training/lemmas.ts` found in the treebank.
 */
export function exceptionalLemma(word: string, xpos: string): string | undefined {
  exceptions ??= new Map(
    readFileSync(new URL('./lemma-exceptions.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [form = '', tag = '', lemma = ''] = line.split(' ');
        return [`${form} ${tag}`, lemma] as const;
      }),
  );
  return exceptions.get(`${word} ${xpos}`);
}
