import { useMemo } from 'preact/hooks';
import type { InboxRow } from '../../shapes.ts';
import { Articles, Choose, DecisionMark } from '../parts/marks.tsx';
import { hashOf } from '../route.ts';

interface Props {
  readonly row: InboxRow;
  /** What is chosen in the list, for the way back. */
  readonly search: string;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly onCurrent: (id: string) => void;
  readonly onChoose: (id: string) => void;
}

/** Names shown of the speakers of a finding. */
const FEW = 3;

/** One line of the inbox. Drawn anew only where something in it has changed: there may be thousands. */
export function FindingRow(props: Props) {
  const { row, search, current, chosen } = props;
  return useMemo(() => <Row {...props} />, [row, search, current, chosen]);
}

function Row({ row, search, current, chosen, onCurrent, onChoose }: Props) {
  const {
    id,
    relation,
    kindWords,
    relationWords,
    tier,
    message,
    articles,
    speakers,
    event,
    decision,
    also,
    state,
    moved,
  } = row;
  const query = new URLSearchParams(search);
  query.delete('at');
  return (
    <li
      id={id}
      class={`row choosable ${relation}${current ? ' current' : ''}${decision && state !== 'stale' ? ' decided' : ''}`}
      aria-current={current ? 'true' : undefined}
      onClick={() => onCurrent(id)}
    >
      <Choose what={id} chosen={chosen} onChoose={() => onChoose(id)} />
      <p class="labels">
        <span class="relation">{relationWords}</span>
        <span>{kindWords}</span>
        <span class={`tier ${tier}`}>{tier}</span>
        {moved !== null && state !== 'stale' && <span class="fresh">{moved}</span>}
        {state === 'stale' && <span class="again">look again</span>}
        {state === 'extended' && <span class="again">grown since</span>}
        <code class="id">{id}</code>
      </p>
      <h2>
        <a href={hashOf('findings', id, query)}>
          <bdi>{message}</bdi>
        </a>
      </h2>
      <p class="meta">
        <Articles of={articles} />
        <span>
          <bdi>{speakers.slice(0, FEW).join(', ')}</bdi>
          {speakers.length > FEW && ` and ${speakers.length - FEW} more`}
        </span>
        {event && (
          <span class="event-name">
            <bdi>{event.label}</bdi>
          </span>
        )}
      </p>
      {decision && (
        <p class="decided-by">
          <DecisionMark decision={decision} stale={state === 'stale'} />
          {also.map((one) => (
            <span key={one.seq} class="also">
              Also: <DecisionMark decision={one} />
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
