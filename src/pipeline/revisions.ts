import { diffWordsWithSpace } from 'diff';
import { revisionText } from './revision-text.ts';
import { type Edits, editsBetween } from '../compare/revising/edits.ts';
import type { RevisionId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { listRevisions } from '../store/revisions.ts';
import { findSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { SOURCE, theOnly } from './not-found.ts';

/** A stretch of text that two revisions share, or that only one of them has. */
export interface TextPart {
  readonly text: string;
  readonly in: 'both' | 'before' | 'now';
}

/** An edit that changes what the article says, in words: what it touches, what stood there, what stands there. */
export interface ShownEdit {
  readonly touched: string;
  readonly before: string;
  /** Null where the sentence was taken out. */
  readonly now: string | null;
}

/** One revision of a source, and how it differs from the one before it. */
export interface ShownRevision {
  readonly id: RevisionId;
  /** ISO date-time. */
  readonly readAt: string;
  readonly textHash: string;
  readonly bytesHash: string;
  /** The one that counts. */
  readonly current: boolean;
  /** Null for the first. */
  readonly since: {
    /** The note on the page that tells of a change; null where none was added. */
    readonly note: string | null;
    readonly edits: readonly ShownEdit[];
    /** The whole text, every difference, typing and spacing too. */
    readonly parts: readonly TextPart[];
  } | null;
}

export interface SourceRevisions {
  readonly source: Source;
  /** In the order they were first read. */
  readonly revisions: readonly ShownRevision[];
}

/** Comparing word by word grows with the product of two texts: longer ones are shown without their differences. */
const LONGEST_COMPARED = 200_000;

/** Every revision of the source of that id, path or file name. Throws NotFound where there is none, or more than one. */
export async function revisionsOf(store: Store, name: string): Promise<SourceRevisions> {
  const source = theOnly(await findSources(store, name), name, SOURCE, ({ address }) => address);
  const revisions = await listRevisions(store, source.id);
  const shown = revisions.map((revision, at): ShownRevision => {
    const { id, readAt, textHash, bytesHash } = revision;
    const before = revisions[at - 1];
    const edits = before ? editsBetween(revisionText(before), revisionText(revision)) : null;
    const since =
      before && edits ? { ...shownEdits(edits), parts: partsOf(before.text, revision.text) } : null;
    return { id, readAt, textHash, bytesHash, current: id === source.revision.id, since };
  });
  return { source, revisions: shown };
}

function shownEdits({ note, edits }: Edits) {
  return {
    note,
    edits: edits.map(({ touched, before, now }) => ({
      touched,
      before: before.text,
      now: now?.text ?? null,
    })),
  };
}

function partsOf(before: string, now: string): readonly TextPart[] {
  if (before.length + now.length > LONGEST_COMPARED)
    return [
      { text: before, in: 'before' },
      { text: now, in: 'now' },
    ];
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'now' : removed ? 'before' : 'both',
  }));
}
