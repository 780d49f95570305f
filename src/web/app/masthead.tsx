import { useState } from 'preact/hooks';
import { Field } from './parts/field.tsx';
import { FormDialog } from './parts/form-dialog.tsx';
import { setReviewer, useReviewer } from './reviewer.ts';
import { hashOf, type Screen, SCREEN_NAMES, SCREENS } from './route.ts';

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
                {SCREEN_NAMES[one]}
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

const LONGEST_NAME = 100;

function Naming({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const [next, setNext] = useState(name);
  return (
    <FormDialog
      title="Who reviews in this window?"
      save="Use this name"
      disabled={next.trim() === ''}
      onSave={() => {
        setReviewer(next.trim());
        onClose();
      }}
      onClose={onClose}
    >
      <Field
        name="reviewer"
        label="Your name, as it stands beside each decision"
        value={next}
        onValue={setNext}
        longest={LONGEST_NAME}
        first
      />
    </FormDialog>
  );
}
