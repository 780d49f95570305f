import type { Paragraph, ParagraphRole } from '../model/analysis.ts';
import { wordsOf } from '../model/span.ts';
import { datelineOf } from './structure/datelines.ts';
import { type Stretch, stretchesOf } from './structure/lines.ts';
import { type Look, lookAt } from './structure/looks.ts';

/** A section's name is at most this long, in words; longer ones without a stop are prose that lost it. */
const LONGEST_SECTION = 8;
/** Lines above the first prose that have more words than this are headlines too (a deck), not labels. */
const LONGEST_LABEL = 5;
/** Fewer paragraphs of prose do not tell whether this text ends its sentences with a stop. */
const ENOUGH_PROSE = 3;
/** Only these many first paragraphs may open with a dateline. */
const DATELINE_PARAGRAPHS = 4;

interface Seen extends Stretch {
  readonly look: Look;
  readonly isTitle: boolean;
}

/** Where the prose of a page begins and ends, as indices of stretches, both inside. */
interface Prose {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function seen(text: string, title: string | null): readonly Seen[] {
  const titleWords = title === null ? '' : bare(title);
  return stretchesOf(text).map((stretch) => {
    const words = wordsOf(text, stretch.span);
    const near = title !== null && words.length < title.length * 2;
    return {
      ...stretch,
      look: lookAt(words),
      isTitle: near && titleWords !== '' && bare(words) === titleWords,
    };
  });
}

function isProse({ look, isTitle }: Seen): boolean {
  return !isTitle && (look.kind === 'prose' || look.kind === 'item');
}

/** A question in title case on top of a page is its headline; so is the title wherever it stands. */
function isHeadlineLike({ look, isTitle }: Seen): boolean {
  return isTitle || look.kind === 'open' || (look.kind === 'prose' && look.asks && look.titleCase);
}

function proseIn(all: readonly Seen[]): Prose {
  const first = all.findIndex((one, index) => isProse(one) && !(index === 0 && isHeadlineLike(one)));
  return { first, last: all.findLastIndex(isProse), count: all.filter(isProse).length };
}

const FIXED: Readonly<Partial<Record<Look['kind'], ParagraphRole>>> = {
  furniture: 'furniture',
  label: 'furniture',
  byline: 'byline',
  'date-line': 'section',
};

/** The role of a stretch above the first prose. The first that could be one is the headline. */
function roleAbove({ look, isTitle }: Seen, hasHeadline: boolean): ParagraphRole {
  if (isTitle || !hasHeadline) return 'headline';
  return look.words > LONGEST_LABEL ? 'headline' : 'section';
}

function roleBetween({ look, apart }: Seen, listed: boolean): ParagraphRole {
  if (listed) return 'furniture';
  return apart && look.words <= LONGEST_SECTION ? 'section' : 'body';
}

/**
 * Below the last prose stand other articles' headlines. A single line there that is not written like one
 * may be prose without its stop, unless this page's prose is known to end with one.
 */
function roleBelow({ look }: Seen, { count }: Prose, listed: boolean): ParagraphRole {
  return listed || look.titleCase || count >= ENOUGH_PROSE ? 'furniture' : 'body';
}

function rolesOf(all: readonly Seen[]): readonly ParagraphRole[] {
  const prose = proseIn(all);
  let hasHeadline = false;
  let listed = false;
  return all.map((one, index) => {
    const fixed = one.isTitle ? undefined : FIXED[one.look.kind];
    if (fixed) {
      listed ||= one.look.kind === 'label';
      return fixed;
    }
    const above = index < prose.first;
    if (above && isHeadlineLike(one)) {
      const role = roleAbove(one, hasHeadline);
      hasHeadline ||= role === 'headline';
      return role;
    }
    if (listed && one.look.kind === 'prose' && one.look.asks && one.look.titleCase) return 'furniture';
    if (isProse(one) || prose.count === 0) {
      listed = false;
      return 'body';
    }
    return index > prose.last ? roleBelow(one, prose, listed) : roleBetween(one, listed);
  });
}

/**
 * Cuts a revision's text into paragraphs and says what each is for.
 *
 * Furniture is told by what a line looks like (short, no stop, a phrase of the page) and where it stands
 * (above the first prose, below the last, under "Next Article"), never by one page's own words.
 * `title` is the title as known from elsewhere. Never throws; linear in the text's length.
 */
export function paragraphsOf(text: string, title: string | null): readonly Paragraph[] {
  const all = seen(text, title);
  let bodies = 0;
  return rolesOf(all).map((role, index) => {
    const span = all[index]?.span ?? { start: 0, end: 0 };
    if (role === 'body') bodies++;
    const mayOpen = role === 'body' && bodies <= DATELINE_PARAGRAPHS;
    return { span, role, dateline: mayOpen ? datelineOf(text, span) : null };
  });
}
