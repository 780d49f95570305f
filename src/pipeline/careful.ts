import type { WorkFailure } from '../ingest/isolation/hand.ts';
import type { WorkLimits } from '../ingest/isolation/limits.ts';
import { Workshop } from '../ingest/isolation/workshop.ts';
import { readDocument, readerOf } from '../ingest/read-document.ts';
import { markdown } from '../ingest/readers/markdown.ts';
import { plainText } from '../ingest/readers/plain-text.ts';
import type { Input, ReadOutcome } from '../ingest/readers/reader.ts';
import type { Reading } from '../model/run.ts';
import type { Revision } from '../model/source.ts';
import type { Task, work } from './careful-work.ts';
import { readRevision } from './read.ts';

/** Reads documents and texts nobody vouches for: whatever they do to their reader, it costs them alone. */
export interface Careful {
  readonly parse: (input: Input) => Promise<ReadOutcome>;
  readonly read: (
    revision: Revision,
  ) => Promise<{ readonly reading: Reading } | { readonly failed: WorkFailure }>;
  readonly close: () => void;
}

/**
 * Five long articles. So much plain text is read at once, without another process: the worst of forty hostile texts of this
 * size took 1.3 s when measured, and starting a process takes half a second.
 */
const HARMLESS_LETTERS = 20_000;
/** What comes back from there. */
type Done = Awaited<ReturnType<typeof work>>;
const WORK = new URL('./careful-work.ts', import.meta.url);

/** `limits`: what one document may cost; those of the house where not given. Close it. */
export function careful(limits?: WorkLimits): Careful {
  const shop = new Workshop(WORK, 1, limits);
  const inside = async (task: Task) => shop.work(task);
  return {
    async parse(input) {
      if (isHarmless(input)) return readDocument(input);
      const worked = await inside({ parse: input });
      return 'failed' in worked ? { unreadable: worked.failed } : (worked.output as Done as ReadOutcome);
    },
    async read(revision) {
      if (revision.text.length <= HARMLESS_LETTERS) return { reading: readRevision(revision) };
      const worked = await inside({ read: revision });
      return 'failed' in worked ? worked : { reading: worked.output as Done as Reading };
    },
    close() {
      shop.close();
    },
  };
}

/** A short text in a format that needs no parsing. */
function isHarmless(input: Input): boolean {
  const reader = input.bytes.length <= HARMLESS_LETTERS ? readerOf(input) : null;
  return reader === plainText || reader === markdown;
}
