import { useState } from 'preact/hooks';
import { REASONS } from './deciding/reasons.ts';
import { keysAreOff, type Shortcuts, shortcutsNow, turnKeys } from './keys.ts';
import { Dialog } from './parts/dialog.tsx';

const SHOWN: Readonly<Record<string, string>> = { Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' };

/** "Shift+j" as "⇧ J": a letter with Shift is its capital. */
function shown(key: string): string {
  const letter = key.startsWith('Shift+') ? key.slice('Shift+'.length) : null;
  return letter === null ? (SHOWN[key] ?? key) : `⇧ ${letter.toUpperCase()}`;
}

function keysByWhatTheyDo(shortcuts: Shortcuts): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(Object.entries(shortcuts), ([, { does }]) => does);
  return new Map([...groups].map(([does, some]) => [does, some.map(([key]) => key)]));
}

/** The keys that work on this screen, and a way to turn them off. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const [off, setOff] = useState(keysAreOff());
  const [shortcuts] = useState(shortcutsNow);
  return (
    <Dialog title="Keys on this screen" onClose={onClose}>
      <dl class="keys">
        {[...keysByWhatTheyDo(shortcuts)].map(([does, keys]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{shown(key)}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {'x' in shortcuts && (
        <details>
          <summary>
            The reasons after <kbd>x</kbd>
          </summary>
          <dl class="keys">
            {REASONS.map(({ key, words }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
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
