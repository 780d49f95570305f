import type { Note } from '../readers/reader.ts';
import { lineOf, type Page } from './dom.ts';
import type { JsonLdArticle } from './json-ld.ts';

/** A page that is a wall has few words beside it. */
const FEW_WORDS = 1_500;
/** Further down a page speaks of other things. */
const LOOKED_AT = 60_000;
const PAYWALL_PLACES =
  '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i], [class*="regwall" i], [class*="meter-" i]';

/** Words that stand in one sentence of a wall: one of each list. */
type Marks = readonly (readonly string[])[];

const PAYWALL: readonly Marks[] = [
  [
    ['subscribe', 'sign in', 'log in', 'register', 'become a member', 'become a subscriber', 'free trial'],
    [
      'to continue',
      'to keep reading',
      'to read the full',
      'to read the rest',
      'to unlock',
      'to finish',
      'to read this article',
      'to read this story',
    ],
  ],
  [
    ['this article is', 'this story is', 'this content is'],
    ['for subscribers', 'to subscribers', 'for our subscribers', 'to our subscribers'],
  ],
  [['already a subscriber?']],
];
const COOKIE_WALL: readonly Marks[] = [
  [['accept', 'agree', 'consent'], ['cookies'], ['continue', 'proceed', 'before you']],
  [['before you continue']],
  [['we value your privacy']],
];
const ROBOT_CHECK: readonly Marks[] = [
  [
    [
      'are you a robot',
      'you are human',
      'you are a human',
      'checking your browser',
      'unusual traffic',
      'access denied',
      'captcha',
    ],
  ],
];
const NEEDS_SCRIPTS: readonly Marks[] = [
  [
    ['javascript', 'java script'],
    ['enable', 'require', 'turn on', 'disabled'],
  ],
];

const AS_SAVED = 'open it in a browser, save it, and add the file.';

/** What keeps a reader from a page's article, as the page itself says; null where nothing does. */
export function wallOf(page: Page, jsonLd: JsonLdArticle | null): Note | null {
  const words = (lineOf(page.body) ?? '').slice(0, LOOKED_AT).toLowerCase();
  const few = words.length <= FEW_WORDS;
  if (jsonLd?.isFree === false || page.querySelector(PAYWALL_PLACES) !== null || says(words, PAYWALL))
    return {
      code: 'paywall',
      message: 'The page is for subscribers: only what it shows to everyone was read.',
    };
  if (few && says(words, COOKIE_WALL))
    return {
      code: 'cookie-wall',
      message: `The page shows a question about cookies instead of its article: ${AS_SAVED}`,
    };
  if (few && says(words, ROBOT_CHECK))
    return { code: 'robot-check', message: `The page asks whether a person is reading: ${AS_SAVED}` };
  if (few && says(words, NEEDS_SCRIPTS))
    return { code: 'needs-scripts', message: `The page shows its article only with scripts: ${AS_SAVED}` };
  return null;
}

function says(words: string, walls: readonly Marks[]): boolean {
  return words
    .split(/(?<=[.?!])\s/u)
    .some((sentence) =>
      walls.some((marks) => marks.every((one) => one.some((mark) => sentence.includes(mark)))),
    );
}
