import type { Corrections } from '../../review/corrections.ts';
import type { PackedPair } from '../../store/compared-pairs.ts';
import { keepHeapLean } from '../../store/lean-heap.ts';
import { toPacked } from '../../store/packed-record.ts';
import { unpackReadingOf } from '../../store/packed-reading.ts';
import type { SourceKey } from '../../store/pending.ts';
import type { PackedReading } from '../../store/readings.ts';
import { NOTHING_JUDGED } from '../../link/judged-events.ts';
import type { KeyPair } from './helpers.ts';
import { Lately, LETTERS_AT_HAND } from './lately.ts';
import { type Correct, lettersIn, type Loaded, loadedFrom } from './loaded.ts';
import { compareArticles } from './verdict.ts';

/** Pairs of articles to be compared, the articles, and the corrections to be laid over them: all that it takes. */
export interface ComparingTask {
  readonly articles: readonly (readonly [SourceKey, PackedReading])[];
  readonly pairs: readonly KeyPair[];
  /** Of spans and speakers only: what is said of names and events is of all articles at once. */
  readonly corrections: Corrections;
}

/** Nothing said of names and events. */
const UNSAID = { entities: [], events: NOTHING_JUDGED };

keepHeapLean();

/** The articles of the last tasks, with what they were unpacked from; a check's corrections are the same throughout. */
const lately = new Lately<SourceKey, { readonly name: string; readonly loaded: Loaded }>(LETTERS_AT_HAND);

/** Does one task; run by `comparers.ts` in another process. */
export async function work({ articles, pairs, corrections }: ComparingTask): Promise<readonly PackedPair[]> {
  const correct = await correcting(corrections);
  const loaded = new Map(articles.map(([key, packed]) => [key, unpacked(key, packed, correct)]));
  lately.trim();
  return pairs.flatMap(([one, two]): readonly PackedPair[] => {
    const [a, b] = [loaded.get(one), loaded.get(two)];
    if (!a || !b) return [];
    const { left, right, verdict } = compareArticles(a, b, UNSAID);
    return [{ left, right, packed: toPacked(verdict) }];
  });
}

function unpacked(key: SourceKey, packed: PackedReading, correct: Correct): Loaded {
  const name = JSON.stringify([packed.source, Buffer.from(packed.pack).toString('latin1')]);
  const known = lately.get(key);
  if (known?.name === name) return known.loaded;
  const loaded = unpack(key, packed, correct);
  lately.set(key, { name, loaded }, lettersIn(loaded));
  return loaded;
}

function unpack(key: SourceKey, { source, revision, pack }: PackedReading, correct: Correct): Loaded {
  return loadedFrom(key, { source, revision, reading: unpackReadingOf(source, pack) }, correct);
}

/** Where nothing is corrected, what corrects need not be loaded. */
async function correcting(corrections: Corrections): Promise<Correct> {
  if (corrections.name === '') return ({ reading }) => reading;
  const { correct } = await import('../corrected.ts');
  return (stored) => correct([{ ...stored, stages: {} }], corrections)[0]?.reading ?? stored.reading;
}
