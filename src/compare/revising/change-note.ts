import { NOTE_OPENINGS, NOTE_PHRASES } from '../../lang/en/edit-words.ts';

/** A note says so early; further on it is about something else. */
const LOOKED_AT = 300;
/** "Correction, May 8, 2024:" has the mark that makes it a note within this many letters. */
const OPENING_LENGTH = 60;

/** True for a line that tells of a change of its page: "Correction: …", "Updated at 14:30 …", "This article was amended …". */
export function tellsOfChange(line: string): boolean {
  const start = line.slice(0, LOOKED_AT).toLowerCase().replaceAll('’', "'");
  return (
    NOTE_PHRASES.some((phrase) => start.includes(phrase)) || opensAsNote(start.replace(/^[^a-z]{1,4}/u, ''))
  );
}

function opensAsNote(line: string): boolean {
  return NOTE_OPENINGS.some((opening) => {
    if (!line.startsWith(opening)) return false;
    const rest = line.slice(opening.length, OPENING_LENGTH);
    // "Updated: 8 May", "Updated 8 May", "Corrected on 8 May"; but not "Corrections of the list".
    return (
      /^(?: (?:on|at))? ?\d/u.test(rest) ||
      /^[^a-z]{0,3}[:,–—-]/u.test(rest) ||
      /^ \([^)]{1,40}\):/u.test(rest)
    );
  });
}
