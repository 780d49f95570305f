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

/** Articles by number and name; by number alone where there are many rows, with the name on pointing at it. */
export function Articles(props: {
  readonly of: readonly { readonly number: number; readonly short: string }[];
  readonly numbers?: boolean;
}) {
  const { of, numbers = false } = props;
  return (
    <span class="articles">
      {of.map(({ number, short }) => (
        <span key={number} class="article" title={numbers ? short : undefined}>
          <No of={number} /> <bdi class={numbers ? 'unseen' : undefined}>{short}</bdi>
        </span>
      ))}
    </span>
  );
}

/** The box that chooses a row of a list. */
export function Choose(props: {
  readonly what: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { what, chosen, onChoose } = props;
  return (
    <label class="choose">
      <input type="checkbox" checked={chosen} onChange={onChoose} />
      <span class="unseen">Choose {what}</span>
    </label>
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
