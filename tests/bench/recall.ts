import type { Claim } from '../../src/model/claim.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type SourceId, sourceId } from '../../src/model/ids.ts';
import { type Span, overlaps } from '../../src/model/span.ts';
import type { Verdict } from '../../src/pipeline/linking/verdict.ts';
import { linksOf } from '../../src/store/article-links.ts';
import { pairsTouching } from '../../src/store/compared-pairs.ts';
import { listFindings } from '../../src/store/findings.ts';
import { type KeyedReading, readingsOf } from '../../src/store/readings.ts';
import { sourceKeys } from '../../src/store/sources.ts';
import type { Store } from '../../src/store/store.ts';
import type { Place, Planted } from './made/corpus.ts';

/** What became of what was planted; counts. */
export interface Recall {
  readonly planted: number;
  /** Its two articles were linked. */
  readonly linked: number;
  /** Claims of its two sentences were compared. */
  readonly compared: number;
  /** A finding tells of its two sentences. */
  readonly found: number;
  readonly nearMisses: number;
  /** A conflict tells of them all the same. */
  readonly falseAlarms: number;
}

/** A planted sentence where it lies in the database. */
interface Lying {
  readonly key: number;
  readonly source: SourceId;
  readonly span: Span;
  /** The numbers of its claims. */
  readonly claims: ReadonlySet<number>;
}

/** Looks up what was planted, a pair at a time: in the links, in the pairs that were compared, in the findings. */
export async function recallOf(store: Store, planted: readonly Planted[]): Promise<Recall> {
  const counts = { planted: 0, linked: 0, compared: 0, found: 0, nearMisses: 0, falseAlarms: 0 };
  for (const { kind, places } of planted) {
    const [left, right] = [await lying(store, places[0]), await lying(store, places[1])];
    if (!left || !right) continue;
    const found = await findingsOn(store, left, right);
    if (kind === 'near-miss') {
      counts.nearMisses++;
      counts.falseAlarms += Number(found.some(({ relation }) => relation === 'conflict'));
      continue;
    }
    counts.planted++;
    const links = await linksOf(store, [left.key]);
    counts.linked += Number(links.some(({ other }) => other === right.key));
    counts.compared += Number(await areCompared(store, left, right));
    counts.found += Number(found.length > 0);
  }
  return counts;
}

async function lying(store: Store, { name, sentence }: Place): Promise<Lying | null> {
  const id = sourceId(name);
  const key = (await sourceKeys(store, [id])).get(id);
  if (key === undefined) return null;
  const read: KeyedReading | undefined = (await readingsOf(store, [key])).get(key);
  const start = read?.source.revision.text.indexOf(sentence) ?? -1;
  if (!read || start < 0) return null;
  const span = { start, end: start + sentence.length };
  const claims = read.reading.claims.filter((claim: Claim) => overlaps(claim.span, span));
  return { key, source: id, span, claims: new Set(claims.map(({ seq }) => seq)) };
}

async function areCompared(store: Store, a: Lying, b: Lying): Promise<boolean> {
  for (const { left, right, verdict } of await pairsTouching<Verdict>(store, [a.key])) {
    if (left === right || (left !== b.key && right !== b.key)) continue;
    const [one, two] = left === a.key ? [a, b] : [b, a];
    if (verdict.candidates.some(([l, r]) => one.claims.has(l) && two.claims.has(r))) return true;
  }
  return false;
}

async function findingsOn(store: Store, a: Lying, b: Lying): Promise<readonly Finding[]> {
  const all = await listFindings(store, { source: a.source });
  return all.filter(({ sides }) =>
    [a, b].every(({ source, span }) =>
      sides.some((side) => side.sourceId === source && overlaps(side.span, span)),
    ),
  );
}
