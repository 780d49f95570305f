import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Inbox, InboxRow } from '../../shapes.ts';
import { DecisionBar } from '../deciding/decision-bar.tsx';
import { useDeciding } from '../deciding/deciding.tsx';
import { useKeys } from '../keys.ts';
import { useLive } from '../live.ts';
import { Waiting } from '../parts/marks.tsx';
import { SearchField, TO_SEARCH } from '../parts/search-field.tsx';
import { useTitle } from '../parts/title.ts';
import { go, hashOf } from '../route.ts';
import { FacetList } from './facet-list.tsx';
import { narrowed } from './facets.ts';
import { FindingRow } from './finding-row.tsx';
import { inHeldOrder } from './order.ts';

/** The list of findings: narrow it, walk through it, decide. */
export function InboxScreen({ query }: { readonly query: URLSearchParams }) {
  const { value: inbox, error } = useLive<Inbox>('inbox');
  useTitle('Findings');
  if (!inbox) return <Waiting error={error} />;
  if (inbox.rows.length === 0) return <Nothing sources={inbox.sources} />;
  return (
    <div class="inbox">
      <FacetList rows={inbox.rows} query={query} />
      <List inbox={inbox} query={query} />
    </div>
  );
}

function Nothing({ sources }: { readonly sources: number }) {
  return (
    <section class="empty">
      <h1>{sources === 0 ? 'No articles yet' : 'No findings'}</h1>
      <p>
        {sources === 0
          ? 'Add what several outlets have written about one story; Hearsay lays their claims side by side.'
          : `${sources} articles were looked at and nothing was found that differs or is repeated, or they have not been compared yet.`}
      </p>
      <p>
        <a class="button strong" href="#/sources">
          {sources === 0 ? 'Add articles' : 'Go to the sources'}
        </a>
      </p>
    </section>
  );
}

function List({ inbox, query }: { readonly inbox: Inbox; readonly query: URLSearchParams }) {
  const search = query.toString();
  const ordered = useMemo(() => inHeldOrder(inbox.rows), [inbox]);
  const rows = useMemo(() => narrowed(ordered, query), [ordered, search]);
  const walk = useWalk(rows, query);
  const targets =
    walk.chosen.size > 0
      ? rows.filter(({ id }) => walk.chosen.has(id))
      : rows.filter(({ id }) => id === walk.current);
  const deciding = useDeciding({
    findings: targets.map(({ id }) => id),
    seen: inbox.logEnd,
    onDecided: walk.moveOn,
  });
  useInboxKeys(walk, deciding, query);
  return (
    <section class="list" aria-labelledby="list-title">
      <ListHead inbox={inbox} shown={rows.length} query={query} />
      {rows.length === 0 ? (
        <p class="nothing">
          Nothing fits. <a href={hashOf('findings')}>Show all again</a>
        </p>
      ) : (
        <ol class="rows">
          {rows.map((row) => (
            <FindingRow
              key={row.id}
              row={row}
              search={search}
              current={row.id === walk.current}
              chosen={walk.chosen.has(row.id)}
              onCurrent={walk.setCurrent}
              onChoose={walk.choose}
            />
          ))}
        </ol>
      )}
      <DecisionBar deciding={deciding} count={walk.chosen.size} />
      {deciding.dialog}
    </section>
  );
}

function ListHead({
  inbox,
  shown,
  query,
}: {
  readonly inbox: Inbox;
  readonly shown: number;
  readonly query: URLSearchParams;
}) {
  const { rows, reviewed } = inbox;
  return (
    <header class="list-head">
      <h1 id="list-title">Findings</h1>
      <p class="progress">
        <progress value={reviewed} max={rows.length} aria-label="Reviewed" /> {reviewed} of {rows.length}{' '}
        reviewed
        {shown < rows.length && <span class="aside"> · {shown} shown</span>}
      </p>
      <SearchField
        label="Search the findings"
        words={query.get('q') ?? ''}
        onWords={(words) => {
          const next = new URLSearchParams(query);
          if (words === '') next.delete('q');
          else next.set('q', words);
          next.delete('at');
          go(hashOf('findings', null, next), { replace: true });
        }}
      />
    </header>
  );
}

interface Walk {
  readonly current: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly setCurrent: (id: string) => void;
  readonly choose: (id: string) => void;
  readonly step: (by: number, choosing?: boolean) => void;
  readonly moveOn: () => void;
  readonly clear: () => boolean;
}

/** Where one is in the list, and what is chosen for a decision on several. */
function useWalk(rows: readonly InboxRow[], query: URLSearchParams): Walk {
  const [at, setAt] = useState<string | null>(query.get('at'));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const held = useRef(rows);
  const place = rows.findIndex(({ id }) => id === at);
  // Where the current one has left the list (it was decided, and only open ones are shown), its neighbour takes over.
  const before = held.current.findIndex(({ id }) => id === at);
  const current = rows[place] ?? rows[Math.min(Math.max(before, 0), rows.length - 1)] ?? null;
  useEffect(() => {
    held.current = rows;
  });
  const setCurrent = (id: string) => {
    setAt(id);
    document.getElementById(id)?.querySelector('a')?.focus({ preventScroll: true });
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  };
  const toggle = (ids: readonly string[]) => setChosen((now) => now.symmetricDifference(new Set(ids)));
  const step = (by: number, choosing = false) => {
    const from = rows.findIndex(({ id }) => id === current?.id);
    const next = rows[Math.min(Math.max(at === null ? 0 : from + by, 0), rows.length - 1)];
    if (!next) return;
    if (choosing) setChosen((now) => now.union(new Set([current?.id ?? next.id, next.id])));
    setCurrent(next.id);
  };
  return {
    current: current?.id ?? null,
    chosen,
    setCurrent,
    choose: (id) => toggle([id]),
    step,
    moveOn: () => {
      setChosen(new Set());
      step(1);
    },
    clear: () => {
      setChosen(new Set());
      return chosen.size > 0;
    },
  };
}

function useInboxKeys(walk: Walk, deciding: ReturnType<typeof useDeciding>, query: URLSearchParams): void {
  const open = () => {
    if (walk.current === null) return;
    const next = new URLSearchParams(query);
    next.delete('at');
    go(hashOf('findings', walk.current, next));
  };
  const down = { does: 'next finding', run: () => walk.step(1) };
  const up = { does: 'the one before', run: () => walk.step(-1) };
  useKeys({
    j: down,
    k: up,
    ArrowDown: down,
    ArrowUp: up,
    Enter: { does: 'look at it closely', run: open },
    c: { does: 'confirm', run: deciding.confirm },
    x: { does: 'dismiss, with a reason', run: deciding.dismiss },
    f: { does: 'follow up', run: deciding.followUp },
    'Shift+j': { does: 'choose downwards, to decide on several at once', run: () => walk.step(1, true) },
    'Shift+k': { does: 'choose upwards', run: () => walk.step(-1, true) },
    '/': TO_SEARCH,
    Escape: { does: 'choose none; back to the list', run: () => void walk.clear() },
  });
}
