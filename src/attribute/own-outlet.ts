import type { Attribution } from '../model/attribution.ts';

/** Words of an outlet's name that tell it from no other. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** What an outlet may be called besides its name: "the HNA agency". */
const KINDS: ReadonlySet<string> = new Set(
  'agency channel daily newspaper paper programme site station website'.split(' '),
);
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Attributions without relays that are the outlet itself: "told the Blaze" in the Daily Blaze is no chain.
 * The text calls its outlet by some words of its name, or by their initials.
 */
export function withoutOwnOutlet(
  attributions: readonly Attribution[],
  outlet: string,
): readonly Attribution[] {
  const own = wordsOf(outlet);
  const letters = own.join('');
  const initials = own.map((word) => word.charAt(0)).join('');
  const isOwn = (name: string) => {
    const words = wordsOf(name);
    const named = words.filter((word) => !KINDS.has(word));
    if (isShortFor(name, letters) || words.join('') === initials) return true;
    return (
      named.length > 0 && words.every((word) => own.includes(word) || word === initials || KINDS.has(word))
    );
  };
  return attributions.map((attribution) => {
    const via = attribution.via.filter(({ name }) => !isOwn(name));
    return via.length === attribution.via.length ? attribution : { ...attribution, via };
  });
}

const SHORT = /^\p{Lu}{2,5}$/u;

/** "AUP" for "Austral Press": the first letter, and the others in their order. */
function isShortFor(name: string, letters: string): boolean {
  if (!SHORT.test(name)) return false;
  const short = name.toLowerCase();
  if (!letters.startsWith(short.charAt(0))) return false;
  let at = 0;
  for (const letter of letters) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(WORDS) ?? []).filter((word) => !ARTICLES.has(word));
}
