import type { Random } from './random.ts';
import type { GoldSentence } from './treebank.ts';

/** One sentence in this many is learnt a second time as a headline would type it. */
const TITLED_SHARE = 0.025;
const SHOUTED_SHARE = 0.006;
const LONGEST_TITLE = 18;
const SMALL_WORD = 3;

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** Short sentences of the treebank retyped In Title Case, and a few IN CAPITALS, without their full stop: headlines. */
export function retyped(gold: readonly GoldSentence[], random: Random): readonly GoldSentence[] {
  return gold.flatMap((sentence) => {
    const chance = random.next();
    if (
      chance >= TITLED_SHARE + SHOUTED_SHARE ||
      sentence.forms.length > LONGEST_TITLE ||
      sentence.forms.length < SMALL_WORD
    )
      return [];
    const retype = (form: string, i: number): string =>
      chance < SHOUTED_SHARE
        ? form.toUpperCase()
        : i === 0 || form.length > SMALL_WORD
          ? capital(form)
          : form;
    const end = sentence.forms.at(-1) === '.' && sentence.heads.at(-1) !== -1 ? -1 : undefined;
    const cut = <T>(column: readonly T[]): readonly T[] => column.slice(0, end);
    return [
      {
        forms: cut(sentence.forms).map(retype),
        lemmas: cut(sentence.lemmas),
        upos: cut(sentence.upos),
        xpos: cut(sentence.xpos),
        heads: cut(sentence.heads),
        relations: cut(sentence.relations),
      },
    ];
  });
}
