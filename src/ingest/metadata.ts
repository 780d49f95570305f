import type { Metadata, MetadataOrigin, Stated } from '../model/source.ts';
import { type FieldName, type FieldProblem, type Fields, readFields } from './fields.ts';
import { creditedAgency } from './outlets/credited-agency.ts';
import type { OutletList } from './outlets/outlet-list.ts';
import type { Statement } from './readers/reader.ts';
import { statedInText } from './stated-in-text.ts';
import { textNotesOf } from './text-notes.ts';

/** Everything that is said about one text. */
export interface Said {
  /** The best origin first. */
  readonly statements: readonly Statement[];
  readonly text: string;
  /** The text's first line as a headline; null where the text does not begin with one. */
  readonly headline: string | null;
  /** Two letters, where the text is surely in another language than English. */
  readonly otherLanguage: string | null;
  readonly outlets: () => OutletList;
}

/** What a person wrote: a value in it that does not hold is told. What a machine wrote is only left. */
const BY_HAND: ReadonlySet<MetadataOrigin> = new Set([
  'option',
  'reviewer',
  'front-matter',
  'sidecar',
  'row',
]);
/** Where a value is from when only the text's own first lines show it. */
const FROM_TEXT: MetadataOrigin = 'text';

/** Weighs what is said: for each value the first origin that states one that holds; the text itself comes last. */
export function metadataOf({ statements, text, headline, otherLanguage, outlets }: Said): {
  readonly metadata: Metadata;
  readonly problems: readonly FieldProblem[];
} {
  const read = statements.map(({ from, keys }) => ({ from, fields: readFields(keys, from) }));
  const origins = read.map(({ fields }) => fields);
  const stated = (name: FieldName) => origins.find(({ values }) => values[name])?.values[name] ?? null;
  const shown = statedInText(text, headline ?? '');
  const notes = textNotesOf(text);
  const modified = stated('modified');
  return {
    metadata: {
      title: stated('title') ?? inText(shown.title),
      outlet: outletOf(stated('outlet'), stated('url'), outlets),
      author: stated('author') ?? inText(shown.author),
      published: stated('published') ?? inText(shown.published),
      url: stated('url'),
      language: languageOf(stated('language'), otherLanguage),
      agency: inText(shown.agency ?? creditedAgency(text, outlets)),
      ...(modified === null ? {} : { modified }),
      ...(shown.dateline === null ? {} : { dateline: { value: shown.dateline, from: FROM_TEXT } }),
      ...(notes.length === 0 ? {} : { textNotes: notes }),
      other: otherOf(origins),
    },
    problems: read.filter(({ from }) => BY_HAND.has(from)).flatMap(({ fields }) => fields.problems),
  };
}

/** A machine's name for an outlet becomes the list's; where none is stated, the list may know whose the address is. */
function outletOf(stated: Stated | null, url: Stated | null, outlets: () => OutletList): Stated | null {
  if (stated !== null && BY_HAND.has(stated.from)) return stated;
  if (stated !== null) return { ...stated, value: outlets().named(stated.value)?.name ?? stated.value };
  const known = url === null ? null : outlets().ofAddress(url.value);
  return known === null ? null : { value: known.name, from: 'outlet-list' };
}

/** Templates say "en" on pages of every language: what the text surely is beats what a machine says of it. */
function languageOf(stated: Stated | null, otherLanguage: string | null): Stated | null {
  if (otherLanguage === null || (stated !== null && BY_HAND.has(stated.from))) return stated;
  return stated?.value === otherLanguage ? stated : { value: otherLanguage, from: FROM_TEXT };
}

function inText(value: string | null): Stated | null {
  return value === null ? null : { value, from: FROM_TEXT };
}

/** Keys we do not know; the better origin's where two have one. */
function otherOf(origins: readonly Fields[]): Readonly<Record<string, unknown>> {
  // Not assigned one by one: a key may be called __proto__.
  return Object.fromEntries([...origins].reverse().flatMap(({ other }) => Object.entries(other)));
}
