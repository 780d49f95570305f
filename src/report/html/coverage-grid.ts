import type { Account } from '../views/account.ts';
import type { EventCoverage } from '../views/coverage.ts';
import type { Story } from '../views/stories.ts';
import { fragment, tag, type Markup } from './markup.ts';
import { scrolling, shortNameOf, unseen } from './names.ts';

/** Fewer events than this are told of in words above each. */
const FEWEST_EVENTS = 2;
/** More columns do not fit beside the names. */
const MOST_EVENTS = 14;

/** Who reports what of a story, and who is silent: articles down, events across, a filled dot where an article tells of one. */
export function coverageGrid({ accounts, events }: Story): Markup {
  if (events.length < FEWEST_EVENTS) return fragment();
  const shown = events.slice(0, MOST_EVENTS);
  return scrolling(
    'Who reports which event',
    tag(
      'table',
      { class: 'grid' },
      tag('caption', {}, unseen('Who reports which event of the story, and who is silent')),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          tag('th', { scope: 'col' }, 'Who reports it'),
          ...shown.map(({ event }, at) =>
            tag(
              'th',
              { scope: 'col' },
              tag(
                'a',
                { href: `#${event.id}`, title: event.label },
                String(at + 1),
                unseen(` ${event.label}`),
              ),
            ),
          ),
        ),
      ),
      tag('tbody', {}, ...accounts.map((account) => row(account, shown))),
    ),
  );
}

function row(account: Account, shown: readonly EventCoverage[]): Markup {
  const cell = ({ telling }: EventCoverage): Markup =>
    telling.includes(account)
      ? tag('td', { class: 'tells' }, tag('span', { 'aria-hidden': 'true' }, '●'), unseen('tells of it'))
      : tag('td', {}, tag('span', { 'aria-hidden': 'true' }, '–'), unseen('silent'));
  return tag('tr', {}, tag('th', { scope: 'row' }, shortNameOf(account)), ...shown.map(cell));
}
