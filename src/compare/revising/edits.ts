import { SMALL_WORDS } from '../../lang/en/edit-words.ts';
import type { RevisionText } from '../../model/pair.ts';
import { align, type Change, type Passage } from './align.ts';
import { tellsOfChange } from './change-note.ts';
import { type Touched, whatChanged } from './what-changed.ts';
import type { EditWord } from './words.ts';

/** An edit that changes what an article says: "12 people" before, "17 people" now. */
export interface Edit {
  readonly touched: Touched | 'removed';
  readonly before: Passage;
  /** Null where the sentence was taken out. */
  readonly now: Passage | null;
  /** The words that went and those that came in their place; empty where there are none. */
  readonly gone: string;
  readonly come: string;
}

/** What was done to an article between two of its revisions. */
export interface Edits {
  readonly edits: readonly Edit[];
  /** The note that tells of a change, where the later one has one that the earlier had not. */
  readonly note: string | null;
  /** So much was replaced that it is another text: no edit is told by itself. */
  readonly rewritten: boolean;
}

/** More edits than this with less than this share left as it was: another text at the same address. */
const MANY_EDITS = 12;
const LEAST_LEFT = 0.3;
/** A sentence whose words stand elsewhere now was moved into others. */
const STILL_SAID = 0.75;

/** What changed between two revisions of one article that bears on what it says. Typing, spacing and additions do not. */
export function editsBetween(before: RevisionText, now: RevisionText): Edits {
  const { changes, unchanged } = align(before, now);
  const said = new Set(changes.flatMap(({ now: passage }) => passage?.words.map(({ key }) => key) ?? []));
  const edits = changes.flatMap((change) => editOf(change, said) ?? []);
  const left = unchanged / (unchanged + edits.length || 1);
  return { edits, note: noteOf(before, now), rewritten: edits.length > MANY_EDITS && left < LEAST_LEFT };
}

function editOf({ before, now }: Change, said: ReadonlySet<string>): Edit | null {
  if (!before) return null;
  if (!now)
    return isStillSaid(before, said)
      ? null
      : { touched: 'removed', before, now, gone: before.text, come: '' };
  const edit = whatChanged(before.words, now.words);
  if (!edit) return null;
  const { gone, come } = edit.swap;
  return { touched: edit.touched, before, now, gone: inText(before, gone), come: inText(now, come) };
}

function isStillSaid({ words }: Passage, said: ReadonlySet<string>): boolean {
  const telling = words.filter(({ isWord, key }) => isWord && !SMALL_WORDS.has(key));
  const found = telling.filter(({ key }) => said.has(key)).length;
  return (
    found / (telling.length || 1) >= STILL_SAID &&
    telling.every(({ key }) => !/\d/u.test(key) || said.has(key))
  );
}

/** The stretch from the first to the last of some words, as it stands. */
function inText({ text, span }: Passage, words: readonly EditWord[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.span.start - span.start, last.span.end - span.start) : '';
}

/** A line that tells of a change and was not there before; looked for on the whole page, also outside the article. */
function noteOf(before: RevisionText, now: RevisionText): string | null {
  const old = new Set(linesOf(before));
  return linesOf(now).find((line) => !old.has(line) && tellsOfChange(line)) ?? null;
}

function linesOf({ revision: { text } }: RevisionText): readonly string[] {
  return text.split(/\r?\n/u).map((line) => line.trim());
}
