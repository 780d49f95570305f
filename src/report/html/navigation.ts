import type { Summary } from '../views/summary.ts';
import { RELATION_WORDS, sentence } from '../views/words.ts';
import { tag, type Markup } from './markup.ts';

/** Where to go on this page. Only what is there is named. */
export function navigation({ counts }: Summary, present: ReadonlySet<string>): Markup {
  const relations = counts
    .filter(({ number }) => number > 0)
    .map(({ relation, number }): Entry => ({
      anchor: RELATION_WORDS[relation].anchor,
      title: sentence(RELATION_WORDS[relation].short),
      number,
      relation,
    }));
  const entries: readonly Entry[] = [
    { anchor: 'before', title: 'Before you read on' },
    { anchor: 'summary', title: 'In short' },
    { anchor: 'events', title: 'What they share' },
    ...relations.filter(({ relation }) => relation !== 'duplicate'),
    { anchor: 'time-line', title: 'When' },
    { anchor: 'reliance', title: 'Who relies on whom' },
    ...relations.filter(({ relation }) => relation === 'duplicate'),
    { anchor: 'alone', title: 'Told by one only' },
    { anchor: 'not-compared', title: 'Not compared' },
    { anchor: 'provenance', title: 'Sources' },
    { anchor: 'method', title: 'Method and words' },
  ];
  return tag(
    'nav',
    { class: 'contents', 'aria-label': 'On this page' },
    tag('ul', {}, ...entries.filter(({ anchor }) => present.has(anchor)).map(item)),
  );
}

interface Entry {
  readonly anchor: string;
  readonly title: string;
  readonly number?: number;
  readonly relation?: string;
}

function item({ anchor, title, number, relation }: Entry): Markup {
  return tag(
    'li',
    { class: relation },
    tag(
      'a',
      { href: `#${anchor}` },
      title,
      number !== undefined && [' ', tag('span', { class: 'number' }, number)],
    ),
  );
}
