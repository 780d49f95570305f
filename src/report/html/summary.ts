import type { Summary, Telling } from '../views/summary.ts';
import { KIND_WORDS, RELATION_WORDS, sentence } from '../views/words.ts';
import { tag, type Markup } from './markup.ts';
import { isolated, namesOf, section } from './names.ts';

/** Above this a headline is a paragraph, and is set like one. */
const LONG_MESSAGE = 130;

/** The first screen: counts, the most telling findings, what changed. */
export function summarySection(summary: Summary): Markup {
  return section(
    { id: 'summary', title: 'In short' },
    tag('ul', { class: 'counts' }, ...summary.counts.map(countTile)),
    ...summary.sentences.map((words) => tag('p', { class: 'lead' }, words)),
    summary.telling.length > 0 && tag('h3', { class: 'small' }, 'Most telling'),
    summary.telling.length > 0 && tag('ol', { class: 'telling' }, ...summary.telling.map(tellingItem)),
    tag('p', { class: 'changes' }, summary.changes),
    summary.moved.length > 0 &&
      tag(
        'ul',
        { class: 'links moved' },
        ...summary.moved.map(({ how, finding }) =>
          tag(
            'li',
            { class: finding.relation },
            tag('span', { class: 'kind' }, sentence(how)),
            ' ',
            tag('a', { href: `#${finding.id}` }, isolated(finding.message)),
          ),
        ),
      ),
  );
}

function countTile({ relation, number }: Summary['counts'][number]): Markup {
  const { one, many, anchor } = RELATION_WORDS[relation];
  const words = [tag('b', {}, number), ' ', tag('span', {}, number === 1 ? one : many)];
  return tag(
    'li',
    { class: relation },
    number === 0 ? tag('span', { class: 'none' }, ...words) : tag('a', { href: `#${anchor}` }, ...words),
  );
}

function tellingItem({ finding, accounts }: Telling): Markup {
  return tag(
    'li',
    { class: finding.relation },
    tag('span', { class: 'kind' }, `${KIND_WORDS[finding.kind]}, ${finding.tier}`),
    tag(
      'a',
      { href: `#${finding.id}`, class: finding.message.length > LONG_MESSAGE ? 'wordy' : null },
      isolated(finding.message),
    ),
    tag('span', { class: 'refs' }, ...namesOf(accounts)),
  );
}
