import { useState } from 'preact/hooks';
import type { ReadArticle } from '../../shapes.ts';
import { write } from '../api.ts';
import { checkAgain } from '../check-again.tsx';
import { beat, inWords } from '../live.ts';
import { Field } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
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
        action: { label: 'Check now', key: 'r', run: () => void checkAgain() },
      });
      onClose();
      await beat();
    } catch (error) {
      say({ text: inWords(error), sort: 'trouble' });
    }
  };
  return (
    <FormDialog
      title="What is known of this source"
      save="Keep"
      disabled={changed.length === 0}
      onSave={() => void save()}
      onClose={onClose}
    >
      {ASKED.map((name, place) => (
        <Field
          key={name}
          name={name}
          label={name}
          value={fields[name] ?? ''}
          onValue={(value) => setFields({ ...fields, [name]: value })}
          first={place === 0}
        />
      ))}
    </FormDialog>
  );
}
