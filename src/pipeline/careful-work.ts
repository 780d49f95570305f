import type { Input, ReadOutcome } from '../ingest/readers/reader.ts';
import type { Reading } from '../model/run.ts';
import type { Revision } from '../model/source.ts';
import type { Answer, Question } from './questions.ts';

/** What is done to untrusted things in a process of its own. */
export type Task = { readonly parse: Input } | { readonly read: Revision } | { readonly question: Question };

/** Does one task; loads only what it needs. Run by `careful.ts` in another process. */
export async function work(task: Task): Promise<ReadOutcome | Reading | Answer> {
  if ('parse' in task) {
    const { readDocument } = await import('../ingest/read-document.ts');
    return readDocument(task.parse);
  }
  if ('question' in task) {
    const { answer } = await import('./questions.ts');
    return answer(task.question);
  }
  const { readRevision } = await import('./read.ts');
  return readRevision(task.read);
}
