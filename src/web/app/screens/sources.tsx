import type { Library, LibraryRow } from '../../shapes.ts';
import { CheckAgain } from '../check-again.tsx';
import { useLive } from '../live.ts';
import { No, Waiting } from '../parts/marks.tsx';
import { useRowWalk } from '../parts/row-walk.ts';
import { useTitle } from '../parts/title.ts';
import { hashOf } from '../route.ts';
import { AddSource } from './add-source.tsx';

/** All articles; more of them; and the check that compares them. */
export function SourcesScreen() {
  const { value: library, error } = useLive<Library>('sources');
  useTitle('Sources');
  useRowWalk();
  if (!library) return <Waiting error={error} />;
  return (
    <div class="sources">
      <section aria-labelledby="sources-title">
        <header class="list-head">
          <h1 id="sources-title">Sources</h1>
          <CheckAgain />
        </header>
        {library.warnings.length > 0 && (
          <ul class="warnings" aria-label="What may weaken the comparison">
            {library.warnings.map((text) => (
              <li key={text}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        )}
        {library.rows.length === 0 ? <p class="nothing">No articles yet.</p> : <Rows rows={library.rows} />}
        {library.notCompared.length > 0 && (
          <details>
            <summary>Not compared, and why ({library.notCompared.length})</summary>
            <ul class="warnings">
              {library.notCompared.map(({ what, why }) => (
                <li key={`${what} ${why}`}>
                  <bdi>{what}</bdi>: {why}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <AddSource />
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly LibraryRow[] }) {
  return (
    <ol class="rows">
      {rows.map((row) => (
        <li key={row.id} class="row" data-row={row.id}>
          <p class="labels">
            <span>
              <No of={row.number} /> <bdi>{row.called}</bdi>
            </span>
            <span>{row.published ?? 'no date'}</span>
            {row.agency !== null && (
              <span>
                credits <bdi>{row.agency}</bdi>
              </span>
            )}
            {row.changed && (
              <a class="again" href={hashOf('sources', row.id, new URLSearchParams({ view: 'revisions' }))}>
                text has changed
              </a>
            )}
          </p>
          <h2>
            <a href={hashOf('sources', row.id)}>
              <bdi>{row.title ?? row.address}</bdi>
            </a>
          </h2>
          <p class="meta">
            <span>{row.words} words</span>
            <span>{row.claims} claims</span>
            <span>{row.findings} findings</span>
            <span class="address">
              <bdi>{row.address}</bdi>
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
