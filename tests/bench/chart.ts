import { scaleLinear, scaleLog } from 'd3-scale';
import { type Summary, wholeCpu } from './summary.ts';

const WIDTH = 760;
const HEIGHT = 400;
const MARGIN = { top: 40, right: 130, bottom: 52, left: 64 };
/** Colours that people who see fewer of them can tell apart (Okabe and Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00'];
/** Marks as well, for print in grey: a path around the middle of a point. */
const MARKS = [
  'M-4,-4h8v8h-8z',
  'M0,-5L5,4H-5z',
  'M0,-5L5,0L0,5L-5,0z',
  'M0,5L5,-4H-5z',
  'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z',
  'M-5,-2H-2V-5H2V-2H5V2H2V5H-2V2H-5z',
];
/** Names at the ends of lines stand so far apart that they can be read. */
const LINE = 18;
const TICKS = 6;
/** Room left and right of the smallest and the largest size, as a factor. */
const ASIDE = 1.4;

/** Milliseconds of processor time an article, a line a profile: level where twice as many articles take twice the time. As SVG. */
export function chartOf(summaries: readonly Summary[]): string {
  const each = (one: Summary) => wholeCpu(one) / one.articles;
  const sizes = [...new Set(summaries.map(({ articles }) => articles))].sort((a, b) => a - b);
  const right = WIDTH - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const x = scaleLog([Math.min(...sizes) / ASIDE, Math.max(...sizes) * ASIDE], [MARGIN.left, right]);
  const y = scaleLinear([0, Math.max(...summaries.map(each))], [bottom, MARGIN.top]).nice(TICKS);
  const profiles = [...Map.groupBy(summaries, ({ profile }) => profile)].map(([name, some], at) => ({
    name,
    colour: COLOURS[at % COLOURS.length] ?? '#000',
    mark: MARKS[at % MARKS.length] ?? '',
    points: [...some]
      .sort((a, b) => a.articles - b.articles)
      .map((one) => [x(one.articles), y(each(one))] as const),
  }));
  const lines = profiles.map(({ colour, mark, points }) => {
    const marks = points.map(
      ([cx, cy]) => `<path d="${mark}" transform="translate(${fine(cx)},${fine(cy)})" fill="${colour}"/>`,
    );
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((point) => point.map(fine).join(',')).join(' ')}"/>${marks.join('')}`;
  });
  const names = apart(
    profiles.map(({ name, colour, points }) => ({ name, colour, from: points.at(-1) ?? [right, bottom] })),
    bottom,
  ).map(
    ({ name, colour, from: [fromX, fromY], at }) =>
      `<path d="M${fine(fromX + 8)},${fine(fromY)}L${right + 8},${fine(at)}" stroke="${colour}" stroke-width="1" opacity="0.5" fill="none"/><text x="${right + 12}" y="${fine(at)}" dy="4" fill="#222">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${MARGIN.left}" y="20" font-size="14" fill="#222">Milliseconds of processor time an article: reading, keeping, linking, comparing</text>
${y
  .ticks(TICKS)
  .map(
    (value) =>
      `<line x1="${MARGIN.left}" x2="${right}" y1="${fine(y(value))}" y2="${fine(y(value))}" stroke="#ddd"/><text x="${MARGIN.left - 8}" y="${fine(y(value))}" dy="4" text-anchor="end" fill="#444">${value.toLocaleString('en')}</text>`,
  )
  .join('\n')}
${sizes
  .map(
    (size) =>
      `<line x1="${fine(x(size))}" x2="${fine(x(size))}" y1="${bottom}" y2="${bottom + 5}" stroke="#444"/><text x="${fine(x(size))}" y="${bottom + 20}" text-anchor="middle" fill="#444">${size.toLocaleString('en')}</text>`,
  )
  .join('\n')}
<text x="${(MARGIN.left + right) / 2}" y="${HEIGHT - 8}" text-anchor="middle" fill="#222">articles in the database</text>
${lines.join('\n')}
${names.join('\n')}
</svg>
`;
}

const fine = (value: number): string => value.toFixed(1);

interface Name {
  readonly name: string;
  readonly colour: string;
  readonly from: readonly [number, number];
}

/** Each name at the height its line ends, or as near as the others let it. */
function apart(names: readonly Name[], bottom: number): readonly (Name & { readonly at: number })[] {
  const placed: (Name & { readonly at: number })[] = [];
  // From the lowest up: what is pushed has room above.
  for (const one of [...names].sort((a, b) => b.from[1] - a.from[1])) {
    const below = placed.at(-1)?.at ?? bottom + LINE;
    placed.push({ ...one, at: Math.min(one.from[1], below - LINE) });
  }
  return placed;
}
