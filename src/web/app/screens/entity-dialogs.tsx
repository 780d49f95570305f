import { useState } from 'preact/hooks';
import type { EntityRow } from '../../shapes.ts';
import { correct } from '../correcting.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { chosenBy, KeyedChoices } from '../parts/keyed-choices.tsx';
import { Leave } from '../parts/leave.tsx';

interface Props {
  readonly entity: EntityRow;
  readonly onClose: () => void;
}

const LONGEST_NAME = 200;

/** Several names, one bearer. */
export function MergeNames(props: {
  readonly names: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { names, onClose, onDone } = props;
  const save = async () => {
    if (await correct('entities/merge', { names }, 'Merged.')) onDone();
  };
  return (
    <FormDialog
      title={`Are these ${names.length} one and the same?`}
      save="They are one"
      first="save"
      onSave={() => void save()}
      onClose={onClose}
    >
      <ul class="plain-names">
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}

/** What it is called from now on, wherever it speaks or acts. */
export function RenameEntity({ entity, onClose }: Props) {
  const [name, setName] = useState(entity.name);
  const save = async () => {
    if (await correct('entities/rename', { entity: entity.id, name: name.trim() }, 'Renamed.')) onClose();
  };
  return (
    <FormDialog
      title="What is it to be called?"
      save="Call it so"
      disabled={name.trim() === '' || name.trim() === entity.name}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Field name="name" label="Name" value={name} onValue={setName} longest={LONGEST_NAME} first />
    </FormDialog>
  );
}

/** Either one spelling is somebody else, or one article means somebody else by the name. */
export function SplitEntity({ entity, onClose }: Props) {
  const { id, name, variants, sources } = entity;
  const split = async (said: Readonly<Record<string, unknown>>) => {
    if (await correct('entities/split', said, 'Split.')) onClose();
  };
  const spellings = variants
    .filter((one) => one !== name)
    .map((one) => ({
      words: (
        <>
          “<bdi>{one}</bdi>” is somebody else
        </>
      ),
      said: { name: one, from: name },
    }));
  const meant = sources.map(({ id: source, number, short }) => ({
    words: (
      <>
        In article {number} (<bdi>{short}</bdi>) it is somebody else
      </>
    ),
    said: { name: id, source },
  }));
  const choices = [...spellings, ...(sources.length > 1 ? meant : [])].map(({ words, said }, place) => ({
    key: String(place + 1),
    words,
    run: () => void split(said),
  }));
  return (
    <Dialog title={`Who is not ${name}?`} onClose={onClose} onKey={chosenBy(choices)}>
      <KeyedChoices choices={choices} />
      <Leave onClose={onClose} />
    </Dialog>
  );
}
