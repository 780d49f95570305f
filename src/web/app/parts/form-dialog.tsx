import type { ComponentChildren } from 'preact';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly title: string;
  /** What stands on the button that keeps it. */
  readonly save: ComponentChildren;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Nothing to keep yet. */
  readonly disabled?: boolean;
  /** Where the keyboard begins: in a field that says so itself (`data-first`), or on a button. */
  readonly first?: 'field' | 'save' | 'cancel';
  readonly cancel?: string;
  readonly children: ComponentChildren;
}

/** A question that is answered by keeping something or leaving it: Enter keeps, Esc leaves. */
export function FormDialog(props: Props) {
  const { title, save, onSave, onClose, disabled = false, first = 'field', cancel = 'Cancel' } = props;
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) onSave();
        }}
      >
        {props.children}
        <p class="buttons">
          <button
            type="submit"
            class="strong"
            disabled={disabled}
            data-first={first === 'save' ? true : undefined}
          >
            {save}
          </button>
          <button type="button" data-first={first === 'cancel' ? true : undefined} onClick={onClose}>
            {cancel} <kbd>Esc</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}
