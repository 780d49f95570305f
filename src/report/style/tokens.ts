/**
 * Colours, letters and distances. Each relation has one accent; both schemes keep 4.5 to 1 against their ground (WCAG AA).
 * Quotations are set in a book face, everything of ours in the reader's interface face: no font is loaded.
 */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --raised: #ffffff; --ink: #1d1b18; --soft: #5d5850; --rule: #dedacf; --faint: #f1eee6;
  --red: #a4262c; --plum: #713a94; --blue: #1f5a8f; --ochre: #7a5600; --green: #2f6648;
  --link: #22487a; --mark: #fff0b8; --compared: #d9a400; --only-first: #fbe3e1; --only-second: #dff0e4;
  --book: 'Iowan Old Style', Charter, 'Source Serif 4', 'Noto Serif', Cambria, Georgia, serif;
  --plain: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', sans-serif;
  --accent: var(--soft);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --raised: #1d1c19; --ink: #ebe8e1; --soft: #aaa598; --rule: #37342e; --faint: #24221e;
    --red: #ff9a92; --plum: #d2aef0; --blue: #93c1f2; --ochre: #e2bd62; --green: #93cfac;
    --link: #a9c8f5; --mark: #4a3d12; --compared: #d9a400; --only-first: #4d2422; --only-second: #1f4030;
  }
}
.conflict { --accent: var(--red); }
.characterisation { --accent: var(--plum); }
.update { --accent: var(--blue); }
.note { --accent: var(--ochre); }
.duplicate { --accent: var(--green); }
`;
