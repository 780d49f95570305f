import type { ChangedParagraph, RevisionLine } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { Waiting, When } from '../parts/marks.tsx';
import { WordDifference } from '../parts/word-difference.tsx';

/** How many unchanged paragraphs stand on either side of a change. */
const AROUND = 1;

/** Every text this source has had, and what changed from one to the next. */
export function Revisions({ id }: { readonly id: string }) {
  const { value, error } = useLive<readonly RevisionLine[]>(`sources/${encodeURIComponent(id)}/revisions`);
  if (!value) return <Waiting error={error} />;
  return (
    <ol class="revisions">
      {value.map((revision, place) => (
        <li key={revision.id}>
          <h2>
            {place === 0 ? 'The text that counts now' : `Revision ${value.length - place}`}{' '}
            <span class="aside">
              read <When at={revision.readAt} />
            </span>
          </h2>
          <p class="aside">
            <code>{revision.id}</code> · SHA-256 of the text <code>{revision.textHash}</code>
          </p>
          {place === value.length - 1 ? (
            <p>The first text that was read.</p>
          ) : (
            <Changes changes={revision.changes} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Changes({ changes }: { readonly changes: readonly ChangedParagraph[] }) {
  const near = changes.map((_, place) =>
    changes.slice(Math.max(0, place - AROUND), place + AROUND + 1).some(({ sort }) => sort !== 'same'),
  );
  if (!near.includes(true)) return <p>Nothing but white space differs from the text before.</p>;
  return (
    <div class="changes">
      {changes.map(({ sort, parts }, place) => {
        if (!near[place])
          return near[place - 1] ? (
            <p key={place} class="gap">
              …
            </p>
          ) : null;
        return (
          <div key={place} class={`change ${sort}`}>
            <span class="sort">{sort === 'same' ? '' : sort}</span>
            <WordDifference parts={parts} first={null} second={null} />
          </div>
        );
      })}
    </div>
  );
}
