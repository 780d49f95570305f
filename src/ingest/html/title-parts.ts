import { lineOf, type Page } from './dom.ts';
import { paragraphsOf } from './words-of.ts';

/** The parts of a page's title element: its headline, and the name of the site at one of its ends. */
export interface TitleParts {
  readonly title: string | null;
  readonly site: string | null;
}

/** What stands between a headline and the name of its site. A colon only stands behind a site's name. */
const BETWEEN = / (?:[|–—·•»-]|::) /u;
const AFTER_SITE = /: | (?:[|–—·•»-]|::) /u;
/** "BBC News", "The Halden Times": a site's name is shorter than a headline. */
const LONGEST_SITE = 40;
/** Shorter words stand in titles by chance. */
const SHORTEST_TITLE = 9;
/** A headline stands among the first lines of its page. */
const FIRST_LINES = 80;
/** Names of parts of a site: none of them is the site. */
const SECTIONS: ReadonlySet<string> = new Set(
  (
    'news sport sports politics business world opinion comment culture art arts health science tech technology travel money ' +
    'life lifestyle food home homepage blog blogs article articles archive archives feature features uk us europe africa asia ' +
    'live local latest'
  ).split(' '),
);

/**
 * Takes a title element apart by the headline that the page shows beside it: "Twelve hurt - Halden Times" over "Twelve hurt".
 * `headlines` are what the page itself calls its headline. A page without any shows it as one of its first lines.
 */
export function titleParts(page: Page, headlines: readonly string[]): TitleParts {
  const whole = lineOf(page.querySelector('title'));
  if (whole === null) return { title: null, site: null };
  const known = headlines.length > 0 ? headlines : shownParts(page, whole);
  for (const headline of known) {
    if (headline.length < SHORTEST_TITLE) continue;
    const rest = restOf(whole, headline);
    if (rest !== null) return { title: headline, site: rest };
  }
  return { title: null, site: null };
}

function restOf(whole: string, headline: string): string | null {
  const [words, wanted] = [whole.toLowerCase(), headline.toLowerCase()];
  if (words.startsWith(wanted)) {
    const [glue = '', ...parts] = whole.slice(headline.length).split(BETWEEN);
    return glue === '' ? siteOf(parts.at(-1)) : null;
  }
  if (!words.endsWith(wanted)) return null;
  const parts = whole.slice(0, -headline.length).split(AFTER_SITE);
  return parts.at(-1) === '' ? siteOf(parts[0]) : null;
}

/** "Freewire News" of "Freewire News, the free news source". */
function siteOf(part: string | undefined): string | null {
  const [name = ''] = (part ?? '').split(', ');
  const bare = name.trim();
  const isName = bare.length > 1 && bare.length <= LONGEST_SITE && /^[\p{Lu}\p{N}]/u.test(bare);
  const isSection = bare
    .toLowerCase()
    .split(' ')
    .every((word) => SECTIONS.has(word));
  return isName && !isSection && !/^by |^\d/iu.test(bare) ? bare : null;
}

/** Both ends of a title, where one of them is also a line of the page. */
function shownParts(page: Page, whole: string): readonly string[] {
  const lines = new Set(
    paragraphsOf(page.body)
      .slice(0, FIRST_LINES)
      .map((line) => line.toLowerCase()),
  );
  const parts = whole.split(BETWEEN);
  return [parts.slice(0, -1).join(' - '), parts.slice(1).join(' - '), ...parts].filter((part) =>
    lines.has(part.toLowerCase()),
  );
}
