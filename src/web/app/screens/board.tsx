import type { Board } from '../../shapes.ts';
import { useKeys } from '../keys.ts';
import { useLive } from '../live.ts';
import { Articles, No, Waiting } from '../parts/marks.tsx';
import { TimeLine } from '../parts/time-line.tsx';
import { useTitle } from '../parts/title.ts';
import { go, hashOf } from '../route.ts';
import { BoardClaims } from './board-claims.tsx';

/** One event: what each article says of it, when it places it, who is silent. */
export function BoardScreen({ id }: { readonly id: string }) {
  const { value: board, error } = useLive<Board>(`events/${encodeURIComponent(id)}`);
  useKeys({ Escape: { does: 'back to the events', run: () => go(hashOf('events')) } });
  useTitle(board?.event.label ?? 'Event');
  if (!board) return <Coming error={error} />;
  const { event, why, silent, findings, dates } = board;
  return (
    <article class="board">
      <Back />
      <header>
        <h1>
          <bdi>{event.label}</bdi> {event.reviewed && <span class="fresh">as reviewed</span>}
        </h1>
        <p class="about">{[event.when, event.place, `${event.claims} claims`].filter(Boolean).join(' · ')}</p>
        {why.length > 0 && (
          <details>
            <summary>Why it is taken for one event</summary>
            <ul class="why">
              {why.map((reason) => (
                <li key={reason}>
                  <bdi>{reason}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
      </header>
      <Matrix board={board} />
      <Silent sources={silent} />
      <BoardClaims board={board} />
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

function Back() {
  return (
    <nav class="steps" aria-label="Events">
      <a href={hashOf('events')}>← All events</a>
    </nav>
  );
}

/** A check may have put its claims into another event: the list leads on. */
function Coming({ error }: { readonly error: string | null }) {
  return (
    <>
      {error !== null && <Back />}
      <Waiting error={error} />
    </>
  );
}

/** More articles than these are behind a fold: of many stories, most are silent on any one event. */
const FEW_SILENT = 6;

function Silent({ sources }: { readonly sources: Board['silent'] }) {
  if (sources.length === 0) return null;
  if (sources.length > FEW_SILENT)
    return (
      <details class="silent">
        <summary>{sources.length} articles are silent on it</summary>
        <Articles of={sources} />
      </details>
    );
  return (
    <p class="silent">
      Silent on it: <Articles of={sources} />
    </p>
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
                <No of={source.number} />{' '}
                <a href={hashOf('sources', source.id)}>
                  <bdi>{source.short}</bdi>
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
