import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import type { Finding } from '../../src/model/finding.ts';
import type { Source } from '../../src/model/source.ts';
import type { Span } from '../../src/model/span.ts';

const SIDE = z.object({ article: z.string(), quote: z.string() });
const FOUND = z.object({
  relation: z.string(),
  kind: z.string(),
  sides: z.array(SIDE),
  values: z.array(z.string().nullable()).nullish(),
});
const TRAP = z.object({ sides: z.array(SIDE), trap: z.string() });
const STORY = z.object({
  findings: z.array(FOUND),
  acceptable: z.array(FOUND).optional(),
  mustNot: z.array(TRAP).optional(),
});

export type GoldFinding = z.infer<typeof FOUND>;

/** A story whose findings somebody has written down: `gold.json` beside the articles, or beside their folder. */
export interface GoldStory {
  readonly folder: string;
  readonly articles: readonly string[];
  readonly findings: readonly GoldFinding[];
  /** Borderline: finding one counts neither for nor against. */
  readonly acceptable: readonly GoldFinding[];
  /** What tempts, and is no conflict. */
  readonly traps: readonly z.infer<typeof TRAP>[];
}

const READ: ReadonlySet<string> = new Set(['.md', '.txt', '.html']);

/** Reads a story's folder. Throws where it has no gold.json of the known shape. */
export function readStory(folder: string): GoldStory {
  const {
    findings,
    acceptable = [],
    mustNot = [],
  } = STORY.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
  const home = existsSync(join(folder, 'articles')) ? join(folder, 'articles') : folder;
  const files = readdirSync(home).filter((file) => READ.has(extname(file)));
  return {
    folder,
    articles: files.sort().map((file) => join(home, file)),
    findings,
    acceptable,
    traps: mustNot,
  };
}

/** A place of the gold covers a place of a finding when they share this much of the shorter one. */
const TOUCHES = 0.5;

/** Whether a finding is one that was written down: null where it is borderline. */
export function isRight(
  finding: Finding,
  { findings, acceptable }: GoldStory,
  sources: readonly Source[],
): boolean | null {
  const meets = (gold: GoldFinding) => gold.relation === finding.relation && covers(finding, gold, sources);
  if (findings.some(meets)) return true;
  return acceptable.some(meets) ? null : false;
}

/** Two sides of the finding lie on two sides of the gold; in a conflict, on two with different values. */
export function covers(
  finding: Finding,
  { relation, sides, values }: Pick<GoldFinding, 'relation' | 'sides' | 'values'>,
  sources: readonly Source[],
): boolean {
  const met = sidesMet(finding, sides, sources);
  const hit = sides.flatMap((_, at) => ((met[at] ?? []).length > 0 ? [at] : []));
  if (hit.length < 2) return hit.length === 1 && sides.length === 1;
  const told = relation === 'conflict' && values?.length === sides.length ? values : null;
  return told === null || new Set(hit.map((at) => told[at])).size > 1;
}

/** For each place that was written down, which sides of the finding lie on it. */
export function sidesMet(
  finding: Finding,
  places: GoldFinding['sides'],
  sources: readonly Source[],
): readonly (readonly number[])[] {
  return places.map(({ article, quote }) => {
    const source = sources.find(({ path }) => path !== null && basename(path, extname(path)) === article);
    const start = source?.revision.text.indexOf(quote) ?? -1;
    if (!source || start < 0) return [];
    const place = { start, end: start + quote.length };
    return finding.sides.flatMap(({ sourceId, span }, at) =>
      sourceId === source.id && touches(span, place) ? [at] : [],
    );
  });
}

function touches(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start)) >= TOUCHES;
}
