import type { Clause, Token } from '../model/analysis.ts';

/** What these say holds now, in a headline as in a sentence. Lemmas. */
const STATES: ReadonlySet<string> = new Set(
  (
    'be have remain stay stand lie live own hold belong contain cost need want hope fear expect plan intend mean know ' +
    'think believe see seem appear look feel deserve depend face await seek aim try may can will must'
  ).split(' '),
);

/**
 * A headline tells what has been done in the present: "Storm kills nine", "Mayor quits". Elsewhere a clause has the
 * tense its verb shows. `tokens` are those of the revision.
 */
export function tenseIn(headline: boolean, clause: Clause, tokens: readonly Token[]): Clause['tense'] {
  const { tense, modality, lemma, predicate } = clause;
  if (!headline || tense !== 'present' || modality !== 'asserted' || STATES.has(lemma)) return tense;
  const token = tokens[predicate];
  const alone = !tokens.some(({ head, upos }) => head === predicate && upos === 'AUX');
  return alone && token?.upos === 'VERB' ? 'past' : tense;
}
