import { useState } from 'preact/hooks';
import type { Compared, Explanation } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { Articles, Waiting, When } from '../parts/marks.tsx';

/** Why it is shown: the innocent explanations that were tested, the origins, and what every detector said. */
export function WhyShown({ compared }: { readonly compared: Compared }) {
  const { checks, independence, tierWords, score, detector, sides } = compared;
  const relays = sides.filter((side) => side.relays.length > 0);
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why it is shown</h2>
      {checks.length > 0 && (
        <ul class="checks">
          {checks.map(({ explanation, ruledOut, because }) => (
            <li key={explanation} class={ruledOut ? 'ruled-out' : 'maybe'}>
              <b>{capital(explanation)}?</b> {ruledOut ? 'No' : 'It may be'}: <bdi>{because}</bdi>.
            </li>
          ))}
        </ul>
      )}
      {independence !== null && <p>{independence}</p>}
      <Camps of={compared.camps} />
      {relays.map(({ source, relays: through, voice }) => (
        <p key={source.id} class="aside">
          {source.called} has it through {through.join(', then ')} ({voice}).
        </p>
      ))}
      <p class="aside">
        {tierWords} Score {score.toFixed(2)}, by <code>{detector}</code>.
        {compared.rankedBy.length > 0 && ` Ranked by: ${compared.rankedBy.join('; ')}.`}
      </p>
      <EveryDetector compared={compared} />
    </section>
  );
}

/** Who is on each side: articles, and from how many origins they have it. */
function Camps({ of }: { readonly of: Compared['camps'] }) {
  if (of.length === 0) return null;
  return (
    <dl class="camps">
      {of.map(({ value, articles, origins }) => (
        <div key={value}>
          <dt>
            <bdi>{value}</bdi>
          </dt>
          <dd>
            <Articles of={articles} numbers /> <bdi>{origins}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Asked only when opened: every detector is run on the first two sides. */
function EveryDetector({ compared }: { readonly compared: Compared }) {
  const [open, setOpen] = useState(false);
  const [left, right] = compared.sides;
  if (!left || !right) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What every detector said of the first two</summary>
      {open && <Explanations left={left.claimId} right={right.claimId} />}
    </details>
  );
}

function Explanations({ left, right }: { readonly left: string; readonly right: string }) {
  const { value, error } = useLive<readonly Explanation[]>(`why?left=${left}&right=${right}`);
  if (!value) return <Waiting error={error} />;
  const order = { flagged: 0, abstained: 1, quiet: 2 };
  return (
    <dl class="detectors">
      {value
        .toSorted((a, b) => order[a.outcome] - order[b.outcome])
        .map(({ detector, outcome, why }) => (
          <div key={detector} class={outcome}>
            <dt>
              {detector} <span class="aside">{outcome}</span>
            </dt>
            <dd>
              <bdi>{why}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

const DID: Readonly<Record<string, string>> = {
  confirm: 'confirmed it',
  dismiss: 'dismissed it',
  'follow-up': 'wants to follow it up',
  undo: 'took it back',
};

/** Everything that was ever decided on it. */
export function History({ compared }: { readonly compared: Compared }) {
  const { history } = compared;
  return (
    <section aria-labelledby="history">
      <h2 id="history">What was decided</h2>
      {history.length === 0 ? (
        <p class="aside">Nothing yet.</p>
      ) : (
        <ol class="history">
          {history.map(({ seq, did, reviewer, reason, at, evidenceHash, counts }) => (
            <li key={seq} class={counts ? undefined : 'taken-back'}>
              <b>
                <bdi>{reviewer}</bdi>
              </b>{' '}
              {DID[did] ?? did}
              {reason !== '' && (
                <>
                  : <bdi>{reason}</bdi>
                </>
              )}
              <span class="aside">
                {' '}
                · <When at={at} /> · evidence <code>{evidenceHash.slice(0, HASH_SHOWN)}</code>
                {!counts && ' · taken back since'}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Enough of a hash to tell two apart by eye. */
const HASH_SHOWN = 8;
