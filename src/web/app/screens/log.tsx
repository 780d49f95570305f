import type { LoggedEntry } from '../../shapes.ts';
import { takeBack } from '../deciding/take-back.ts';
import { useLive } from '../live.ts';
import { Waiting, When } from '../parts/marks.tsx';
import { Pills, pillsOf } from '../parts/pills.tsx';
import { useRowWalk } from '../parts/row-walk.ts';
import { useTitle } from '../parts/title.ts';
import { hashOf } from '../route.ts';

/** Everything that was ever decided or corrected, the last first. Nothing is ever deleted from it. */
export function LogScreen({ query }: { readonly query: URLSearchParams }) {
  const { value, error } = useLive<readonly LoggedEntry[]>('log');
  useTitle('Log');
  useRowWalk();
  if (!value) return <Waiting error={error} />;
  const who = query.get('reviewer');
  const people = Map.groupBy(value, (entry) => entry.reviewer);
  const shown = value.filter((entry) => who === null || entry.reviewer === who).toReversed();
  return (
    <section class="plain-list wide" aria-labelledby="log-title">
      <h1 id="log-title">Log</h1>
      <p class="lead">
        Who decided and corrected what, when and why. Entries are only ever added; taking one back is an entry
        too. Each entry’s hash covers the one before it.
      </p>
      {people.size > 1 && (
        <Pills
          label="Filter by reviewer"
          pills={pillsOf(people, who, {
            all: 'Everyone',
            href: (name) =>
              hashOf('log', null, name === null ? null : new URLSearchParams({ reviewer: name })),
          })}
        />
      )}
      {shown.length === 0 ? (
        <p class="nothing">Nothing has been decided yet.</p>
      ) : (
        <LogTable entries={shown} />
      )}
    </section>
  );
}

const HEADINGS = ['No.', 'When', 'Who', 'What', 'Why', 'Hash', ''];
/** Enough of a hash to tell two apart by eye. */
const HASH_SHOWN = 8;

function LogTable({ entries }: { readonly entries: readonly LoggedEntry[] }) {
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label="The log">
      <table class="log">
        <thead>
          <tr>
            {HEADINGS.map((name) => (
              <th key={name} scope="col">
                {name || <span class="unseen">Take back</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <OneEntry key={entry.seq} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const DID: Readonly<Record<string, string>> = {
  confirm: 'confirmed',
  dismiss: 'dismissed',
  'follow-up': 'to follow up',
  undo: 'took back',
};

function OneEntry({ entry }: { readonly entry: LoggedEntry }) {
  const { seq, act, at, reviewer: who, about, did, reason, counts, hash } = entry;
  return (
    <tr class={counts ? undefined : 'taken-back'} data-row={seq}>
      <td>{seq}</td>
      <td>
        <When at={at} />
      </td>
      <td>{who}</td>
      <td class="what">
        <b>
          <bdi>{DID[did] ?? did}</bdi>
        </b>{' '}
        {act.kind === 'decision' ? (
          <>
            <a href={hashOf('findings', about)}>
              <code>{about}</code>
            </a>
            <span class="aside">
              <bdi>{act.message}</bdi>
            </span>
          </>
        ) : (
          <bdi>{about}</bdi>
        )}
        {!counts && <span class="aside">taken back</span>}
      </td>
      <td class="why-not">
        <bdi>{reason}</bdi>
      </td>
      <td>
        <code>{hash.slice(0, HASH_SHOWN)}</code>
      </td>
      <td>
        {counts && (
          <button
            type="button"
            class="plain"
            aria-label={`Take back entry ${seq}`}
            onClick={() => void takeBack(seq)}
          >
            Take back
          </button>
        )}
      </td>
    </tr>
  );
}
