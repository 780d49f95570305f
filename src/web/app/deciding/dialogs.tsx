import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { REASONS } from './reasons.ts';

interface Asked {
  readonly count: number;
  readonly onClose: () => void;
}

const these = (count: number): string => (count > 1 ? `these ${count} findings` : 'this finding');
/** What a finding that is followed up without a note is followed up for. */
const LOOK_FURTHER = 'look further';

/** Several at once are never decided by one key press: how many there are is said first. */
export function ConfirmMany({ count, onSave, onClose }: Asked & { readonly onSave: () => void }) {
  return (
    <Dialog title={`Confirm ${these(count)}?`} onClose={onClose}>
      <p>It is saved as one decision and can be taken back as one.</p>
      <p class="buttons">
        <button type="button" class="strong" data-first onClick={onSave}>
          Confirm {count} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={onClose}>
          Cancel <kbd>Esc</kbd>
        </button>
      </p>
    </Dialog>
  );
}

/** A finding is dismissed with a reason: a key for each, or words of one's own. */
export function WhyDismiss({
  count,
  onSave,
  onClose,
}: Asked & { readonly onSave: (reason: string) => void }) {
  const [note, setNote] = useState('');
  const withNote = (reason: string) => (note.trim() === '' ? reason : `${reason}: ${note.trim()}`);
  const onKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = REASONS.find(({ key }) => key === event.key.toLowerCase());
    if (!reason) return;
    event.preventDefault();
    onSave(withNote(reason.words));
  };
  return (
    <Dialog title={`Dismiss ${these(count)}: why?`} onClose={onClose} onKey={onKey}>
      <ol class="reasons">
        {REASONS.map(({ key, words }, place) => (
          <li key={key}>
            <button
              type="button"
              data-first={place === 0 ? true : undefined}
              onClick={() => onSave(withNote(words))}
            >
              <kbd>{key}</kbd> {words}
            </button>
          </li>
        ))}
      </ol>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (note.trim() !== '') onSave(note.trim());
        }}
      >
        <label class="field">
          <span>Another reason, or a note to the one you choose</span>
          <input
            name="note"
            value={note}
            maxLength={500}
            autocomplete="off"
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
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

/** What is to be found out; may be left empty. */
export function FollowUp({ count, onSave, onClose }: Asked & { readonly onSave: (reason: string) => void }) {
  const [note, setNote] = useState('');
  return (
    <Dialog title={`Follow up ${these(count)}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(note.trim() || LOOK_FURTHER);
        }}
      >
        <label class="field">
          <span>What is to be found out? (may stay empty)</span>
          <input
            name="note"
            value={note}
            maxLength={500}
            autocomplete="off"
            data-first
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="strong">
            Follow up <kbd>Enter</kbd>
          </button>
          <button type="button" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}
