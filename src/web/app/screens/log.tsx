import { useEffect } from 'preact/hooks';
import type { LoggedEntry, TakenBack } from '../../shapes.ts';
import { write } from '../api.ts';
import { beat, inWords, useLive } from '../live.ts';
import { Waiting, When } from '../parts/marks.tsx';
import { reviewer } from '../reviewer.ts';
import { hashOf } from '../route.ts';
import { say } from '../toast.tsx';

/** Everything that was ever decided or corrected, the last first. Nothing is ever deleted from it. */
export function LogScreen({ query }: { readonly query: URLSearchParams }) {
  const { value, error } = useLive<readonly LoggedEntry[]>('log');
  useEffect(() => {
    document.title = 'Log · Hearsay';
  }, []);
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

const HEADINGS = ['No.', 'When', 'Who', 'About', 'What', 'Why', 'Hash', ''];
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

function OneEntry({ entry }: { readonly entry: LoggedEntry }) {
  const { seq, act, at, reviewer: who, about, did, reason, counts, hash } = entry;
  return (
    <tr class={counts ? undefined : 'taken-back'}>
      <td>{seq}</td>
      <td>
        <When at={at} />
      </td>
      <td>
        <bdi>{who}</bdi>
      </td>
      <td>
        {act.kind === 'decision' ? (
          <a href={hashOf('findings', about)}>
            <code>{about}</code>
          </a>
        ) : (
          <bdi>{about}</bdi>
        )}
      </td>
      <td>
        <bdi>{did}</bdi>
        {!counts && <span class="aside"> (taken back)</span>}
      </td>
      <td>
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

async function takeBack(seq: number): Promise<void> {
  try {
    const { about } = await write<TakenBack>('undo', { reviewer: reviewer(), entry: String(seq) });
    say({ text: `Taken back: ${about.join(', ')}.`, sort: 'done' });
    await beat();
  } catch (error) {
    say({ text: inWords(error), sort: 'trouble' });
  }
}
