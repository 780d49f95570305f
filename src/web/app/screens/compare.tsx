import { useState } from 'preact/hooks';
import type { Compared, Inbox } from '../../shapes.ts';
import { DecisionBar } from '../deciding/decision-bar.tsx';
import { useDeciding } from '../deciding/deciding.tsx';
import { useKeys } from '../keys.ts';
import { useLive } from '../live.ts';
import { DecisionMark, Waiting } from '../parts/marks.tsx';
import { useTitle } from '../parts/title.ts';
import { WordDifference } from '../parts/word-difference.tsx';
import { go, hashOf } from '../route.ts';
import { SideCard } from './compare-side.tsx';
import { SinceThen } from './compare-changed.tsx';
import { History, WhyShown } from './compare-why.tsx';
import { narrowed } from './facets.ts';
import { inHeldOrder } from './order.ts';

interface Props {
  readonly id: string;
  /** What is chosen in the list one came from: j and k walk through it. */
  readonly query: URLSearchParams;
}

/** The work screen: the accounts side by side in their articles, why they are shown, and a decision. */
export function CompareScreen({ id, query }: Props) {
  const { value: compared, error } = useLive<Compared>(`findings/${encodeURIComponent(id)}`);
  const { value: inbox } = useLive<Inbox>('inbox');
  useTitle(id);
  const neighbours = useNeighbours(id, inbox, query);
  if (!compared) return <Coming error={error} neighbours={neighbours} />;
  return <Comparing compared={compared} logEnd={inbox?.logEnd ?? 0} neighbours={neighbours} />;
}

type Neighbours = ReturnType<typeof useNeighbours>;

/** Until the finding is there: whoever steps on quickly is not held up. */
function Coming({ error, neighbours }: { readonly error: string | null; readonly neighbours: Neighbours }) {
  const { to, back } = neighbours;
  useKeys({
    j: { does: 'next finding', run: () => to(1) },
    k: { does: 'the one before', run: () => to(-1) },
    Escape: { does: 'back to the list', run: () => go(back) },
  });
  return <Waiting error={error} />;
}

function Comparing({
  compared,
  logEnd,
  neighbours,
}: {
  readonly compared: Compared;
  readonly logEnd: number;
  readonly neighbours: Neighbours;
}) {
  const { row } = compared;
  const { place, of, to, back } = neighbours;
  const [words, setWords] = useState(true);
  const deciding = useDeciding({ findings: [row.id], seen: logEnd, onDecided: () => to(1) });
  useKeys({
    j: { does: 'next finding', run: () => to(1) },
    k: { does: 'the one before', run: () => to(-1) },
    c: { does: 'confirm and move on', run: deciding.confirm },
    x: { does: 'dismiss, with a reason, and move on', run: deciding.dismiss },
    f: { does: 'follow up and move on', run: deciding.followUp },
    w: { does: 'word by word, or not', run: () => setWords(!words) },
    Escape: { does: 'back to the list', run: () => go(back) },
  });
  return (
    <article class={`compare ${row.relation}`}>
      <nav class="steps" aria-label="Findings">
        <a href={back}>← All findings</a>
        {of > 0 && (
          <span>
            {place + 1} of {of}
          </span>
        )}
        <button type="button" onClick={() => to(-1)} disabled={place <= 0}>
          Before <kbd>k</kbd>
        </button>
        <button type="button" onClick={() => to(1)} disabled={place < 0 || place >= of - 1}>
          Next <kbd>j</kbd>
        </button>
      </nav>
      <CompareHead compared={compared} />
      <SinceThen compared={compared} />
      <div class={`sides of-${Math.min(compared.sides.length, 3)}`}>
        {compared.sides.map((side, index) => (
          <SideCard key={`${side.claimId} ${index}`} side={side} finding={row.id} />
        ))}
      </div>
      <Differences compared={compared} shown={words} onToggle={() => setWords(!words)} />
      <div class="below">
        <WhyShown compared={compared} />
        <History compared={compared} />
      </div>
      <DecisionBar deciding={deciding} count={0} />
      {deciding.dialog}
    </article>
  );
}

function CompareHead({ compared }: { readonly compared: Compared }) {
  const { row, field } = compared;
  return (
    <header>
      <p class="labels">
        <span class="relation">{row.relationWords}</span>
        <span>{row.kindWords}</span>
        <span class={`tier ${row.tier}`}>{row.tier}</span>
        {row.moved !== null && <span class="fresh">{row.moved}</span>}
        <code class="id">{row.id}</code>
      </p>
      <h1 class={row.message.length > LONG_MESSAGE ? 'wordy' : undefined}>
        <bdi>{row.message}</bdi>
      </h1>
      <p class="about">
        {field !== null && (
          <span>
            Compared: <bdi>{field}</bdi>
          </span>
        )}
        {row.event && (
          <span>
            Event:{' '}
            <a href={hashOf('events', row.event.id)}>
              <bdi>{row.event.label}</bdi>
            </a>
          </span>
        )}
      </p>
      {row.decision && (
        <p class="decided-by">
          <DecisionMark decision={row.decision} stale={row.state === 'stale'} />
          {row.also.map((one) => (
            <span key={one.seq} class="also">
              Also: <DecisionMark decision={one} />
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

/** Above this a headline is a paragraph, and is set like one. */
const LONG_MESSAGE = 130;

function Differences({
  compared,
  shown,
  onToggle,
}: {
  readonly compared: Compared;
  readonly shown: boolean;
  readonly onToggle: () => void;
}) {
  const { differences, sides } = compared;
  if (differences.length === 0)
    return (
      <p class="aside no-difference">
        The passages share too few words, or all of them: there is nothing to show word by word.
      </p>
    );
  return (
    <section class="differences" aria-label="Word by word">
      <button type="button" class="plain" aria-expanded={shown} onClick={onToggle}>
        {shown ? '▾' : '▸'} Word by word <kbd>w</kbd>
      </button>
      {shown &&
        differences.map(({ first, second, parts }) => (
          <WordDifference
            key={second}
            parts={parts}
            first={sides[first]?.source ?? null}
            second={sides[second]?.source ?? null}
          />
        ))}
    </section>
  );
}

/** The findings before and after this one in the list one came from. */
function useNeighbours(id: string, inbox: Inbox | null, query: URLSearchParams) {
  // The list as it was when one came: what is decided here may leave it, and one still goes on from there.
  const search = query.toString();
  const ids = inbox ? narrowed(inHeldOrder(inbox.rows), query).map((row): string => row.id) : [];
  if (walked.search !== search || !walked.list.includes(id)) walked = { search, list: ids };
  const { list } = walked;
  const place = list.indexOf(id);
  const backQuery = new URLSearchParams(query);
  backQuery.set('at', id);
  return {
    place,
    of: list.length,
    to: (by: number) => {
      const next = list[place + by];
      if (place >= 0 && next !== undefined) go(hashOf('findings', next, query));
    },
    back: hashOf('findings', null, backQuery),
  };
}

let walked: { readonly search: string; readonly list: readonly string[] } = { search: '', list: [] };
