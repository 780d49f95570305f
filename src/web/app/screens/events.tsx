import { useState } from 'preact/hooks';
import type { EventLine } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { ChooseBar } from '../parts/choose-bar.tsx';
import { useChosen } from '../parts/chosen.ts';
import { Articles, Choose, Waiting } from '../parts/marks.tsx';
import { useRowWalk } from '../parts/row-walk.ts';
import { hasWords, SearchField, TO_SEARCH } from '../parts/search-field.tsx';
import { useTitle } from '../parts/title.ts';
import { hashOf } from '../route.ts';
import { JoinEvents } from './event-dialogs.tsx';

/** Events that more than one article tells of. Choose two or more to say that they are one. */
export function EventsScreen() {
  const { value, error } = useLive<readonly EventLine[]>('events');
  useTitle('Events');
  if (!value) return <Waiting error={error} />;
  return <EventList events={value} />;
}

function EventList({ events }: { readonly events: readonly EventLine[] }) {
  const [words, setWords] = useState('');
  const [joining, setJoining] = useState(false);
  const chosen = useChosen(events.map(({ id }) => id));
  const join = () => {
    if (chosen.ids.size > 1) setJoining(true);
  };
  useRowWalk(
    { choosing: true },
    { '/': TO_SEARCH, m: { does: 'say that the chosen events are one', run: join } },
  );
  const shown = events.filter(({ label, place, when }) => hasWords([label, place ?? '', when ?? ''], words));
  return (
    <section class="plain-list" aria-labelledby="events-title">
      <header class="list-head">
        <h1 id="events-title">Events</h1>
        <SearchField label="Search the events" words={words} onWords={setWords} />
      </header>
      <p class="lead">
        What more than one article tells of. Open one to see who says what of it, side by side; choose several
        to say that they are one happening.
      </p>
      {events.length === 0 && <p class="nothing">No two articles tell of the same happening yet.</p>}
      {events.length > 0 && shown.length === 0 && <p class="nothing">Nothing fits.</p>}
      <ol class="rows">
        {shown.map((event) => (
          <OneEvent
            key={event.id}
            event={event}
            chosen={chosen.ids.has(event.id)}
            onChoose={() => chosen.toggle(event.id)}
          />
        ))}
      </ol>
      <ChooseBar label="Events" count={chosen.ids.size} atLeast={2} onNone={chosen.none}>
        <button type="button" class="strong" onClick={join}>
          They are one happening… <kbd>m</kbd>
        </button>
      </ChooseBar>
      {joining && (
        <JoinEvents
          events={events.filter(({ id }) => chosen.ids.has(id))}
          onClose={() => setJoining(false)}
          onDone={() => {
            chosen.none();
            setJoining(false);
          }}
        />
      )}
    </section>
  );
}

function OneEvent(props: {
  readonly event: EventLine;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { id, label, when, place, claims, telling, findings, reviewed } = props.event;
  return (
    <li class="row choosable" data-row={id}>
      <Choose what={label} chosen={props.chosen} onChoose={props.onChoose} />
      <h2>
        <a href={hashOf('events', id)}>
          <bdi>{label}</bdi>
        </a>{' '}
        {reviewed && <span class="fresh">as reviewed</span>}
      </h2>
      <p class="meta">
        {when !== null && <span>{when}</span>}
        {place !== null && (
          <span>
            <bdi>{place}</bdi>
          </span>
        )}
        <span>{claims} claims</span>
        <span>{findings === 0 ? 'no findings' : `${findings} finding${findings === 1 ? '' : 's'}`}</span>
      </p>
      <p class="meta">
        <Articles of={telling} />
      </p>
    </li>
  );
}
