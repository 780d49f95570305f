import type { Account } from './account.ts';
import type { RunIndex } from './run-index.ts';
import { count } from './words.ts';

/** "as HTML; 4,210 characters; 23 claims, eleven of them attributed": what became of an article's bytes. */
export function howRead(index: RunIndex, { source: { id, revision } }: Account): string {
  const { readAs, textNotes = [] } = revision.metadata;
  const claims = index.run.claims.filter(({ sourceId }) => sourceId === id);
  const attributed = claims.filter(({ attributionId }) => attributionId !== null).length;
  return [
    readAs === undefined ? 'by an earlier version, which did not note as what' : `as ${readAs}`,
    `${revision.text.length.toLocaleString('en')} characters`,
    claims.length === 0
      ? 'no claims'
      : `${count(claims.length, 'claim')}, ${count(attributed, 'of them attributed', 'of them attributed')}`,
    ...(textNotes.length === 0
      ? []
      : [`${count(textNotes.length, 'note', 'notes')} of the text on itself (${kindsOf(textNotes)})`]),
  ].join('; ');
}

function kindsOf(notes: readonly { readonly kind: string }[]): string {
  return [...new Set(notes.map(({ kind }) => kind))].join(', ');
}
