import type { WorkFailure } from '../ingest/isolation/hand.ts';
import { WORK_LIMITS, type WorkLimits } from '../ingest/isolation/limits.ts';
import { Workshop } from '../ingest/isolation/workshop.ts';
import { readDocument, readerOf } from '../ingest/read-document.ts';
import { markdown } from '../ingest/readers/markdown.ts';
import { plainText } from '../ingest/readers/plain-text.ts';
import type { Input, ReadOutcome } from '../ingest/readers/reader.ts';
import type { Reading } from '../model/run.ts';
import type { Revision } from '../model/source.ts';
import type { Task, work } from './careful-work.ts';
import { type Answer, type Question, answer, textsOf } from './questions.ts';
import { readRevision } from './read.ts';
import { isHarmless, readingTime } from './reading-time.ts';

type Failed = { readonly failed: WorkFailure };

/** Reads documents and texts nobody vouches for: whatever they do to their reader, it costs them alone. */
export interface Careful {
  readonly parse: (input: Input) => Promise<ReadOutcome>;
  readonly read: (revision: Revision) => Promise<{ readonly reading: Reading } | Failed>;
  readonly answer: (question: Question) => Promise<{ readonly answer: Answer } | Failed>;
  readonly close: () => void;
}

/** Bytes of plain text that are taken as they are, without another process. */
const HARMLESS_BYTES = 20_000;
/** What comes back from there. */
type Done = Awaited<ReturnType<typeof work>>;
const WORK = new URL('./careful-work.ts', import.meta.url);

/** `limits`: what one document may cost, longer texts more; those of the house where not given. Close it. */
export function careful(limits: WorkLimits = WORK_LIMITS): Careful {
  const shop = new Workshop(WORK, 1, limits);
  const inside = async (task: Task, texts: readonly string[] = []) =>
    shop.work(task, readingTime(texts.join('\n'), limits.cpuMs));
  return {
    async parse(input) {
      if (isPlain(input)) return readDocument(input);
      const worked = await inside({ parse: input });
      return 'failed' in worked ? { unreadable: worked.failed } : (worked.output as Done as ReadOutcome);
    },
    async read(revision) {
      if (isHarmless(revision.text)) return { reading: readRevision(revision) };
      const worked = await inside({ read: revision }, [revision.text]);
      return 'failed' in worked ? worked : { reading: worked.output as Done as Reading };
    },
    async answer(question) {
      const texts = textsOf(question);
      if (texts.every((text) => isHarmless(text, texts.length))) return { answer: answer(question) };
      const worked = await inside({ question }, texts);
      return 'failed' in worked ? worked : { answer: worked.output as Done as Answer };
    },
    close() {
      shop.close();
    },
  };
}

/** A short text in a format that needs no parsing. */
function isPlain(input: Input): boolean {
  const reader = input.bytes.length <= HARMLESS_BYTES ? readerOf(input) : null;
  return reader === plainText || reader === markdown;
}
