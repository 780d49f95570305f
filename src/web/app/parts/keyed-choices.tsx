import type { ComponentChildren } from 'preact';

/** One of several things to choose, and the key for it. */
export interface Choice {
  readonly key: string;
  readonly words: ComponentChildren;
  readonly run: () => void;
}

/** A list in which each line has its key: for dialogs, which hand the keys on with `chosenBy`. */
export function KeyedChoices({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <ol class="choices">
      {choices.map(({ key, words, run }, place) => (
        <li key={key}>
          <button type="button" data-first={place === 0 ? true : undefined} onClick={run}>
            <kbd>{key}</kbd> <span>{words}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Listens for the keys of a list of choices. Letters typed into a field are left alone. */
export function chosenBy(choices: readonly Choice[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = choices.find(({ key }) => key === event.key.toLowerCase());
    if (!choice) return;
    event.preventDefault();
    choice.run();
  };
}
