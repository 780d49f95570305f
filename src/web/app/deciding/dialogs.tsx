import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { chosenBy, KeyedChoices } from '../parts/keyed-choices.tsx';
import { type Reason, REASONS } from './reasons.ts';

interface Asked {
  readonly count: number;
  readonly onClose: () => void;
}

const these = (count: number): string => (count > 1 ? `these ${count} findings` : 'this finding');
/** What a finding that is followed up without a note is followed up for. */
const LOOK_FURTHER = 'look further';
const LONGEST_NOTE = 500;

/** Several at once are never decided by one key press: how many there are is said first. */
export function ConfirmMany({ count, onSave, onClose }: Asked & { readonly onSave: () => void }) {
  const save = (
    <>
      Confirm {count} <kbd>Enter</kbd>
    </>
  );
  return (
    <FormDialog title={`Confirm ${these(count)}?`} save={save} first="save" onSave={onSave} onClose={onClose}>
      <p>It is saved as one decision and can be taken back as one.</p>
    </FormDialog>
  );
}

/** A finding is dismissed with a reason: a key for each, or words of one's own (`because` is null then). */
export function WhyDismiss({
  count,
  onSave,
  onClose,
}: Asked & { readonly onSave: (reason: string, because: Reason | null) => void }) {
  const [note, setNote] = useState('');
  const choices = REASONS.map((reason) => ({
    key: reason.key,
    words: reason.words,
    run: () => onSave(note.trim() === '' ? reason.words : `${reason.words}: ${note.trim()}`, reason),
  }));
  return (
    <Dialog title={`Dismiss ${these(count)}: why?`} onClose={onClose} onKey={chosenBy(choices)}>
      <KeyedChoices choices={choices} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (note.trim() !== '') onSave(note.trim(), null);
        }}
      >
        <Field
          name="note"
          label="Another reason, or a note to the one you choose"
          value={note}
          onValue={setNote}
          longest={LONGEST_NOTE}
        />
        <p class="buttons">
          <button type="submit" class="strong" disabled={note.trim() === ''}>
            Dismiss with these words
          </button>
          <button type="button" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** What is to be found out may be noted with it. */
export function FollowUp({ count, onSave, onClose }: Asked & { readonly onSave: (reason: string) => void }) {
  const [note, setNote] = useState('');
  const save = (
    <>
      Follow up <kbd>Enter</kbd>
    </>
  );
  return (
    <FormDialog
      title={`Follow up ${these(count)}`}
      save={save}
      onSave={() => onSave(note.trim() || LOOK_FURTHER)}
      onClose={onClose}
    >
      <Field
        name="note"
        label="What is to be found out? (may stay empty)"
        value={note}
        onValue={setNote}
        longest={LONGEST_NOTE}
        first
      />
    </FormDialog>
  );
}
