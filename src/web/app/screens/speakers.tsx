import { useEffect } from 'preact/hooks';
import type { SpeakerRow } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { Waiting } from '../parts/marks.tsx';
import { hashOf } from '../route.ts';

/** Everyone whose word claims rest on. */
export function SpeakersScreen({ query }: { readonly query: URLSearchParams }) {
  const { value, error } = useLive<readonly SpeakerRow[]>('speakers');
  useEffect(() => {
    document.title = 'Speakers · Hearsay';
  }, []);
  if (!value) return <Waiting error={error} />;
  const kind = query.get('kind');
  const kinds = Map.groupBy(value, (speaker) => speaker.kind);
  const shown = kind === null ? value : (kinds.get(kind) ?? []);
  return (
    <section class="plain-list" aria-labelledby="speakers-title">
      <h1 id="speakers-title">Speakers</h1>
      <p class="lead">On whose word the articles’ claims stand. Names are as each article gives them.</p>
      <nav class="speakers" aria-label="Filter by kind">
        <a href={hashOf('speakers')} aria-current={kind === null ? 'true' : undefined}>
          All <span class="count">{value.length}</span>
        </a>
        {[...kinds].map(([one, { length }]) => (
          <a
            key={one}
            href={hashOf('speakers', null, new URLSearchParams({ kind: one }))}
            aria-current={kind === one ? 'true' : undefined}
          >
            {one} <span class="count">{length}</span>
          </a>
        ))}
      </nav>
      <ol class="rows">
        {shown.map((speaker) => (
          <OneSpeaker key={`${speaker.kind} ${speaker.name}`} speaker={speaker} />
        ))}
      </ol>
    </section>
  );
}

function OneSpeaker({ speaker }: { readonly speaker: SpeakerRow }) {
  const { name, kind, claims, heardIn, written, said } = speaker;
  return (
    <li class="row">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class="meta">
        <span>{kind}</span>
        <span>
          {claims} claim{claims === 1 ? '' : 's'}
        </span>
        <span>
          in <bdi>{heardIn.join(', ')}</bdi>
        </span>
      </p>
      {written.length > 0 && (
        <p class="meta">
          also written <bdi>{written.join(', ')}</bdi>
        </p>
      )}
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
