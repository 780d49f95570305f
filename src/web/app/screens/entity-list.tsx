import { useState } from 'preact/hooks';
import type { EntityRow } from '../../shapes.ts';
import { correct } from '../correcting.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Articles } from '../parts/marks.tsx';

type Open =
  { readonly sort: 'merge' } | { readonly sort: 'rename' | 'split'; readonly entity: EntityRow } | null;

/** Everyone and everything named. Choose two or more to say that they are one; open one to rename it or to split it. */
export function EntityList({ entities }: { readonly entities: readonly EntityRow[] }) {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<Open>(null);
  const shown = entities.filter(({ name, variants }) =>
    [name, ...variants].some((one) => one.toLowerCase().includes(words.toLowerCase())),
  );
  const close = () => setOpen(null);
  const choose = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      <div class="list-head">
        <p class="aside">Every merge, split and new name is kept in the log and can be taken back there.</p>
        <label class="search">
          <span class="unseen">Search the names</span>
          <input
            type="search"
            placeholder="Search"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
      </div>
      <ol class="rows">
        {shown.map((entity) => (
          <OneEntity
            key={entity.id}
            entity={entity}
            chosen={chosen.includes(entity.id)}
            onChoose={() => choose(entity.id)}
            onOpen={setOpen}
          />
        ))}
      </ol>
      {chosen.length > 1 && (
        <div class="decide" role="toolbar" aria-label="Names">
          <span class="chosen" role="status">
            {chosen.length} chosen
          </span>
          <button type="button" class="strong" onClick={() => setOpen({ sort: 'merge' })}>
            They are one and the same…
          </button>
          <button type="button" class="plain" onClick={() => setChosen([])}>
            Choose none
          </button>
        </div>
      )}
      {open?.sort === 'merge' && (
        <Merge
          names={chosen}
          onClose={close}
          onDone={() => {
            setChosen([]);
            close();
          }}
        />
      )}
      {open?.sort === 'rename' && <Rename entity={open.entity} onClose={close} />}
      {open?.sort === 'split' && <Split entity={open.entity} onClose={close} />}
    </>
  );
}

interface RowProps {
  readonly entity: EntityRow;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (open: Open) => void;
}

function OneEntity({ entity, chosen, onChoose, onOpen }: RowProps) {
  const { id, name, kind, variants, sources, reviewed } = entity;
  const others = variants.filter((one) => one !== name);
  return (
    <li class="row entity">
      <label class="choose">
        <input type="checkbox" checked={chosen} onChange={onChoose} />
        <span class="unseen">Choose {id}</span>
      </label>
      <h2>
        <bdi>{name}</bdi> {reviewed && <span class="fresh">as reviewed</span>}
      </h2>
      <p class="meta">
        <span>{kind}</span>
        <Articles of={sources} />
        {others.length > 0 && (
          <span>
            also <bdi>{others.join(', ')}</bdi>
          </span>
        )}
      </p>
      <p class="row-actions">
        <button
          type="button"
          class="plain"
          aria-label={`Rename ${id}`}
          onClick={() => onOpen({ sort: 'rename', entity })}
        >
          Rename…
        </button>
        {(others.length > 0 || sources.length > 1) && (
          <button
            type="button"
            class="plain"
            aria-label={`Split ${id}`}
            onClick={() => onOpen({ sort: 'split', entity })}
          >
            Split…
          </button>
        )}
      </p>
    </li>
  );
}

function Merge({
  names,
  onClose,
  onDone,
}: {
  readonly names: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const save = async () => {
    if (await correct('entities/merge', { names }, 'Merged.')) onDone();
  };
  return (
    <Dialog title={`Are these ${names.length} one and the same?`} onClose={onClose}>
      <ul class="plain-names">
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="strong" data-first onClick={() => void save()}>
          They are one
        </button>
        <button type="button" onClick={onClose}>
          Cancel <kbd>Esc</kbd>
        </button>
      </p>
    </Dialog>
  );
}

function Rename({ entity, onClose }: { readonly entity: EntityRow; readonly onClose: () => void }) {
  const [name, setName] = useState(entity.name);
  const save = async () => {
    if (await correct('entities/rename', { entity: entity.id, name: name.trim() }, 'Renamed.')) onClose();
  };
  return (
    <Dialog title="What is it to be called?" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="field">
          <span>Name</span>
          <input
            name="name"
            value={name}
            maxLength={200}
            autocomplete="off"
            data-first
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="strong" disabled={name.trim() === '' || name.trim() === entity.name}>
            Call it so
          </button>
          <button type="button" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Either one spelling is somebody else, or one article means somebody else by the name. */
function Split({ entity, onClose }: { readonly entity: EntityRow; readonly onClose: () => void }) {
  const { id, name, variants, sources } = entity;
  const split = async (said: Readonly<Record<string, unknown>>) => {
    if (await correct('entities/split', said, 'Split.')) onClose();
  };
  return (
    <Dialog title={`Who is not ${name}?`} onClose={onClose}>
      <ul class="reasons">
        {variants
          .filter((one) => one !== name)
          .map((one) => (
            <li key={one}>
              <button type="button" onClick={() => void split({ name: one, from: name })}>
                <span>
                  “<bdi>{one}</bdi>” is somebody else
                </span>
              </button>
            </li>
          ))}
        {sources.length > 1 &&
          sources.map(({ id: source, number, short }) => (
            <li key={source}>
              <button type="button" onClick={() => void split({ name: id, source })}>
                <span>
                  In article {number} (<bdi>{short}</bdi>) it is somebody else
                </span>
              </button>
            </li>
          ))}
      </ul>
      <p class="buttons">
        <button type="button" onClick={onClose}>
          Cancel <kbd>Esc</kbd>
        </button>
      </p>
    </Dialog>
  );
}
