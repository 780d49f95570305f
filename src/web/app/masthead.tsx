import { useState } from 'preact/hooks';
import { Dialog } from './parts/dialog.tsx';
import { setReviewer, useReviewer } from './reviewer.ts';
import { hashOf, type Screen, SCREENS } from './route.ts';

const NAMES: Readonly<Record<Screen, string>> = {
  findings: 'Findings',
  events: 'Events',
  sources: 'Sources',
  speakers: 'Speakers',
  runs: 'Runs',
  log: 'Log',
};

/** Where one can go, who decides here, and the help. */
export function Masthead({ screen, onHelp }: { readonly screen: Screen; readonly onHelp: () => void }) {
  const name = useReviewer();
  const [naming, setNaming] = useState(false);
  return (
    <header class="masthead">
      <a class="brand" href="#/findings">
        Hearsay
      </a>
      <nav aria-label="Screens">
        <ul>
          {SCREENS.map((one) => (
            <li key={one}>
              <a href={hashOf(one)} aria-current={one === screen ? 'page' : undefined}>
                {NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="who">
        <button type="button" class="plain" onClick={() => setNaming(true)}>
          <span class="aside">Reviewing as </span>
          <b>
            <bdi>{name || '…'}</bdi>
          </b>
        </button>
        <button type="button" class="plain help-button" aria-label="Help and keys" onClick={onHelp}>
          <kbd>?</kbd>
        </button>
      </div>
      {naming && <Naming name={name} onClose={() => setNaming(false)} />}
    </header>
  );
}

function Naming({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const [next, setNext] = useState(name);
  return (
    <Dialog title="Who reviews in this window?" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (next.trim() !== '') setReviewer(next.trim());
          onClose();
        }}
      >
        <label class="field">
          <span>Your name, as it stands beside each decision</span>
          <input
            name="reviewer"
            value={next}
            maxLength={100}
            autocomplete="off"
            data-first
            onInput={(event) => setNext(event.currentTarget.value)}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="strong" disabled={next.trim() === ''}>
            Use this name
          </button>
          <button type="button" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}
