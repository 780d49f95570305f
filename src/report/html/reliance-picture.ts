import type { Account } from '../views/account.ts';
import type { Credit, Reliance, RelianceGroup } from '../views/reliance.ts';
import type { RunIndex } from '../views/run-index.ts';
import { tag, type Markup } from './markup.ts';

/** Speakers drawn: the ones most articles share. The table has all. */
const DRAWN_SPEAKERS = 16;
/** Of more articles than this only those that rely on one of them. */
const ALL_DRAWN_UP_TO = 16;
const ROW_HEIGHT = 30;
const NAME_LENGTH = 27;
const RELAY_LENGTH = 18;
const LEFT = 255;
const MIDDLE = 430;
const RIGHT = 605;
const WIDTH = 860;
/** From a node to its words. */
const GAP = 10;
const DOT = 4.5;
const THINNEST = 1.2;
const PER_CLAIM = 0.5;
const THICKEST = 5;
const CREDIT_WIDTH = 1.6;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Articles on the left, relays and agencies in the middle, speakers on the right; a thicker line is more claims. */
export function reliancePicture(
  index: RunIndex,
  groups: readonly RelianceGroup[],
  credits: readonly Credit[],
): Markup {
  const drawn = besideTheirArticles(groups.slice(0, DRAWN_SPEAKERS));
  const ways = drawn.flatMap((group) => group.ways);
  const relying = new Set([
    ...ways.map(({ account }) => account),
    ...credits.flatMap(({ accounts: crediting }) => crediting),
  ]);
  const accounts =
    index.accounts.length > ALL_DRAWN_UP_TO
      ? index.accounts.filter((one) => relying.has(one))
      : index.accounts;
  const agencies = new Map(credits.map((credit) => [credit.agency, credit]));
  const relays = [...new Set([...ways.flatMap((way) => way.relays), ...agencies.keys()])];
  const height = ROW_HEIGHT * Math.max(accounts.length, drawn.length, relays.length);
  const article = placesOf(accounts, LEFT, height);
  const relay = placesOf(relays, MIDDLE, height);
  const speaker = placesOf(drawn, RIGHT, height);
  const rest = groups.length - drawn.length;
  return tag(
    'svg',
    {
      class: 'reliance',
      viewBox: `0 0 ${WIDTH} ${height + (rest > 0 ? ROW_HEIGHT : 0)}`,
      width: WIDTH,
      height: height + (rest > 0 ? ROW_HEIGHT : 0),
      role: 'img',
      'aria-label': `${index.accounts.length} articles rely on ${groups.length} speakers and credit ${credits.length} agencies. The table below says the same.`,
    },
    ...drawn.flatMap((group) =>
      group.ways.flatMap((way) => lines(stops(way, group, { article, relay, speaker }), way, group)),
    ),
    ...credits.flatMap(({ agency, accounts: crediting }) =>
      crediting.map((account) => creditLine(article(account), relay(agency), crediting.length)),
    ),
    ...accounts.map((account) => accountNode(account, article(account))),
    ...relays.map((name) => relayNode(name, relay(name), agencies.has(name))),
    ...drawn.map((group) => speakerNode(group, speaker(group))),
    rest > 0 &&
      tag(
        'text',
        { class: 'rest', x: RIGHT + GAP, y: height + ROW_HEIGHT / 2 },
        `and ${rest} more in the table`,
      ),
  );
}

/** Speakers in the order of the articles that rely on them, so that few lines cross (the barycentre of Sugiyama's method, 1981). */
function besideTheirArticles(groups: readonly RelianceGroup[]): readonly RelianceGroup[] {
  const middle = ({ accounts }: RelianceGroup): number =>
    accounts.reduce((sum, { number }) => sum + number, 0) / Math.max(1, accounts.length);
  return [...groups].sort((a, b) => middle(a) - middle(b));
}

/** Places of a column's nodes, spread evenly over the height. */
function placesOf<T>(nodes: readonly T[], x: number, height: number): (node: T) => Point {
  const step = height / Math.max(1, nodes.length);
  const places = new Map(nodes.map((node, place) => [node, { x, y: step * (place + 1 / 2) }]));
  return (node) => places.get(node) ?? { x, y: 0 };
}

interface Columns {
  readonly article: (account: Account) => Point;
  readonly relay: (name: string) => Point;
  readonly speaker: (group: RelianceGroup) => Point;
}

/** From the article through the relays, the one nearest to the reader first, to the speaker. */
function stops(way: Reliance, group: RelianceGroup, columns: Columns): readonly Point[] {
  return [columns.article(way.account), ...way.relays.map(columns.relay).reverse(), columns.speaker(group)];
}

function lines(points: readonly Point[], way: Reliance, group: RelianceGroup): readonly Markup[] {
  const width = Math.min(THICKEST, THINNEST + PER_CLAIM * (way.claims - 1));
  const shared = group.accounts.length > 1 ? 'link shared' : 'link';
  return points.slice(1).map((to, place) => {
    const from = points[place] ?? to;
    const middle = (from.x + to.x) / 2;
    return tag('path', {
      class: shared,
      d: `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`,
      'stroke-width': width,
    });
  });
}

function accountNode(account: Account, { x, y }: Point): Markup {
  return tag(
    'g',
    {},
    tag('circle', { class: 'node', cx: x, cy: y, r: DOT }),
    tag(
      'text',
      { class: 'name', x: x - GAP, y: y + 4, 'text-anchor': 'end' },
      `${account.number}  ${clipped(account.short, NAME_LENGTH)}`,
    ),
  );
}

/** An article that credits an agency as a whole: dashed, for which of its words are the agency's is not told. */
function creditLine(from: Point, to: Point, crediting: number): Markup {
  const middle = (from.x + to.x) / 2;
  return tag('path', {
    class: crediting > 1 ? 'link credit shared' : 'link credit',
    d: `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`,
    'stroke-width': CREDIT_WIDTH,
  });
}

function relayNode(name: string, { x, y }: Point, isAgency: boolean): Markup {
  return tag(
    'g',
    {},
    isAgency
      ? tag('rect', { class: 'relay', x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT })
      : tag('circle', { class: 'relay', cx: x, cy: y, r: DOT }),
    tag('text', { class: 'relay-name', x, y: y - GAP, 'text-anchor': 'middle' }, clipped(name, RELAY_LENGTH)),
  );
}

function speakerNode({ speaker, kind, accounts }: RelianceGroup, { x, y }: Point): Markup {
  const shared = accounts.length > 1;
  return tag(
    'g',
    {},
    tag('circle', { class: kind === 'anonymous' ? 'node hollow' : 'node', cx: x, cy: y, r: DOT }),
    tag(
      'text',
      { class: shared ? 'name strong' : 'name', x: x + GAP, y: y + 4 },
      clipped(speaker, NAME_LENGTH),
    ),
  );
}

function clipped(text: string, length: number): string {
  const letters = [...text.slice(0, 2 * length)];
  return letters.length <= length && text.length <= 2 * length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
