import { useState } from 'preact/hooks';
import type { TakenIn } from '../../shapes.ts';
import { write } from '../api.ts';
import { checkAgain } from '../check-again.tsx';
import { beat, inWords } from '../live.ts';
import { Field } from '../parts/field.tsx';
import { say } from '../toast.tsx';
import { base64Of, nameFor } from './documents.ts';

const OUTCOMES: Readonly<Record<TakenIn['sources'][number]['outcome'], string>> = {
  new: 'added',
  changed: 'read: its text has changed, the one before is kept',
  're-read': 'read again',
  unchanged: 'there already, unchanged',
};
const FIELDS = [
  ['outlet', 'Outlet'],
  ['published', 'Published', '2024-10-13'],
  ['title', 'Title'],
  ['author', 'Author'],
  ['url', 'Web address of the article'],
] as const satisfies readonly (readonly [name: string, label: string, like?: string])[];
const WAYS = [
  ['paste', 'Paste'],
  ['files', 'Files'],
  ['address', 'Address'],
] as const;
type Way = (typeof WAYS)[number][0];
type Fields = Partial<Record<(typeof FIELDS)[number][0], string>>;

/** What is handed over: one request for each article. */
interface Handed {
  readonly called: string;
  readonly to: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Adds articles: pasted, as files, or fetched by their address, with what is known about them. */
export function AddSource() {
  const [way, setWay] = useState<Way>('paste');
  const [fields, setFields] = useState<Fields>({});
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [busy, setBusy] = useState(false);
  const ready = {
    paste: text.trim() !== '',
    files: files.length > 0,
    address: (fields.url ?? '').trim() !== '',
  }[way];
  const add = async () => {
    setBusy(true);
    const handed = await handedOver(way, { fields, text, files });
    const taken = await Promise.all(handed.map(handOver));
    setBusy(false);
    // What could not be taken stays in the form: nothing typed is lost.
    if (!taken.every(Boolean)) return;
    setText('');
    setFields({});
    setFiles([]);
    await beat();
  };
  return (
    <section class="add" aria-labelledby="add-title">
      <h2 id="add-title">Add an article</h2>
      <div class="ways" role="group" aria-label="How">
        {WAYS.map(([name, words]) => (
          <button key={name} type="button" aria-pressed={way === name} onClick={() => setWay(name)}>
            {words}
          </button>
        ))}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void add();
        }}
      >
        {way === 'paste' && <Pasted text={text} onText={setText} />}
        {way === 'files' && <Files key={String(files.length === 0)} onFiles={setFiles} />}
        {way === 'address' && (
          <p class="aside">Hearsay fetches this one page, from the open internet, and nothing else.</p>
        )}
        <AboutIt way={way} fields={fields} onFields={setFields} />
        <p class="buttons">
          <button type="submit" class="strong" disabled={busy || !ready}>
            {busy ? 'Reading…' : way === 'address' ? 'Fetch and add' : 'Add'}
          </button>
        </p>
      </form>
    </section>
  );
}

function Pasted({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  return (
    <label class="field">
      <span>Its text</span>
      <textarea name="text" rows={7} value={text} onInput={(event) => onText(event.currentTarget.value)} />
    </label>
  );
}

function Files({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <label class="field">
      <span>One file or several</span>
      <input
        name="files"
        type="file"
        multiple
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
    </label>
  );
}

function AboutIt({
  way,
  fields,
  onFields,
}: {
  readonly way: Way;
  readonly fields: Fields;
  readonly onFields: (fields: Fields) => void;
}) {
  // The address comes first where it is what is asked for.
  const order =
    way === 'address' ? FIELDS.toSorted(([a], [b]) => Number(b === 'url') - Number(a === 'url')) : FIELDS;
  return (
    <>
      <div class="about-it">
        {order.map(([name, label, like]) => (
          <Field
            key={name}
            name={name}
            label={label}
            value={fields[name] ?? ''}
            onValue={(value) => onFields({ ...fields, [name]: value })}
            {...(like === undefined ? {} : { like })}
          />
        ))}
      </div>
      <p class="aside">What you leave empty stays unknown, unless the article states it.</p>
    </>
  );
}

async function handedOver(
  way: Way,
  {
    fields,
    text,
    files,
  }: { readonly fields: Fields; readonly text: string; readonly files: readonly File[] },
): Promise<readonly Handed[]> {
  const options = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
  if (way === 'address') {
    const { url: address = '', ...rest } = options;
    return [{ called: address, to: 'sources/fetch', body: { address: address.trim(), options: rest } }];
  }
  const documents =
    way === 'paste'
      ? [{ name: nameFor(text, fields), bytes: new TextEncoder().encode(text) }]
      : await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        );
  return documents.map(({ name, bytes }) => ({
    called: name,
    to: 'sources',
    body: { name, base64: base64Of(bytes), options },
  }));
}

/** True where it was taken. */
async function handOver({ called, to, body }: Handed): Promise<boolean> {
  try {
    const { sources, warnings } = await write<TakenIn>(to, body);
    const [first] = sources;
    const became =
      sources.length > 1 ? `${sources.length} articles read` : OUTCOMES[first?.outcome ?? 'unchanged'];
    const action = { label: 'Check now', key: 'r', run: () => void checkAgain() };
    say({
      text: [`${called}: ${became}.`, ...warnings].join(' '),
      sort: warnings.length > 0 ? 'also' : 'done',
      action,
    });
    return true;
  } catch (error) {
    say({ text: inWords(error), sort: 'trouble' });
    return false;
  }
}
