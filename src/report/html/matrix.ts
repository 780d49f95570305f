import { type Matrix, type MatrixRow, type MatrixValue, originOf } from '../views/matrix.ts';
import { fragment, tag, type Child, type Markup } from './markup.ts';
import { folded, isolated, numberOf, shortNameOf, timeOf, unseen } from './names.ts';
import { anchorOf } from './quotation.ts';

/** Values of a cell that show at once. */
const SHOWN_VALUES = 5;

/**
 * Articles down, attributes across. Roles are written out because narrow screens lay the rows out as cards, and a table
 * that is not displayed as one loses its meaning for screen readers.
 */
export function matrixTable({ attributes, rows }: Matrix, about: string): Markup {
  if (attributes.length === 0) return fragment();
  return tag(
    'table',
    { class: 'matrix', role: 'table' },
    tag('caption', {}, unseen('What each article says: ', isolated(about))),
    tag(
      'thead',
      { role: 'rowgroup' },
      tag(
        'tr',
        { role: 'row' },
        ...['Article', ...attributes].map((name) => tag('th', { scope: 'col', role: 'columnheader' }, name)),
      ),
    ),
    tag(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map((row, at) => tableRow(row, attributes, bracket(rows, at))),
    ),
  );
}

/** Where a row stands in the bracket that holds the articles of one origin: null where it stands alone. */
function bracket(rows: readonly MatrixRow[], at: number): string | null {
  const origin = (row: MatrixRow | undefined): number | null =>
    row && row.sameWordsAs.length > 0 ? originOf(row) : null;
  const own = origin(rows[at]);
  if (own === null) return null;
  const [above, below] = [origin(rows[at - 1]) === own, origin(rows[at + 1]) === own];
  return `joined${above ? '' : ' from'}${below ? '' : ' to'}`;
}

function tableRow(
  { account, sameWordsAs, cells }: MatrixRow,
  attributes: readonly string[],
  joined: string | null,
): Markup {
  return tag(
    'tr',
    { role: 'row', class: joined },
    tag(
      'th',
      { scope: 'row', role: 'rowheader' },
      shortNameOf(account),
      tag('span', { class: 'aside' }, timeOf(account.published)),
      sameWordsAs.length > 0 &&
        tag(
          'span',
          { class: 'origin' },
          'prints the same words as ',
          ...sameWordsAs.flatMap((other, place) => [place > 0 && ', ', numberOf(other)]),
          ': one origin',
        ),
    ),
    ...cells.map((cell, column) =>
      tag('td', { role: 'cell', 'data-label': attributes[column] ?? '' }, cellContent(cell)),
    ),
  );
}

function cellContent(cell: readonly MatrixValue[]): Child {
  if (cell.length === 0) return tag('span', { class: 'nothing' }, 'not stated');
  const rest = cell.slice(SHOWN_VALUES);
  return [list(cell.slice(0, SHOWN_VALUES)), rest.length > 0 && folded(`${rest.length} more`, list(rest))];
}

function list(values: readonly MatrixValue[]): Markup {
  return tag('ul', {}, ...values.map(value));
}

function value({ text, aside, letter, claimId }: MatrixValue): Markup {
  return tag(
    'li',
    {},
    letter !== null && [tag('b', { class: 'letter' }, unseen('value '), letter), ' '],
    tag('a', { href: `#${anchorOf(claimId)}` }, isolated(text)),
    aside !== '' && tag('span', { class: 'aside' }, isolated(aside)),
  );
}
