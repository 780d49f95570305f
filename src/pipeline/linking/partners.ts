import { SAME_STORY } from '../../link/profile.ts';
import type { ArticleLink } from '../../store/article-links.ts';
import type { SourceKey } from '../../store/pending.ts';

/** Up to so many articles of a story are all compared with each other. */
const CROWD = 10;
/** In a larger story each article keeps so many of its likest partners; of those that may tell another story, no more than a crowd. */
const LIKEST = 16;

/** What choosing partners needs to know of every article at hand. */
export interface Standings {
  readonly linksOf: (source: SourceKey) => readonly ArticleLink[];
  /** Compared with what it copies only. */
  readonly isCopy: (source: SourceKey) => boolean;
  /** The source's id: the same in every database, where keys are not. */
  readonly idOf: (source: SourceKey) => string;
}

/**
 * In a large story a copy of another article stands back behind the one it copies (of several, the first by id): it is
 * compared with that one only, so that a report that hundreds reprint is not compared with itself ten thousand times.
 */
export function standsBack(source: SourceKey, { linksOf, idOf }: Omit<Standings, 'isCopy'>): boolean {
  return linksOf(source).length > CROWD && firstOriginal(source, { linksOf, idOf }) !== null;
}

/**
 * The partners two articles' comparison depends on: the pair is compared where each chooses the other. Depends on the
 * links alone, whatever the order in which they came.
 */
export function chosenBy(source: SourceKey, standings: Standings): ReadonlySet<SourceKey> {
  const { isCopy, idOf } = standings;
  const links = standings.linksOf(source);
  if (links.length <= CROWD) return new Set(links.map(({ other }) => other));
  if (isCopy(source)) {
    const original = firstOriginal(source, standings);
    return new Set(original === null ? [] : [original]);
  }
  const others = likestOf(links.filter(({ other }) => !isCopy(other)))
    .sort((a, b) => b.likeness - a.likeness || (idOf(a.other) < idOf(b.other) ? -1 : 1))
    .slice(0, LIKEST)
    .filter(({ likeness }, at) => at < CROWD || likeness >= SAME_STORY);
  const copies = links.filter(({ other, copy }) => copy && isCopy(other));
  return new Set([...others, ...copies].map(({ other }) => other));
}

/** Those that are as like as the last of the likest, and all that are liker: a few to be put in order, of hundreds. */
function likestOf(links: readonly ArticleLink[]): ArticleLink[] {
  if (links.length <= LIKEST) return [...links];
  const least =
    Float64Array.from(links, ({ likeness }) => likeness)
      .sort()
      .at(-LIKEST) ?? 0;
  return links.filter(({ likeness }) => likeness >= least);
}

/** Of the articles it copies, or that copy it, the first by id, where that is not itself. */
function firstOriginal(source: SourceKey, { linksOf, idOf }: Omit<Standings, 'isCopy'>): SourceKey | null {
  const own = idOf(source);
  const [first] = linksOf(source)
    .filter(({ other, copy }) => copy && idOf(other) < own)
    .sort((a, b) => (idOf(a.other) < idOf(b.other) ? -1 : 1));
  return first?.other ?? null;
}
