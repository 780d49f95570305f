import { useEffect } from 'preact/hooks';
import type { LoggedDecision } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { Waiting, When } from '../parts/marks.tsx';
import { hashOf } from '../route.ts';

/** Everything that was ever decided, the last first. Nothing is ever deleted from it. */
export function LogScreen({ query }: { readonly query: URLSearchParams }) {
  const { value, error } = useLive<readonly LoggedDecision[]>('log');
  useEffect(() => {
    document.title = 'Log · Hearsay';
  }, []);
  if (!value) return <Waiting error={error} />;
  const who = query.get('reviewer');
  const people = Map.groupBy(value, ({ reviewer }) => reviewer);
  const shown = value.filter(({ reviewer }) => who === null || reviewer === who).toReversed();
  return (
    <section class="plain-list" aria-labelledby="log-title">
      <h1 id="log-title">Log</h1>
      <p class="lead">
        Who decided what, when and why. Entries are only ever added; taking one back is an entry too.
      </p>
      {people.size > 1 && (
        <nav class="speakers" aria-label="Filter by reviewer">
          <a href={hashOf('log')} aria-current={who === null ? 'true' : undefined}>
            Everyone <span class="count">{value.length}</span>
          </a>
          {[...people].map(([name, { length }]) => (
            <a
              key={name}
              href={hashOf('log', null, new URLSearchParams({ reviewer: name }))}
              aria-current={who === name ? 'true' : undefined}
            >
              <bdi>{name}</bdi> <span class="count">{length}</span>
            </a>
          ))}
        </nav>
      )}
      {shown.length === 0 ? (
        <p class="nothing">Nothing has been decided yet.</p>
      ) : (
        <LogTable entries={shown} />
      )}
    </section>
  );
}

function LogTable({ entries }: { readonly entries: readonly LoggedDecision[] }) {
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label="The log">
      <table class="log">
        <thead>
          <tr>
            {['No.', 'When', 'Who', 'Finding', 'What', 'Why'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ seq, decidedAt, reviewer, finding, verdict, reason }) => (
            <tr key={seq}>
              <td>{seq}</td>
              <td>
                <When at={decidedAt} />
              </td>
              <td>
                <bdi>{reviewer}</bdi>
              </td>
              <td>
                <a href={hashOf('findings', finding)}>
                  <code>{finding}</code>
                </a>
              </td>
              <td>{verdict}</td>
              <td>
                <bdi>{reason}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
