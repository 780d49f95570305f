/** The way out of a dialog whose lines are its answers. */
export function Leave({
  words = 'Cancel',
  onClose,
}: {
  readonly words?: string;
  readonly onClose: () => void;
}) {
  return (
    <p class="buttons">
      <button type="button" onClick={onClose}>
        {words} <kbd>Esc</kbd>
      </button>
    </p>
  );
}
