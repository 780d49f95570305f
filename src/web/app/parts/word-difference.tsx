import type { NamedSource, SideDifference } from '../../shapes.ts';
import { No } from './marks.tsx';

/** Two passages laid over one another: struck out is only in the first, underlined only in the second. */
export function WordDifference(props: {
  readonly parts: SideDifference['parts'];
  readonly first: NamedSource | null;
  readonly second: NamedSource | null;
}) {
  const { parts, first, second } = props;
  return (
    <div class="difference">
      {first && second && (
        <p class="caption">
          <del>Struck out</del> only in <No of={first.number} /> · <ins>underlined</ins> only in{' '}
          <No of={second.number} />
        </p>
      )}
      <p class="words" dir="auto" lang={first?.language ?? undefined}>
        {parts.map(({ text, in: where }, index) =>
          where === 'both' ? (
            <span key={index}>{text}</span>
          ) : where === 'first' ? (
            <del key={index}>
              <span class="unseen">[only in the first: </span>
              {text}
              <span class="unseen">]</span>
            </del>
          ) : (
            <ins key={index}>
              <span class="unseen">[only in the other: </span>
              {text}
              <span class="unseen">]</span>
            </ins>
          ),
        )}
      </p>
    </div>
  );
}
