import type { RunIndex } from '../views/run-index.ts';
import { timeLineOf, type TimeMark, type TimeRow } from '../views/time-line.ts';
import { count, sentence } from '../views/words.ts';
import { tag, type Markup } from './markup.ts';
import { folded, isolated, numberOf, scrolling, section } from './names.ts';
import { anchorOf } from './quotation.ts';

/** Rows drawn: the dates most articles share. The table has all. */
const DRAWN_ROWS = 18;
const ROW_HEIGHT = 28;
const HEAD_HEIGHT = 34;
/** Room for "28 September to 3 October 2023" at 13 pixels. */
const LABEL_WIDTH = 220;
const LABEL_LENGTH = 30;
/** Distance of two articles' lanes; many articles stand closer. */
const LANE_WIDTH = 30;
const NARROW_LANE_WIDTH = 26;
const WIDE_LANES_UP_TO = 16;
const TEXT_WIDTH = 430;
/** Letters that fit into the text's width. */
const TEXT_LENGTH = 48;
const DOT = 5;
const SQUARE = 15;

const KIND_IN_WORDS: Readonly<Record<TimeMark['kind'], string>> = {
  stated: 'gives this date',
  implied: 'implies it',
  published: 'was published',
};

/** When things happened, as each article places them: a picture, and the same as a table. */
export function timeLineSection(index: RunIndex): Markup | null {
  const rows = timeLineOf(index);
  if (rows.length === 0) return null;
  const drawn = worthDrawing(rows);
  const rest = rows.length - drawn.length;
  return section(
    {
      id: 'time-line',
      title: 'When, as each article places it',
      about: `Dates down, articles across. ● the article gives the date; ○ it was worked out from words like “on Tuesday”; □ the article was published.${rest > 0 ? ` The ${drawn.length} dates most articles share are drawn; the table has all ${rows.length}.` : ''}`,
    },
    scrolling('Time line, picture', picture(index, drawn)),
    folded(`The same as a table: ${count(rows.length, 'date')}`, table(rows)),
  );
}

function worthDrawing(rows: readonly TimeRow[]): readonly TimeRow[] {
  const weight = ({ marks }: TimeRow): number => new Set(marks.map(({ account }) => account.number)).size;
  const kept = new Set([...rows].sort((a, b) => weight(b) - weight(a)).slice(0, DRAWN_ROWS));
  return rows.filter((row) => kept.has(row));
}

function picture(index: RunIndex, rows: readonly TimeRow[]): Markup {
  // Of many articles only those that stand at one of the dates have a lane.
  const standing = new Set(rows.flatMap(({ marks }) => marks.map(({ account }) => account)));
  const many = index.accounts.length > WIDE_LANES_UP_TO;
  const accounts = many ? index.accounts.filter((account) => standing.has(account)) : index.accounts;
  const lane = many ? NARROW_LANE_WIDTH : LANE_WIDTH;
  const places = new Map(accounts.map(({ number }, at) => [number, at]));
  const x = (number: number): number => LABEL_WIDTH + lane * (places.get(number) ?? 0) + lane / 2;
  const textX = LABEL_WIDTH + lane * accounts.length + lane / 2;
  const [width, height] = [textX + TEXT_WIDTH, HEAD_HEIGHT + rows.length * ROW_HEIGHT];
  const title = `Time line: ${rows.length} dates in ${accounts.length} articles`;
  return tag(
    'svg',
    {
      class: 'time-line',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': `${title}. The table below says the same.`,
    },
    ...accounts.map(({ number }) => [
      tag('line', { class: 'lane', x1: x(number), x2: x(number), y1: HEAD_HEIGHT - 8, y2: height }),
      tag(
        'text',
        { class: 'lane-number', x: x(number), y: HEAD_HEIGHT - 16, 'text-anchor': 'middle' },
        number,
      ),
    ]),
    ...rows.map((row, place) =>
      drawnRow(row, { x, textX, y: HEAD_HEIGHT + place * ROW_HEIGHT + ROW_HEIGHT / 2 }),
    ),
  );
}

interface Place {
  readonly x: (number: number) => number;
  readonly textX: number;
  readonly y: number;
}

function drawnRow({ label, marks, what }: TimeRow, { x, textX, y }: Place): Markup {
  const numbers = marks.map(({ account }) => account.number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const more = what.length > 1 ? ` (+${what.length - 1})` : '';
  return tag(
    'g',
    {},
    tag(
      'text',
      { class: 'date', x: LABEL_WIDTH - 8, y: y + 4, 'text-anchor': 'end' },
      clipped(label, LABEL_LENGTH),
    ),
    first !== last && tag('line', { class: 'same', x1: x(first), x2: x(last), y1: y, y2: y }),
    ...marks.map((mark) => drawnMark(mark, x(mark.account.number), y)),
    tag(
      'text',
      { class: 'what', x: textX, y: y + 4 },
      `${clipped(what[0] ?? 'published', TEXT_LENGTH)}${more}`,
    ),
  );
}

function drawnMark({ kind }: TimeMark, x: number, y: number): Markup {
  if (kind !== 'published') return tag('circle', { class: kind, cx: x, cy: y, r: DOT });
  return tag('rect', { class: kind, x: x - SQUARE / 2, y: y - SQUARE / 2, width: SQUARE, height: SQUARE });
}

function clipped(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line.slice(0, 2 * length)];
  return letters.length <= length
    ? line
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

function table(rows: readonly TimeRow[]): Markup {
  return tag(
    'table',
    { class: 'twin' },
    tag(
      'thead',
      {},
      tag('tr', {}, ...['Date', 'Articles', 'What'].map((name) => tag('th', { scope: 'col' }, name))),
    ),
    tag('tbody', {}, ...rows.map(tableRow)),
  );
}

function tableRow({ label, marks, what }: TimeRow): Markup {
  return tag(
    'tr',
    {},
    tag('th', { scope: 'row' }, label),
    tag('td', {}, tag('ul', {}, ...marks.map(markInWords))),
    tag(
      'td',
      {},
      what.length > 0 ? tag('ul', {}, ...what.map((words) => tag('li', {}, isolated(words)))) : null,
    ),
  );
}

function markInWords({ account, kind, claimId }: TimeMark): Markup {
  const words = KIND_IN_WORDS[kind];
  return tag(
    'li',
    {},
    numberOf(account),
    ' ',
    claimId === null ? words : tag('a', { href: `#${anchorOf(claimId)}` }, sentence(words)),
  );
}
