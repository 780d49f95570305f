import type { Input, ReadOutcome } from '../ingest/readers/reader.ts';
import type { Revision } from '../model/source.ts';
import type { ReadyReading } from '../store/packed-reading.ts';
import type { Answer, Question } from './questions.ts';

/** What is done to untrusted things in a process of its own. */
export type Task = { readonly parse: Input } | { readonly ready: Revision } | { readonly question: Question };

/** Does one task; loads only what it needs. Run by `careful.ts` in another process. */
export async function work(task: Task): Promise<ReadOutcome | ReadyReading | Answer> {
  if ('parse' in task) {
    const { readDocument } = await import('../ingest/read-document.ts');
    return readDocument(task.parse);
  }
  if ('question' in task) {
    const { answer } = await import('./questions.ts');
    return answer(task.question);
  }
  const { readRevision } = await import('./read.ts');
  const { readyReading } = await import('../store/packed-reading.ts');
  const { sourceId, text } = task.ready;
  return readyReading(readRevision(task.ready), { sourceId, text });
}
