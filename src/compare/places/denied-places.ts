import type { ClaimPair } from '../../model/pair.ts';
import { isWithin, sentencesOf } from '../remarks/remarks.ts';
import { NEGATIONS, tells } from '../words/telling-words.ts';
import type { Word } from '../words/wording.ts';

/** "There was not a policeman": so many words alike from the first on, and it is one remark up to its place. */
const ONE_START = 5;

/** Prepositions that may say where. */
const WHERE: ReadonlySet<string> = new Set(
  'in at on within inside outside near around beyond behind along across above below between among'.split(
    ' ',
  ),
);
const OF_TIME: ReadonlySet<string> = new Set(
  'minute hour day week month year decade morning afternoon evening night weekend time moment spring summer autumn winter past future end'.split(
    ' ',
  ),
);

/**
 * True where one speaker denies something of one place in one quotation and of another in the other, in the same words up to
 * there: "There was not a policeman within five kilometres of that depot", "There was not a policeman in this city". Only for
 * the pair of claims in which the words part.
 */
export function deniedOfOtherPlace({ left, right }: ClaimPair): boolean {
  for (const a of sentencesOf(left)) {
    for (const b of sentencesOf(right)) {
      const start = startInCommon(a, b);
      if (start < ONE_START || !isWithin(left, a[start]) || !isWithin(right, b[start])) continue;
      const said = a.slice(0, start);
      if (!said.some(({ key }) => NEGATIONS.has(key)) || !said.some(({ upos }) => upos === 'NOUN')) continue;
      const [one, other] = [a.slice(start), b.slice(start)];
      if (isPlace(one) && isPlace(other) && !shareTelling(one, other)) return true;
    }
  }
  return false;
}

function startInCommon(a: readonly Word[], b: readonly Word[]): number {
  let length = 0;
  while (a[length] && a[length]?.key === b[length]?.key) length++;
  return length;
}

/** A phrase of place and no more. */
function isPlace([preposition, ...rest]: readonly Word[]): boolean {
  if (!preposition || !WHERE.has(preposition.key)) return false;
  return (
    rest.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN') &&
    !rest.some(({ upos, lemma }) => upos === 'VERB' || upos === 'AUX' || OF_TIME.has(lemma))
  );
}

const shareTelling = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.some((word) => tells(word) && other.some(({ lemma }) => lemma === word.lemma));
