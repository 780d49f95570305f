import { Dialog } from './parts/dialog.tsx';
import { chosenBy, KeyedChoices } from './parts/keyed-choices.tsx';
import { go, hashOf, SCREEN_NAMES, SCREENS } from './route.ts';

/** Every screen by a key: g, then its number. */
export function GoTo({ onClose }: { readonly onClose: () => void }) {
  const choices = SCREENS.map((screen, place) => ({
    key: String(place + 1),
    words: SCREEN_NAMES[screen],
    run: () => {
      onClose();
      go(hashOf(screen));
    },
  }));
  return (
    <Dialog title="Go to" onClose={onClose} onKey={chosenBy(choices)}>
      <KeyedChoices choices={choices} />
    </Dialog>
  );
}
