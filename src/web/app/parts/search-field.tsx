/** Where the words are typed that a list is searched for; `/` leads here. */
export function SearchField(props: {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Inside a dialog: the keyboard begins here, and Esc is the dialog's. */
  readonly first?: boolean;
}) {
  const { label, words, onWords, first = false } = props;
  return (
    <label class="search">
      <span class="unseen">{label}</span>
      <input
        id={first ? undefined : 'search'}
        type="search"
        placeholder={first ? label : 'Search  ( / )'}
        value={words}
        data-first={first ? true : undefined}
        onKeyDown={(event) => {
          if (!first && (event.key === 'Enter' || event.key === 'Escape')) event.currentTarget.blur();
        }}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    </label>
  );
}

/** Every word of the search is somewhere in these texts. */
export function hasWords(texts: readonly string[], search: string): boolean {
  const text = texts.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** What `/` does on a screen that has one. */
export const TO_SEARCH = { does: 'search', run: () => document.getElementById('search')?.focus() };
