import type { ChangedSide, Compared } from '../../shapes.ts';
import { WordDifference } from '../parts/word-difference.tsx';

/** What has changed since the decision that stands: the words it rested on, and who has joined. */
export function SinceThen({ compared }: { readonly compared: Compared }) {
  const { changed, joined } = compared;
  if (changed.length === 0 && joined.length === 0) return null;
  return (
    <section class="since" aria-labelledby="since">
      <h2 id="since">Since it was decided</h2>
      {changed.map((side) => (
        <OneChange key={`${side.address} ${side.then}`} side={side} />
      ))}
      {joined.map(({ address, words, speaker }) => (
        <p key={`${address} ${words}`}>
          <b>
            <bdi>{address}</bdi>
          </b>{' '}
          has joined
          {speaker !== null && (
            <>
              , on the word of <bdi>{speaker}</bdi>
            </>
          )}
          : “<bdi>{words}</bdi>”
        </p>
      ))}
    </section>
  );
}

function OneChange({ side }: { readonly side: ChangedSide }) {
  const { address, then, now, parts } = side;
  return (
    <div>
      <p class="aside">
        <bdi>{address}</bdi> {now === null ? 'no longer says' : 'says it in other words now'}
      </p>
      {parts !== null ? (
        <WordDifference parts={parts} first={null} second={null} />
      ) : (
        <p class="words">
          <del>{then}</del> {now !== null && <ins>{now}</ins>}
        </p>
      )}
    </div>
  );
}
