import type { TextNote } from '../model/source.ts';

/** A note is a paragraph of its own, and short. */
const LONGEST = 600;
/** How a note's kind is told: by how its paragraph begins, or by what it says of an earlier version. */
const KINDS: readonly (readonly [TextNote['kind'], RegExp])[] = [
  [
    'correction',
    /^[([*_\s]{0,4}(?:correction|corrections|clarification|corrected|editor[’']s note|erratum|amendment)\b/iu,
  ],
  [
    'correction',
    /\b(?:an earlier|a previous|the original) version of this (?:article|story|report|post|headline)\b/iu,
  ],
  [
    'correction',
    /^[([*_\s]{0,4}this (?:article|story|report|post|headline) (?:has been|was) (?:corrected|amended|clarified)\b/iu,
  ],
  ['update', /^[([*_\s]{0,4}(?:update|updated|updates)\b\s?(?:[:\d(–—-]|on |at |with |to )/iu],
  [
    'update',
    /^[([*_\s]{0,4}(?:last |this (?:article|story|report|post) (?:has been|was) (?:last )?)updated\b/iu,
  ],
  [
    'first-published',
    /^[([*_\s]{0,4}(?:this (?:article|story|report|post) (?:was )?)?(?:first|originally) published\b/iu,
  ],
];

/** The paragraphs in which a text speaks of its own earlier states, in reading order, as spans of it. */
export function textNotesOf(text: string): readonly TextNote[] {
  const notes: TextNote[] = [];
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(from, lineEnd);
    const words = line.trim();
    if (words !== '' && words.length <= LONGEST) {
      const kind = KINDS.find(([, says]) => says.test(words))?.[0];
      const start = from + line.indexOf(words);
      if (kind !== undefined) notes.push({ kind, start, end: start + words.length });
    }
    from = lineEnd + 1;
  }
  return notes;
}
