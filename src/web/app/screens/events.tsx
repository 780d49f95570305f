import { useEffect } from 'preact/hooks';
import type { EventLine } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { Articles, Waiting } from '../parts/marks.tsx';
import { hashOf } from '../route.ts';

/** Events that more than one article tells of. */
export function EventsScreen() {
  const { value, error } = useLive<readonly EventLine[]>('events');
  useEffect(() => {
    document.title = 'Events · Hearsay';
  }, []);
  if (!value) return <Waiting error={error} />;
  return (
    <section class="plain-list" aria-labelledby="events-title">
      <h1 id="events-title">Events</h1>
      <p class="lead">
        What more than one article tells of. Open one to see who says what of it, side by side.
      </p>
      {value.length === 0 && <p class="nothing">No two articles tell of the same happening yet.</p>}
      <ol class="rows">
        {value.map(({ id, label, when, place, claims, telling, findings }) => (
          <li key={id} class="row">
            <h2>
              <a href={hashOf('events', id)}>
                <bdi>{label}</bdi>
              </a>
            </h2>
            <p class="meta">
              {when !== null && <span>{when}</span>}
              {place !== null && (
                <span>
                  <bdi>{place}</bdi>
                </span>
              )}
              <span>{claims} claims</span>
              <span>
                {findings === 0 ? 'no findings' : `${findings} finding${findings === 1 ? '' : 's'}`}
              </span>
            </p>
            <p class="meta">
              <Articles of={telling} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
