import { useEffect } from 'preact/hooks';
import type { Board } from '../../shapes.ts';
import { useKeys } from '../keys.ts';
import { useLive } from '../live.ts';
import { No, Waiting } from '../parts/marks.tsx';
import { TimeLine } from '../parts/time-line.tsx';
import { go, hashOf } from '../route.ts';

/** One event: what each article says of it, when it places it, who is silent. */
export function BoardScreen({ id }: { readonly id: string }) {
  const { value: board, error } = useLive<Board>(`events/${encodeURIComponent(id)}`);
  useKeys({ Escape: { does: 'back to the events', run: () => go(hashOf('events')) } });
  useEffect(() => {
    document.title = `${board?.event.label ?? 'Event'} · Hearsay`;
  }, [board?.event.label]);
  if (!board) return <Waiting error={error} />;
  const { event, why, silent, findings, dates } = board;
  return (
    <article class="board">
      <nav class="steps" aria-label="Events">
        <a href={hashOf('events')}>← All events</a>
      </nav>
      <header>
        <h1>
          <bdi>{event.label}</bdi>
        </h1>
        <p class="about">
          {[event.when, event.place, `${event.claims} claims`].filter(Boolean).join(' · ')}
          {why.length > 0 && <span class="aside"> · taken for one event because of {why.join('; ')}</span>}
        </p>
      </header>
      <Matrix board={board} />
      {silent.length > 0 && (
        <p class="aside">
          Silent on it:{' '}
          {silent.map(({ id: source, number, short }) => (
            <span key={source} class="article">
              <No of={number} /> <bdi>{short}</bdi>{' '}
            </span>
          ))}
        </p>
      )}
      {dates.length > 0 && <TimeLine board={board} />}
      {findings.length > 0 && (
        <section aria-labelledby="board-findings">
          <h2 id="board-findings">Findings on it</h2>
          <ul class="finding-list">
            {findings.map(({ id: finding, message, relation }) => (
              <li key={finding} class={relation}>
                <a href={hashOf('findings', finding)}>
                  <bdi>{message}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** Articles down, attributes across. A letter marks what several articles give alike. */
function Matrix({ board }: { readonly board: Board }) {
  const { attributes, rows } = board;
  if (attributes.length === 0) return null;
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label="What each article says">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Article</th>
            {attributes.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ source, sameWordsAs, cells }) => (
            <tr key={source.id}>
              <th scope="row">
                <a href={hashOf('sources', source.id)}>
                  <No of={source.number} /> <bdi>{source.short}</bdi>
                </a>
                {sameWordsAs.length > 0 && (
                  <span class="aside same">same words as {sameWordsAs.join(', ')}: one origin</span>
                )}
              </th>
              {cells.map((cell, column) => (
                <td key={column} data-name={attributes[column]}>
                  {cell.length === 0 ? (
                    <span class="aside">not stated</span>
                  ) : (
                    <Values cell={cell} source={source.id} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="aside">Values with one letter are the same. A value leads to its passage.</p>
    </div>
  );
}

function Values({
  cell,
  source,
}: {
  readonly cell: Board['rows'][number]['cells'][number];
  readonly source: string;
}) {
  return (
    <ul>
      {cell.map(({ text, aside, letter, claimId }) => (
        <li key={`${text} ${claimId}`}>
          {letter !== null && <b class={`letter l-${letter.charCodeAt(0) % LETTER_STYLES}`}>{letter}</b>}{' '}
          <a href={hashOf('sources', source, new URLSearchParams({ claim: claimId }))}>
            <bdi>{text}</bdi>
          </a>
          {aside !== '' && (
            <span class="aside">
              {' '}
              <bdi>{aside}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many ways letters are set, so that neighbours look different. */
const LETTER_STYLES = 4;
