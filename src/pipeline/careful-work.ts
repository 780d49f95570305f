import type { Input, ReadOutcome } from '../ingest/readers/reader.ts';
import type { Reading } from '../model/run.ts';
import type { Revision } from '../model/source.ts';

/** What is done to untrusted things in a process of its own. */
export type Task = { readonly parse: Input } | { readonly read: Revision };

/** Does one task; loads only what it needs. Run by `careful.ts` in another process. */
export async function work(task: Task): Promise<ReadOutcome | Reading> {
  if ('parse' in task) {
    const { readDocument } = await import('../ingest/read-document.ts');
    return readDocument(task.parse);
  }
  const { readRevision } = await import('./read.ts');
  return readRevision(task.read);
}
