import type { WorkFailure } from '../ingest/isolation/hand.ts';
import { WORK_LIMITS, type WorkLimits } from '../ingest/isolation/limits.ts';
import { handsHere, Workshop } from '../ingest/isolation/workshop.ts';
import { readDocument, readerOf } from '../ingest/read-document.ts';
import { markdown } from '../ingest/readers/markdown.ts';
import { plainText } from '../ingest/readers/plain-text.ts';
import type { Input, ReadOutcome } from '../ingest/readers/reader.ts';
import type { Reading } from '../model/run.ts';
import type { Revision } from '../model/source.ts';
import type { ReadyReading } from '../store/packed-reading.ts';
import type { Task, work } from './careful-work.ts';
import { type Answer, type Question, answer, textsOf } from './questions.ts';
import { readRevision } from './read.ts';
import { isHarmless, readingTime } from './reading-time.ts';

type Failed = { readonly failed: WorkFailure };

/** Reads documents and texts nobody vouches for: whatever they do to their reader, it costs them alone. */
export interface Careful {
  readonly parse: (input: Input) => Promise<ReadOutcome>;
  readonly read: (revision: Revision) => Promise<{ readonly reading: Reading | ReadyReading } | Failed>;
  readonly answer: (question: Question) => Promise<{ readonly answer: Answer } | Failed>;
  /** How many readings and documents are worth beginning before the first is done. */
  readonly ahead: () => number;
  /** Says that so many documents will come. */
  readonly expect: (documents: number) => void;
  readonly close: () => void;
}

/** From so many documents on, other processes read all of them: each takes most of a second to start. */
const MANY = 80;
/** What a process that reads takes. */
const READER_MEGABYTES = 250;
/** A hand that is done finds the next reading begun while the one before is being kept. */
const AHEAD_A_HAND = 3;
/** Bytes of plain text that are taken as they are, without another process. */
const HARMLESS_BYTES = 20_000;
/** What comes back from there. */
type Done = Awaited<ReturnType<typeof work>>;
const WORK = new URL('./careful-work.ts', import.meta.url);

/**
 * `limits`: what one document may cost, longer texts more; those of the house where not given. `hands`: processes that read
 * side by side where there is much to read, as many as the machine has cores and memory for where not given; what is read is the same.
 * Close it.
 */
export function careful(limits: WorkLimits = WORK_LIMITS, hands = handsHere(READER_MEGABYTES)): Careful {
  const shop = new Workshop(WORK, hands, limits);
  const inside = async (task: Task, texts: readonly string[] = []) =>
    shop.work(task, readingTime(texts.join('\n'), limits.cpuMs));
  let many = false;
  return {
    async parse(input) {
      if (isPlain(input)) return readDocument(input);
      const worked = await inside({ parse: input });
      return 'failed' in worked ? { unreadable: worked.failed } : (worked.output as Done as ReadOutcome);
    },
    async read(revision) {
      if (!many && isHarmless(revision.text)) return { reading: readRevision(revision) };
      const worked = await inside({ ready: revision }, [revision.text]);
      return 'failed' in worked ? worked : { reading: worked.output as Done as ReadyReading };
    },
    ahead: () => (many ? hands * AHEAD_A_HAND : 0),
    expect(documents) {
      many = hands > 1 && documents >= MANY;
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
