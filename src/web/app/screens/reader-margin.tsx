import type { ReadArticle, ReadClaim } from '../../shapes.ts';
import { useState } from 'preact/hooks';
import { hashOf } from '../route.ts';
import { CorrectClaim } from './correct-claim.tsx';

/** What is known of the claim one looks at, beside the text. */
export function ClaimMargin({
  article,
  claim,
}: {
  readonly article: ReadArticle;
  readonly claim: ReadClaim | null;
}) {
  if (!claim)
    return (
      <aside class="margin" aria-label="The claim">
        {article.claims.length === 0 ? (
          <p class="aside">No claims were found in this article.</p>
        ) : (
          <p class="aside hint">
            Point at a claim, or walk with <kbd>j</kbd> and <kbd>k</kbd>: who says it, and what other articles
            say, stands here.
          </p>
        )}
        <Legend />
      </aside>
    );
  return (
    <aside class="margin" aria-label="The claim" aria-live="polite">
      <p class="says">
        <bdi>{claim.voice}</bdi>
      </p>
      <blockquote dir="auto">{claim.text}</blockquote>
      <ul class="facts">
        {claim.how !== '' && <li>{claim.how}</li>}
        {claim.negative && <li>says that it is not so</li>}
        {claim.certainty !== '' && <li>{claim.certainty}</li>}
        {claim.event && (
          <li>
            Event:{' '}
            <a href={hashOf('events', claim.event.id)}>
              <bdi>{claim.event.label}</bdi>
            </a>
          </li>
        )}
      </ul>
      {claim.findings.length > 0 && (
        <>
          <h2>Findings on it</h2>
          <ul class="finding-list">
            {claim.findings.map(({ id, message, relation }) => (
              <li key={id} class={relation}>
                <a href={hashOf('findings', id)}>
                  <bdi>{message}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Correcting article={article} claim={claim} />
    </aside>
  );
}

function Legend() {
  return (
    <ul class="legend">
      <li>
        <span class="claim worded">on somebody’s word</span>
      </li>
      <li>
        <span class="claim own">in the outlet’s own voice</span>
      </li>
      <li>
        <span class="claim worded found">with a finding on it</span>
      </li>
    </ul>
  );
}

/** The words chosen in the article when the dialog was opened are what the claim may be. */
function Correcting({ article, claim }: { readonly article: ReadArticle; readonly claim: ReadClaim }) {
  const [words, setWords] = useState<string | null>(null);
  return (
    <p class="buttons">
      <button type="button" onClick={() => setWords(getSelection()?.toString().trim() ?? '')}>
        Correct this claim…
      </button>
      {words !== null && (
        <CorrectClaim article={article} claim={claim} chosen={words} onClose={() => setWords(null)} />
      )}
    </p>
  );
}
