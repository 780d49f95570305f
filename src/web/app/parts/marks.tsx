import type { ShownDecision } from '../../shapes.ts';

const VERDICTS: Readonly<Record<ShownDecision['verdict'], readonly [sign: string, words: string]>> = {
  confirm: ['✓', 'Confirmed'],
  dismiss: ['×', 'Dismissed'],
  'follow-up': ['→', 'To follow up'],
};

/** The number that stands for an article all over the page. */
export function No({ of }: { readonly of: number }) {
  return <b class="no">{of}</b>;
}

/** Articles by number and name. */
export function Articles({
  of,
}: {
  readonly of: readonly { readonly number: number; readonly short: string }[];
}) {
  return (
    <span class="articles">
      {of.map(({ number, short }) => (
        <span key={number} class="article">
          <No of={number} /> <bdi>{short}</bdi>
        </span>
      ))}
    </span>
  );
}

/** What a person made of it: a sign and words, never colour alone. */
export function DecisionMark({
  decision,
  stale = false,
}: {
  readonly decision: ShownDecision;
  readonly stale?: boolean;
}) {
  const { verdict, reviewer, reason } = decision;
  const [sign, words] = VERDICTS[verdict];
  return (
    <span class={`verdict ${verdict}${stale ? ' stale' : ''}`}>
      <b>
        {sign} {words}
      </b>{' '}
      by <bdi>{reviewer}</bdi>
      {reason !== '' && (
        <>
          : <bdi>{reason}</bdi>
        </>
      )}
      {stale && <em> The words it rests on have changed: please look again.</em>}
    </span>
  );
}

/** "24 Nov 2026, 18:55" where the reader is. */
export function When({ at }: { readonly at: string }) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return <span>{at}</span>;
  const words = date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{words}</time>;
}

/** Something to be told while there is nothing to show yet, or no more. */
export function Waiting({ error }: { readonly error: string | null }) {
  return error === null ? (
    <p class="waiting">Reading…</p>
  ) : (
    <p class="trouble" role="alert">
      {error}
    </p>
  );
}
