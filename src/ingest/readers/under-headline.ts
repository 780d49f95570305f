/** Between paragraphs, as in a text file. */
const BETWEEN_PARAGRAPHS = '\n\n';

/**
 * An article's text with the headline its readers see above it as its first paragraph, so that what the headline says
 * can be held against the article. `headline` is null where none is shown.
 */
export function underHeadline(headline: string | null, paragraphs: readonly string[]): string {
  if (paragraphs.length === 0) return '';
  const shown = headline?.replace(/\s+/gu, ' ').trim() ?? '';
  const above = shown === '' || wordsOf(paragraphs[0] ?? '') === wordsOf(shown) ? [] : [shown];
  return `${[...above, ...paragraphs].join(BETWEEN_PARAGRAPHS)}\n`;
}

/** Whether a heading is a title's own words, or the longer or shorter form of it: never the name of the site. */
export function isHeadlineOf(heading: string, title: string): boolean {
  const [shown, stated] = [wordsOf(heading), wordsOf(title)];
  return shown !== '' && stated !== '' && (isPartOf(shown, stated) || isPartOf(stated, shown));
}

/** Shorter than this share of the other it may be a section's or a site's name. */
const SMALLEST_PART = 0.5;

function isPartOf(part: string, whole: string): boolean {
  return part.length >= whole.length * SMALLEST_PART && ` ${whole} `.includes(` ${part} `);
}

function wordsOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
