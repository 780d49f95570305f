/** Fewer letters of a Latin script say too little. */
const FEWEST_LETTERS = 160;
/** More than any text needs to show its language. */
const LOOKED_AT = 4_000;
/** A text mostly of another script is not English, however short. */
const OTHER_SCRIPT = 0.5;
const FEWEST_OTHER = 20;

/** The two-letter code of a text's language, where it is surely another than English; null for English and where unsure. */
export async function otherLanguage(text: string): Promise<string | null> {
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isOtherScript = letters >= FEWEST_OTHER && letters - latin > OTHER_SCRIPT * letters;
  if (!isOtherScript && (letters < FEWEST_LETTERS || looksEnglish(start))) return null;
  const { eld } = await import('eld/small');
  const found = eld.detect(start);
  if (found.language === '' || found.language === 'en') return null;
  return isOtherScript || found.isReliable() ? found.language : null;
}

/** English words that nearly every sentence has; where they abound nothing needs to be loaded to tell. */
function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english >= words.length * ENGLISH_SHARE;
}

const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to in that was for said on with from by at had has were which is'.split(' '),
);
/** A fifth of English prose; the same letters make up no more than a twentieth of other languages' words. */
const ENGLISH_SHARE = 0.12;
