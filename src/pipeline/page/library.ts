import type { SourceId } from '../../model/ids.ts';
import type { Revision } from '../../model/source.ts';
import { warningsOf } from '../../report/views/warnings.ts';
import { listRevisions } from '../../store/revisions.ts';
import { NotFound } from '../not-found.ts';
import { type ChangedParagraph, changesBetween } from './changed-paragraphs.ts';
import type { Desk, Moment } from './desk.ts';
import { namedSource, type NamedSource } from './named.ts';

/** A source in the list of sources. */
export interface LibraryRow extends NamedSource {
  readonly author: string | null;
  readonly agency: string | null;
  readonly claims: number;
  readonly findings: number;
  readonly words: number;
  readonly changed: boolean;
}

export interface Library {
  readonly rows: readonly LibraryRow[];
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  /** What may weaken the comparison: undated articles, one text twice. */
  readonly warnings: readonly string[];
  readonly notCompared: readonly { readonly what: string; readonly why: string }[];
}

/** All sources, as they count now. */
export function libraryOf({ index }: Moment): Library {
  const { run } = index;
  const claims = Map.groupBy(run.claims, ({ sourceId }) => sourceId);
  const findings = new Map<SourceId, number>();
  for (const { sides } of run.findings)
    for (const id of new Set(sides.map(({ sourceId }) => sourceId)))
      findings.set(id, (findings.get(id) ?? 0) + 1);
  return {
    rows: index.accounts.map((account) => {
      const { id, revision } = account.source;
      return {
        ...namedSource(account),
        author: revision.metadata.author?.value ?? null,
        agency: revision.metadata.agency?.value ?? null,
        claims: claims.get(id)?.length ?? 0,
        findings: findings.get(id) ?? 0,
        words: revision.text.split(/\s+/u).filter(Boolean).length,
        changed: revision.supersedes !== null,
      };
    }),
    unreadable: run.unreadable.map(({ path, message }) => ({ path, message })),
    warnings: warningsOf(index).map(({ text }) => text),
    notCompared: run.notCompared.map(({ what, why }) => ({ what, why })),
  };
}

/** A revision of a source; `changes` against the one before, empty for the first. */
export interface RevisionLine {
  readonly id: string;
  readonly readAt: string;
  readonly textHash: string;
  readonly bytesHash: string;
  readonly changes: readonly ChangedParagraph[];
}

/** Every revision of a source, the last one first. Throws NotFound where there is no such source. */
export async function revisionsOf(desk: Desk, id: string): Promise<readonly RevisionLine[]> {
  const revisions = await listRevisions(desk.store, id as SourceId);
  if (revisions.length === 0) throw new NotFound(`there is no source ${id}`);
  return revisions.map((revision, place) => lineOf(revision, revisions[place - 1])).toReversed();
}

function lineOf(
  { id, readAt, textHash, bytesHash, text }: Revision,
  before: Revision | undefined,
): RevisionLine {
  return { id, readAt, textHash, bytesHash, changes: before ? changesBetween(before.text, text) : [] };
}
