import { happeningsOf } from '../../lang/en/happenings.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Source } from '../../model/source.ts';

/** What people die of all at once: a story has one, and side stories others. */
const CALAMITIES: ReadonlySet<string> = new Set(['crash', 'quake', 'attack', 'spill', 'fire', 'flood']);

/**
 * True where one claim tells of a calamity that the other article never mentions: "a helicopter crashed, killing six" in
 * an article on an earthquake counts the dead of something else.
 */
export function ofOtherCalamity({ left, right }: ClaimPair): boolean {
  return hasForeign(left, right.source) || hasForeign(right, left.source);
}

function hasForeign({ claim }: PairSide, other: Source): boolean {
  // "Struck the tail" is no attack: verbs tell a calamity only where they can tell nothing else.
  const words = claim.tokens.filter(
    ({ upos, lemma }) => upos === 'NOUN' || happeningsOf(lemma).includes('crash'),
  );
  const own = new Set(words.flatMap(({ lemma }) => happeningsOf(lemma)).filter((one) => CALAMITIES.has(one)));
  if (own.size === 0) return false;
  const known = calamitiesIn(other);
  return ![...own].some((one) => known.has(one));
}

const calamities = new WeakMap<Source, ReadonlySet<string>>();

function calamitiesIn(source: Source): ReadonlySet<string> {
  const known = calamities.get(source);
  if (known) return known;
  const words = source.revision.text.toLowerCase().split(/\P{L}+/u);
  const made = new Set(
    words
      .flatMap((word) => [word, word.replace(/(?:es|ed|s|ing)$/u, '')].flatMap(happeningsOf))
      .filter((one) => CALAMITIES.has(one)),
  );
  calamities.set(source, made);
  return made;
}
