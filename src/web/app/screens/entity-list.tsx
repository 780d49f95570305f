import { useState } from 'preact/hooks';
import type { EntityRow } from '../../shapes.ts';
import { ChooseBar } from '../parts/choose-bar.tsx';
import { useChosen } from '../parts/chosen.ts';
import { Articles, Choose } from '../parts/marks.tsx';
import { Pills, pillsOf } from '../parts/pills.tsx';
import { useRowWalk } from '../parts/row-walk.ts';
import { hasWords, SearchField, TO_SEARCH } from '../parts/search-field.tsx';
import { hashOf } from '../route.ts';
import { MergeNames, RenameEntity, SplitEntity } from './entity-dialogs.tsx';

type Open =
  { readonly sort: 'merge' } | { readonly sort: 'rename' | 'split'; readonly entity: EntityRow } | null;

interface Props {
  readonly entities: readonly EntityRow[];
  /** Only those of one kind; null takes all. */
  readonly kind: string | null;
}

/** Everyone and everything named. Choose two or more to say that they are one; open one to rename it or to split it. */
export function EntityList({ entities, kind }: Props) {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<Open>(null);
  const chosen = useChosen(entities.map(({ id }) => id));
  const merge = () => chosen.ids.size > 1 && setOpen({ sort: 'merge' });
  useRowWalk(
    { choosing: true },
    { '/': TO_SEARCH, m: { does: 'say that the chosen names are one', run: () => void merge() } },
  );
  const kinds = Map.groupBy(entities, (entity) => entity.kind);
  const shown = (kind === null ? entities : (kinds.get(kind) ?? [])).filter(({ name, variants }) =>
    hasWords([name, ...variants], words),
  );
  const close = () => setOpen(null);
  return (
    <>
      <div class="list-head">
        <p class="aside">Every merge, split and new name is kept in the log and can be taken back there.</p>
        <SearchField label="Search the names" words={words} onWords={setWords} />
      </div>
      <Pills
        label="Filter by kind"
        pills={pillsOf(kinds, kind, {
          all: 'All',
          href: (one) =>
            hashOf(
              'speakers',
              null,
              new URLSearchParams(one === null ? { view: 'names' } : { view: 'names', kind: one }),
            ),
        })}
      />
      <ol class="rows">
        {shown.map((entity) => (
          <OneEntity
            key={entity.id}
            entity={entity}
            chosen={chosen.ids.has(entity.id)}
            onChoose={() => chosen.toggle(entity.id)}
            onOpen={setOpen}
          />
        ))}
      </ol>
      <ChooseBar label="Names" count={chosen.ids.size} atLeast={2} onNone={chosen.none}>
        <button type="button" class="strong" onClick={merge}>
          They are one and the same… <kbd>m</kbd>
        </button>
      </ChooseBar>
      {open?.sort === 'merge' && (
        <MergeNames
          names={[...chosen.ids]}
          onClose={close}
          onDone={() => {
            chosen.none();
            close();
          }}
        />
      )}
      {open?.sort === 'rename' && <RenameEntity entity={open.entity} onClose={close} />}
      {open?.sort === 'split' && <SplitEntity entity={open.entity} onClose={close} />}
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
    <li class="row choosable entity" data-row={id}>
      <Choose what={id} chosen={chosen} onChoose={onChoose} />
      <h2>
        <bdi>{name}</bdi> {reviewed && <span class="fresh">as reviewed</span>}
      </h2>
      <p class="meta">
        <span>{kind}</span>
        <Articles of={sources} numbers />
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
