import type { Sentence, Token } from '../../model/analysis.ts';
import { COUNTRY_OF_PEOPLE, WIDER_PEOPLES } from '../../lang/en/countries.ts';
import { type NameWeights, nameWeights } from '../../lang/en/name-weights.ts';
import { agreed } from './agreement.ts';
import { mended } from './mending.ts';
import type { NameSpan } from './name.ts';
import { withoutOffices } from './offices.ts';
import { runsIn } from './runs.ts';
import { bestTags, featuresOfRun, spansOf } from './tagger.ts';

/** Names of one article, in reading order, none inside another: "Russian" where no longer name holds it, too. */
export function nameSpans(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  weights: NameWeights = nameWeights(),
): readonly NameSpan[] {
  const runs = sentences.flatMap((sentence) => runsIn(tokens, sentence));
  const spans = runs.flatMap((run) => spansOf(bestTags(featuresOfRun(tokens, run), weights), run));
  return withPeoples(tokens, agreed(tokens, runs, withoutOffices(tokens, mended(tokens, spans))));
}

/** Adds nationalities, and makes names that are nothing else nationalities. */
function withPeoples(tokens: readonly Token[], spans: readonly NameSpan[]): readonly NameSpan[] {
  const all: NameSpan[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const span = spans[next];
    const isPeople =
      COUNTRY_OF_PEOPLE.has(tokens[at]?.text ?? '') || WIDER_PEOPLES.has(tokens[at]?.text ?? '');
    if (span?.first === at) {
      all.push(isPeople && span.last === at + 1 ? { ...span, kind: 'nationality' } : span);
      next++;
      at = span.last - 1;
    } else if (isPeople) all.push({ first: at, last: at + 1, kind: 'nationality' });
  }
  return all;
}
