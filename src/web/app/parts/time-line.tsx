import type { Board } from '../../shapes.ts';
import { No } from './marks.tsx';

const ROW = 30;
const HEAD = 30;
const LABEL = 190;
const LANE = 34;
const MARK = 5;

const WORDS = { stated: 'gives this date', implied: 'implies it', published: 'was published' } as const;

/** When each article places the event: a picture, and the same as a table. */
export function TimeLine({ board }: { readonly board: Board }) {
  const { dates, sources } = board;
  const lane = new Map(sources.map(({ number }, place) => [number, LABEL + place * LANE + LANE / 2]));
  const [width, height] = [LABEL + sources.length * LANE, HEAD + dates.length * ROW];
  return (
    <section aria-labelledby="time-line">
      <h2 id="time-line">When, as each article places it</h2>
      <p class="aside">
        ● the article gives the date · ○ worked out from words like “on Tuesday” · □ the article was published
      </p>
      <div class="scroll" role="region" tabIndex={0} aria-label="Time line, picture">
        <svg
          class="time-line"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label="Time line. The table below says the same."
        >
          {sources.map(({ number }) => (
            <g key={number}>
              <line class="lane" x1={lane.get(number)} x2={lane.get(number)} y1={HEAD - 8} y2={height} />
              <text x={lane.get(number)} y={HEAD - 14} text-anchor="middle">
                {number}
              </text>
            </g>
          ))}
          {dates.map(({ label, marks }, row) => {
            const y = HEAD + row * ROW + ROW / 2;
            return (
              <g key={label}>
                <text class="date" x={LABEL - 12} y={y + 4} text-anchor="end">
                  {label}
                </text>
                {marks.map(({ number, kind }) => {
                  const x = lane.get(number) ?? 0;
                  return kind === 'published' ? (
                    <rect
                      key={`${number} ${kind}`}
                      class={kind}
                      x={x - MARK - 3}
                      y={y - MARK - 3}
                      width={2 * MARK + 6}
                      height={2 * MARK + 6}
                    />
                  ) : (
                    <circle key={`${number} ${kind}`} class={kind} cx={x} cy={y} r={MARK} />
                  );
                })}
              </g>
            );
          })}
        </svg>
      </div>
      <Twin dates={dates} />
    </section>
  );
}

function Twin({ dates }: { readonly dates: Board['dates'] }) {
  return (
    <details>
      <summary>The same as a table</summary>
      <table class="twin">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Articles</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {dates.map(({ label, marks, what }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {marks.map(({ number, kind }) => (
                  <span key={`${number} ${kind}`} class="article">
                    <No of={number} /> {WORDS[kind]}{' '}
                  </span>
                ))}
              </td>
              <td>
                <bdi>{what.join('; ')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
