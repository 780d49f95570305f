import { useState } from 'preact/hooks';
import type { ComparedSide, ReadArticle } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { No, Waiting } from '../parts/marks.tsx';
import { ArticleText } from '../parts/article-text.tsx';
import { hashOf } from '../route.ts';

/** One account: who says it, through whom, and the words in their article. */
export function SideCard({ side, finding }: { readonly side: ComparedSide; readonly finding: string }) {
  const { source, quotation, value, voice, certainty, claimId } = side;
  const [whole, setWhole] = useState(false);
  return (
    <figure class="side">
      <figcaption>
        <span class={source.outletStated ? 'outlet' : 'outlet unstated'}>
          <No of={source.number} /> <bdi>{source.called}</bdi>
        </span>
        <span class="title">
          <bdi>{source.title ?? 'without a title'}</bdi>
        </span>
        <span class="aside">{source.published ?? 'no date'}</span>
      </figcaption>
      {value !== null && (
        <p class="value">
          <bdi>{value}</bdi>
        </p>
      )}
      <p class="voice">
        <bdi>{voice}</bdi>
        {certainty !== '' && <span class="aside"> · {certainty}</span>}
      </p>
      {whole ? (
        <WholeArticle id={source.id} claim={claimId} />
      ) : (
        <blockquote dir="auto" lang={source.language ?? undefined}>
          {quotation.before}
          <mark>
            {quotation.lead}
            <b class="compared">{quotation.compared}</b>
            {quotation.tail}
          </mark>
          {quotation.after}
        </blockquote>
      )}
      <p class="side-links">
        <button type="button" class="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'The passage alone' : 'The whole article'}
        </button>
        <a href={hashOf('sources', source.id, new URLSearchParams({ claim: claimId, from: finding }))}>
          Read and correct
        </a>
        {source.link !== null && (
          <a href={source.link} target="_blank" rel="noreferrer noopener">
            Original ↗
          </a>
        )}
      </p>
      <Path side={side} />
    </figure>
  );
}

function WholeArticle({ id, claim }: { readonly id: string; readonly claim: string }) {
  const { value, error } = useLive<ReadArticle>(`sources/${encodeURIComponent(id)}`);
  if (!value) return <Waiting error={error} />;
  return (
    <div class="whole" tabIndex={0} role="region" aria-label={`Article ${value.source.number}, whole`}>
      <ArticleText article={value} selected={claim} speaker={null} link={null} scroll />
    </div>
  );
}

/** Where the claim comes from, to the last byte. */
function Path({ side }: { readonly side: ComparedSide }) {
  const { provenance, relays, claimId } = side;
  if (!provenance) return null;
  const { source, attributions, origin } = provenance;
  return (
    <details>
      <summary>Where it comes from</summary>
      <dl class="path">
        {attributions.map((one, index) => (
          <Pair key={index} name={index === attributions.length - 1 ? 'Speaker' : 'Inside the words of'}>
            <bdi>{one.speaker ?? 'nobody named'}</bdi>
            {one.resolved !== null && one.resolved !== one.speaker && (
              <>
                , that is <bdi>{one.resolved}</bdi> (known by {one.resolvedBy})
              </>
            )}
            <span class="aside">
              {' '}
              · {one.mode} speech, cue “{one.cue ?? 'none'}”, {Math.round(one.confidence * 100)}% sure
            </span>
          </Pair>
        ))}
        {attributions.length === 0 && <Pair name="Speaker">the outlet itself</Pair>}
        {relays.length > 0 && <Pair name="Through">{relays.join(', then ')}</Pair>}
        <Pair name="Agency credited">{source.agency?.value ?? 'none'}</Pair>
        <Pair name="Published">
          {source.published ? `${source.published.value} (from the ${source.published.from})` : 'not stated'}
        </Pair>
        {origin && (
          <Pair name="Probably from">
            <bdi>{origin.source}</bdi>
            {origin.published !== null && `, ${origin.published}`}{' '}
            <span class="aside">
              · <bdi>{origin.reason}</bdi>
            </span>
          </Pair>
        )}
        <Pair name="Read from">
          <bdi>{source.address}</bdi>
        </Pair>
        <Pair name="Text, SHA-256">
          <code>{source.textHash}</code>
        </Pair>
        <Pair name="Claim">
          <code>{claimId}</code>
        </Pair>
      </dl>
    </details>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
