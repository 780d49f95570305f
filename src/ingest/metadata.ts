import type { Metadata, MetadataOrigin, Stated } from '../model/source.ts';
import { type FieldName, type FieldProblem, type Fields, readFields } from './fields.ts';
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
export function metadataOf({ statements, text, headline }: Said): {
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
      outlet: stated('outlet'),
      author: stated('author') ?? inText(shown.author),
      published: stated('published') ?? inText(shown.published),
      url: stated('url'),
      language: stated('language'),
      agency: inText(shown.agency),
      ...(modified === null ? {} : { modified }),
      ...(shown.dateline === null ? {} : { dateline: { value: shown.dateline, from: FROM_TEXT } }),
      ...(notes.length === 0 ? {} : { textNotes: notes }),
      other: otherOf(origins),
    },
    problems: read.filter(({ from }) => BY_HAND.has(from)).flatMap(({ fields }) => fields.problems),
  };
}

function inText(value: string | null): Stated | null {
  return value === null ? null : { value, from: FROM_TEXT };
}

/** Keys we do not know; the better origin's where two have one. */
function otherOf(origins: readonly Fields[]): Readonly<Record<string, unknown>> {
  // Not assigned one by one: a key may be called __proto__.
  return Object.fromEntries([...origins].reverse().flatMap(({ other }) => Object.entries(other)));
}
