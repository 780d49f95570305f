/**
 * Characters a reader cannot see but a page, a terminal or a spreadsheet obeys: controls, soft hyphens, zero-width
 * characters, marks that turn the direction of writing, tags, halves of surrogate pairs. (Unicode Technical Report 36;
 * "Trojan Source", Boucher and Anderson 2021.)
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Of these, white space everywhere, and the selectors that choose between two pictures of one character. */
const HARMLESS: ReadonlySet<string> = new Set(['\t', '\n', '\r', '\uFE0E', '\uFE0F']);

/** Zero-width non-joiner and joiner: spelling in scripts that join letters, and what builds one emoji out of several. */
const JOINERS: ReadonlySet<string> = new Set(['\u200C', '\u200D']);
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Khmer}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;

/** The text with every unseen character spelled out: "⟨U+202E⟩". What can be seen stays as it is. */
export function spelledOut(text: string): string {
  return replaceUnseen(text, (character) => `⟨U+${hex(character.codePointAt(0) ?? 0).toUpperCase()}⟩`);
}

/** JSON with every unseen character as an escape: the value stays the same, a terminal that shows it stays calm. */
export function escapedInJson(json: string): string {
  return replaceUnseen(json, (character) =>
    character
      .split('')
      .map((unit) => `\\u${hex(unit.charCodeAt(0))}`)
      .join(''),
  );
}

function replaceUnseen(text: string, write: (character: string) => string): string {
  return text.replace(UNSEEN, (character, at: number) => {
    if (HARMLESS.has(character)) return character;
    return JOINERS.has(character) && JOINING.test(text.slice(Math.max(0, at - 2), at))
      ? character
      : write(character);
  });
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
