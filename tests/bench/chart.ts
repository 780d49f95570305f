import { scaleLog } from 'd3-scale';
import { type Summary } from './summary.ts';

const WIDTH = 720;
const HEIGHT = 420;
const MARGIN = { top: 24, right: 120, bottom: 48, left: 72 };
/** Colours that people who see fewer of them can tell apart (Okabe and Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00'];
const MILLISECONDS = 1000;
const DOT = 4;

/** Processor time of adding and checking by number of articles, a line a profile, both axes logarithmic, as SVG. */
export function chartOf(summaries: readonly Summary[]): string {
  const seconds = ({ adding, checking }: Summary) => (adding.cpuMs + checking.cpuMs) / MILLISECONDS;
  const sizes = summaries.map(({ articles }) => articles);
  const times = summaries.map(seconds);
  const x = scaleLog([Math.min(...sizes) / 2, Math.max(...sizes) * 2], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLog([Math.min(...times) / 2, Math.max(...times) * 2], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const profiles = [...Map.groupBy(summaries, ({ profile }) => profile)];
  const lines = profiles.map(([profile, some], at) => {
    const colour = COLOURS[at % COLOURS.length] ?? '#000';
    const points = [...some]
      .sort((a, b) => a.articles - b.articles)
      .map((one) => [x(one.articles).toFixed(1), y(seconds(one)).toFixed(1)] as const);
    const dots = points
      .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="${DOT}" fill="${colour}"/>`)
      .join('');
    const key = MARGIN.top + at * 20;
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((point) => point.join(',')).join(' ')}"/>${dots}
<text x="${WIDTH - MARGIN.right + 16}" y="${key}" fill="${colour}">${profile}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${ticks(x, MARGIN.bottom, 'x')}
${ticks(y, MARGIN.left, 'y')}
<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">articles</text>
<text x="16" y="${MARGIN.top - 8}">processor seconds, adding and checking</text>
${lines.join('\n')}
</svg>
`;
}

/** Powers of ten, each with a thin line across. */
function ticks(scale: ReturnType<typeof scaleLog<number, number>>, margin: number, axis: 'x' | 'y'): string {
  const tens = scale.ticks().filter((value) => Number.isInteger(Math.log10(value)));
  return tens
    .map((value) => {
      const place = scale(value).toFixed(1);
      const label = value.toLocaleString('en');
      return axis === 'x'
        ? `<line x1="${place}" x2="${place}" y1="${MARGIN.top}" y2="${HEIGHT - margin}" stroke="#ddd"/><text x="${place}" y="${HEIGHT - margin + 18}" text-anchor="middle">${label}</text>`
        : `<line x1="${margin}" x2="${WIDTH - MARGIN.right}" y1="${place}" y2="${place}" stroke="#ddd"/><text x="${margin - 8}" y="${place}" dy="4" text-anchor="end">${label}</text>`;
    })
    .join('\n');
}
