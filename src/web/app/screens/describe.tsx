import { useState } from 'preact/hooks';
import type { ReadArticle } from '../../shapes.ts';
import { write } from '../api.ts';
import { checkAgain } from '../check-again.tsx';
import { beat, inWords } from '../live.ts';
import { Dialog } from '../parts/dialog.tsx';
import { say } from '../toast.tsx';

const ASKED = ['outlet', 'title', 'author', 'published', 'language'] as const;

/** What a reviewer knows about a source beats what it states; an emptied field is no longer stated. */
export function Describe({
  article,
  onClose,
}: {
  readonly article: ReadArticle;
  readonly onClose: () => void;
}) {
  const before = Object.fromEntries(article.fields.map(({ name, value }) => [name, value ?? '']));
  const [fields, setFields] = useState(before);
  const changed = ASKED.filter((name) => (fields[name] ?? '').trim() !== (before[name] ?? ''));
  const save = async () => {
    try {
      const said = Object.fromEntries(changed.map((name) => [name, (fields[name] ?? '').trim()]));
      await write(`sources/${encodeURIComponent(article.source.id)}/describe`, said);
      say({
        text: 'Kept, and the article read again with it.',
        sort: 'done',
        action: { label: 'Check now', run: () => void checkAgain() },
      });
      onClose();
      await beat();
    } catch (error) {
      say({ text: inWords(error), sort: 'trouble' });
    }
  };
  return (
    <Dialog title="What is known of this source" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {ASKED.map((name, place) => (
          <label key={name} class="field">
            <span>{name}</span>
            <input
              name={name}
              value={fields[name] ?? ''}
              autocomplete="off"
              data-first={place === 0 ? true : undefined}
              onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        <p class="buttons">
          <button type="submit" class="strong" disabled={changed.length === 0}>
            Keep
          </button>
          <button type="button" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}
