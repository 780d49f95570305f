import type { Mention, Token } from '../../model/analysis.ts';
import { PLACE_NOUNS } from '../../lang/en/organisations.ts';
import type { Thing } from './things.ts';

/** "There" points to a place of its own sentence or the one before. */
const REACH = 1;
/** One place in reach is nearly always the one meant; the later of two often enough. */
const ONLY_ONE = 0.9;
const LATER_OF_TWO = 0.75;
const LEADING: ReadonlySet<string> = new Set(
  'at in inside near on outside to into from towards toward through'.split(' '),
);

/** The place that "there" points to; null for any other word, "there is", and where no place was named just before. */
export function wherePointed(
  tokens: readonly Token[],
  token: Token,
  before: readonly Thing[],
  mentions: readonly Mention[],
): { readonly noun: number; readonly sure: number } | null {
  if (token.lemma.toLowerCase() !== 'there' || token.upos !== 'ADV' || !token.deprel.startsWith('advmod'))
    return null;
  const places: Thing[] = [];
  for (let back = before.length - 1; back >= 0; back--) {
    const thing = before[back];
    if (!thing || token.sentence - thing.sentence > REACH) break;
    if (isPlace(tokens, thing, mentions) && !places.some(({ key }) => key === thing.key)) places.push(thing);
  }
  const [latest] = places;
  if (!latest) return null;
  return { noun: latest.noun, sure: places.length === 1 ? ONLY_ONE : LATER_OF_TWO };
}

function isPlace(tokens: readonly Token[], { noun, named }: Thing, mentions: readonly Mention[]): boolean {
  const isLed = tokens.some(
    ({ head, deprel, lemma }) => head === noun && deprel === 'case' && LEADING.has(lemma.toLowerCase()),
  );
  if (!isLed) return false;
  if (named) return mentions.some(({ head, kind }) => head === noun && kind === 'place');
  return PLACE_NOUNS.has(tokens[noun]?.lemma.toLowerCase() ?? '');
}
