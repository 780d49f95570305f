import type { People, SpeakerRow } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { Articles, Waiting } from '../parts/marks.tsx';
import { Pills, pillsOf } from '../parts/pills.tsx';
import { useRowWalk } from '../parts/row-walk.ts';
import { useTitle } from '../parts/title.ts';
import { hashOf } from '../route.ts';
import { EntityList } from './entity-list.tsx';

const VIEWS = [
  ['speakers', 'Who speaks'],
  ['names', 'Who and what is named'],
] as const;

/** Everyone whose word claims rest on; and everyone and everything that is named, under all spellings. */
export function SpeakersScreen({ query }: { readonly query: URLSearchParams }) {
  const { value, error } = useLive<People>('speakers');
  useTitle('Speakers');
  if (!value) return <Waiting error={error} />;
  const view = query.get('view') === 'names' ? 'names' : 'speakers';
  return (
    <section class="plain-list" aria-labelledby="speakers-title">
      <h1 id="speakers-title">Speakers and names</h1>
      <ul class="tabs" aria-label="Views">
        {VIEWS.map(([name, words]) => (
          <li key={name}>
            <a
              href={hashOf('speakers', null, new URLSearchParams({ view: name }))}
              aria-current={view === name ? 'page' : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
      {view === 'speakers' ? (
        <Speakers speakers={value.speakers} kind={query.get('kind')} />
      ) : (
        <EntityList entities={value.entities} kind={query.get('kind')} />
      )}
    </section>
  );
}

function Speakers({
  speakers,
  kind,
}: {
  readonly speakers: readonly SpeakerRow[];
  readonly kind: string | null;
}) {
  useRowWalk();
  const kinds = Map.groupBy(speakers, (speaker) => speaker.kind);
  const shown = kind === null ? speakers : (kinds.get(kind) ?? []);
  return (
    <>
      <Pills
        label="Filter by kind"
        pills={pillsOf(kinds, kind, {
          all: 'All',
          href: (one) => hashOf('speakers', null, one === null ? null : new URLSearchParams({ kind: one })),
        })}
      />
      <ol class="rows">
        {shown.map((speaker) => (
          <OneSpeaker key={`${speaker.kind} ${speaker.name}`} speaker={speaker} />
        ))}
      </ol>
    </>
  );
}

function OneSpeaker({ speaker }: { readonly speaker: SpeakerRow }) {
  const { name, kind, claims, articles, written, said } = speaker;
  return (
    <li class="row" data-row={name}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class="meta">
        <span>{kind}</span>
        <span>
          {claims} claim{claims === 1 ? '' : 's'}
        </span>
        <Articles of={articles} />
        {written.length > 0 && (
          <span>
            also written <bdi>{written.join(', ')}</bdi>
          </span>
        )}
      </p>
      <details>
        <summary>What is said on this word</summary>
        <ul class="said">
          {said.map(({ claimId, sourceId, text }) => (
            <li key={claimId}>
              <a href={hashOf('sources', sourceId, new URLSearchParams({ claim: claimId }))}>
                <bdi>{text}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
