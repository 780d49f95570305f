import { runName } from '../views/run-name.ts';
import type { RunIndex } from '../views/run-index.ts';
import type { Summary } from '../views/summary.ts';
import { count } from '../views/words.ts';
import { tag, type Markup } from './markup.ts';
import { folded, nameOf, timeOf } from './names.ts';

/** More articles than this are listed on demand only. */
const LISTED_AT_ONCE = 8;
const PERCENT = 100;

/** Title, scope, what this report is and is not, how far the review has come, the articles with their numbers. */
export function masthead(index: RunIndex, summary: Summary): Markup {
  const { decided, of, text } = summary.review;
  const list = tag('ol', { class: 'articles' }, ...index.accounts.map(article));
  return tag(
    'header',
    { class: 'masthead' },
    tag(
      'p',
      { class: 'brand' },
      tag('b', {}, 'Hearsay'),
      tag('span', {}, `Discrepancy report · run ${runName(index.run)} · version ${index.run.version}`),
    ),
    tag('h1', {}, summary.title),
    tag('p', { class: 'scope' }, summary.scope),
    tag(
      'p',
      { class: 'promise' },
      'This report shows where accounts differ. It does not say which account is true.',
    ),
    tag(
      'p',
      { class: 'review' },
      of > 0 && progress(Math.round((PERCENT * decided) / of)),
      tag('span', {}, of > 0 ? `Review: ${text}` : 'Review: nothing to decide.'),
    ),
    index.accounts.length > LISTED_AT_ONCE
      ? folded(`The ${count(index.accounts.length, 'article')} and their numbers`, list)
      : list,
  );
}

function progress(percent: number): Markup {
  return tag(
    'svg',
    { viewBox: `0 0 ${PERCENT} 6`, class: 'progress', 'aria-hidden': 'true', focusable: 'false' },
    tag('rect', { class: 'all', x: 0, y: 0, width: PERCENT, height: 6, rx: 3 }),
    tag('rect', { class: 'done', x: 0, y: 0, width: percent, height: 6, rx: 3 }),
  );
}

function article(account: RunIndex['accounts'][number]): Markup {
  return tag(
    'li',
    {},
    nameOf(account),
    ' ',
    account.title !== null &&
      tag('span', { class: 'title', dir: 'auto', lang: account.language }, account.title),
    ' ',
    timeOf(account.published),
  );
}
