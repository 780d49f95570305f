import { useState } from 'preact/hooks';
import type { TakenIn } from '../../shapes.ts';
import { write } from '../api.ts';
import { beat, inWords } from '../live.ts';
import { say } from '../toast.tsx';

const OUTCOMES: Readonly<Record<TakenIn['outcome'], string>> = {
  new: 'added',
  changed: 'read: its text has changed, the one before is kept',
  're-read': 'read again',
  unchanged: 'there already, unchanged',
};
const FIELDS = [
  ['outlet', 'Outlet'],
  ['title', 'Title'],
  ['author', 'Author'],
  ['published', 'Published (2024-10-13)'],
  ['url', 'Web address of the article'],
] as const;

type Fields = Partial<Record<(typeof FIELDS)[number][0], string>>;

/** Adds articles: as files, or as pasted text, with what is known about them. */
export function AddSource() {
  const [fields, setFields] = useState<Fields>({});
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const add = async (documents: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => {
    setBusy(true);
    const options = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
    for (const { name, bytes } of documents) await addOne(name, bytes, options);
    setBusy(false);
    setText('');
    setFields({});
    await beat();
  };
  return (
    <section class="add" aria-labelledby="add-title">
      <h2 id="add-title">Add an article</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '')
            void add([{ name: nameFor(text, fields), bytes: new TextEncoder().encode(text) }]);
        }}
      >
        <label class="field">
          <span>Paste its text</span>
          <textarea
            name="text"
            rows={7}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        {FIELDS.map(([name, label]) => (
          <label key={name} class="field">
            <span>{label}</span>
            <input
              name={name}
              value={fields[name] ?? ''}
              autocomplete="off"
              onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        <p class="aside">What you leave empty stays unknown, unless the text states it.</p>
        <p class="buttons">
          <button type="submit" class="strong" disabled={busy || text.trim() === ''}>
            {busy ? 'Reading…' : 'Add this text'}
          </button>
        </p>
      </form>
      <label class="field files">
        <span>Or choose files (text or Markdown)</span>
        <input
          type="file"
          multiple
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          onChange={(event) => {
            const input = event.currentTarget;
            void documentsFrom(input.files)
              .then(add)
              .then(() => {
                input.value = '';
              });
          }}
        />
      </label>
      <p class="aside">Then “Check again” compares what is new and says what changed.</p>
    </section>
  );
}

async function documentsFrom(files: FileList | null) {
  return Promise.all(
    [...(files ?? [])].map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

async function addOne(name: string, bytes: Uint8Array, options: Fields): Promise<void> {
  try {
    const { outcome, warnings } = await write<TakenIn>('sources', { name, base64: base64Of(bytes), options });
    say({
      text: `${name}: ${OUTCOMES[outcome]}. ${warnings.join(' ')}`,
      sort: warnings.length > 0 ? 'also' : 'done',
    });
  } catch (error) {
    say({ text: inWords(error), sort: 'trouble' });
  }
}

/** Bytes turned into letters at a time: more would not fit on the stack. */
const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Longest name made of a title. */
const LONGEST_NAME = 60;

/** A pasted text is called by its title, or by its first line: the same again is the same source, read anew. */
function nameFor(text: string, { title, outlet }: Fields): string {
  const first = title?.trim() || text.trim().split('\n')[0] || 'text';
  const words = [outlet, first]
    .filter(Boolean)
    .join(' ')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `pasted/${words.slice(0, LONGEST_NAME).replace(/^-|-$/gu, '').toLowerCase() || 'text'}.txt`;
}
