import { useState } from 'preact/hooks';
import { REASONS } from './deciding/reasons.ts';
import { keysAreOff, shortcutsNow, turnKeys } from './keys.ts';
import { Dialog } from './parts/dialog.tsx';

/** The keys that work on this screen, and a way to turn them off. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const [off, setOff] = useState(keysAreOff());
  const [shortcuts] = useState(shortcutsNow);
  return (
    <Dialog title="Keys on this screen" onClose={onClose}>
      <dl class="keys">
        {Object.entries(shortcuts).map(([key, { does }]) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Escape' ? 'Esc' : key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="aside">
        After <kbd>x</kbd>, a reason: {REASONS.map(({ key, words }) => `${key} ${words}`).join(' · ')}.
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={!off}
          onChange={(event) => {
            turnKeys(event.currentTarget.checked);
            setOff(!event.currentTarget.checked);
          }}
        />
        Single keys work (turn them off where they get in your way)
      </label>
      <p class="aside">
        Hearsay shows where accounts differ. It does not say which account is true: that is for you to find
        out. Every decision is kept with its name, time and reason; nothing is deleted.
      </p>
      <p class="buttons">
        <button type="button" class="strong" data-first onClick={onClose}>
          Close <kbd>Esc</kbd>
        </button>
      </p>
    </Dialog>
  );
}
