import { type Span, overlaps, wordsOf } from '../../model/span.ts';
import { type PhraseAt, type PlainWord, inOne, phrasesOfEach, plainWords, readPhrases } from './phrases.ts';
import { MATTERS_OF_CONDUCT, type ToldBy } from './stance-words.ts';
import { MATTERS_OF_PLANS } from './stance-words-of-plans.ts';

/** Where a speaker stands in a matter that has two ends: "would step down" and "had no thought of leaving". */
export interface Stance {
  readonly matter: string;
  readonly pole: 0 | 1;
  /** True where the matter is the speaker’s own, or the whole of what all is about: no topic is needed to tell it. */
  readonly own: boolean;
  readonly by: ToldBy;
  /** In the text. */
  readonly span: Span;
}

const MATTERS = [...MATTERS_OF_CONDUCT, ...MATTERS_OF_PLANS];
/** The one end of each matter and then the other. */
const POLES = inOne(MATTERS.flatMap(({ poles }) => poles).map(readPhrases));

/** What turns round or leaves open what stands next to it. */
const TURNING: ReadonlySet<string> = new Set(
  "not no never cannot n't nor neither hardly barely without whether if unless denied denies denying refused refuses calls call called urged urging pressure demands demanded demand asked told rebuffed".split(
    ' ',
  ),
);
/** Words before a phrase among which it may be turned round. */
const TURNED_WITHIN = 3;

/**
 * Where somebody stands by what a text tells, in the order of matters; one end of a matter at most, none where both are told.
 * The claim lies in the text; `cue` is what leads in a speaker’s words, null where nobody speaks.
 */
export function stancesOfClaim(text: string, claim: Span, cue: Span | null): readonly Stance[] {
  const whole = withCue(claim, cue);
  return stancesIn(wordsOf(text, whole))
    .map((stance) => ({ ...stance, span: shifted(stance.span, whole.start) }))
    .filter(({ by, span }) => by === 'anyhow' || (cue !== null && (by === 'word' || overlaps(span, cue))));
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function stancesIn(text: string): readonly Stance[] {
  const words = plainWords(text);
  const found = phrasesOfEach(words, POLES);
  if (found.size === 0) return [];
  return MATTERS.flatMap(({ name, own, by }, matter) => {
    const [ones, others] = [found.get(2 * matter) ?? [], found.get(2 * matter + 1) ?? []];
    if (ones.length + others.length === 0) return [];
    const first = standing(words, ones);
    // "Would not resign" is no "resign".
    const second = standing(words, others).filter(
      (at) => !ones.some(({ from, to }) => from < at.to && at.from < to),
    );
    const pole = first.length > 0 ? 0 : 1;
    const [at] = pole === 0 ? first : second;
    if (!at || (first.length > 0 && second.length > 0)) return [];
    const [start, end] = [words[at.from]?.span.start ?? 0, words[at.to - 1]?.span.end ?? 0];
    return [{ matter: name, pole, own, by, span: { start, end } } as const];
  });
}

/** Those that nothing before them turns round. */
function standing(words: readonly PlainWord[], phrases: readonly PhraseAt[]): readonly PhraseAt[] {
  return phrases.filter(
    ({ from }) =>
      !words
        .slice(Math.max(0, from - TURNED_WITHIN), from)
        .some(({ word }) => TURNING.has(word) || word.endsWith("n't")),
  );
}

/** Letters that may lie between a cue and what it leads in. */
const CUE_REACH = 120;

/** The stretch of a text that tells what a speaker did or said: the claim with its cue, where that stands next to it. */
export function withCue(claim: Span, cue: Span | null): Span {
  if (cue === null) return claim;
  const [start, end] = [Math.min(claim.start, cue.start), Math.max(claim.end, cue.end)];
  return end - start - (claim.end - claim.start) > CUE_REACH ? claim : { start, end };
}
