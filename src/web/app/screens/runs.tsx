import type { RunHistory, RunLine } from '../../shapes.ts';
import { CheckAgain } from '../check-again.tsx';
import { useLive } from '../live.ts';
import { Waiting, When } from '../parts/marks.tsx';
import { useRowWalk } from '../parts/row-walk.ts';
import { useTitle } from '../parts/title.ts';
import { hashOf } from '../route.ts';

/** Every check that changed something, and what. */
export function RunsScreen() {
  const { value, error } = useLive<RunHistory>('runs');
  useTitle('Runs');
  useRowWalk();
  if (!value) return <Waiting error={error} />;
  return (
    <section class="plain-list" aria-labelledby="runs-title">
      <header class="list-head">
        <h1 id="runs-title">Runs</h1>
        <CheckAgain />
      </header>
      <p class="lead">
        What each check has changed. Decisions hold on to their findings from one to the next.
      </p>
      {value.runs.length === 0 && <p class="nothing">Nothing has been compared yet.</p>}
      <ol class="rows">
        {value.runs.map((run, place) => (
          <OneRun key={run.key} run={run} last={place === 0} />
        ))}
      </ol>
      <p class="aside">Hearsay {value.version}</p>
    </section>
  );
}

/** More than these stay folded. */
const FEW = 12;

/** What the last one changed stands open. */
function OneRun({ run, last }: { readonly run: RunLine; readonly last: boolean }) {
  const { checkedAt, first, appeared, changed, gone, unchanged, stages, sources } = run;
  return (
    <li class="row" data-row={run.key}>
      <h2>
        <When at={checkedAt} />
      </h2>
      <p class="meta">
        <b>Sources</b>
        <span>{sources.added} new</span>
        {!first && <span>{sources.edited} edited</span>}
        {!first && <span>{sources.removed} gone</span>}
        {!first && <span>{sources.unchanged} unchanged</span>}
      </p>
      <p class="meta">
        <b>Findings</b>
        <span>
          {first ? `${appeared.length + unchanged} with the first check` : `${appeared.length} new`}
        </span>
        {!first && <span>{changed.length} changed</span>}
        {!first && <span>{gone.length} gone</span>}
        {!first && <span>{unchanged} unchanged</span>}
      </p>
      {!first && appeared.length > 0 && <Moved title="New" moved={appeared} open={last} />}
      {changed.length > 0 && <Moved title="Changed" moved={changed} open={last} />}
      {gone.length > 0 && <Moved title="Gone" moved={gone} open={last} />}
      <details>
        <summary>Which versions compared</summary>
        <p class="aside">
          {Object.entries(stages)
            .map(([name, version]) => `${name} ${version}`)
            .join(' · ')}
        </p>
      </details>
    </li>
  );
}

function Moved(props: {
  readonly title: string;
  readonly moved: RunLine['appeared'];
  readonly open: boolean;
}) {
  const { title, moved, open } = props;
  return (
    <details open={open && moved.length <= FEW}>
      <summary>
        {title} ({moved.length})
      </summary>
      <ul class="said">
        {moved.map(({ id, message }) => (
          <li key={id}>
            {message === null ? (
              <>
                <code>{id}</code> <span class="aside">no longer found</span>
              </>
            ) : (
              <a href={hashOf('findings', id)}>
                <bdi>{message}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
