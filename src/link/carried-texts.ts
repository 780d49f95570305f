import type { CarriedText, Carrier } from '../model/carried-text.ts';
import type { SourceId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { carriedWords, isNearlyOneText, type WholeText, wholeText } from './whole-text.ts';

/** Two sources of which one may be nearly the other's text. */
export type LikelyCopy = readonly [SourceId, SourceId];

/**
 * Which sources carry one text: whole texts are compared where `likely` (found by their sketches) or the same to the letter.
 * A text belongs to the first, by date, that it is nearly the words of, so that a row of small edits does not make one text of
 * its two ends. The same for the same sources, whatever the order.
 */
export function carriedTexts(
  sources: readonly Source[],
  likely: readonly LikelyCopy[],
): readonly CarriedText[] {
  const partners = partnersOf(sources, likely);
  const texts = new Map<SourceId, WholeText>();
  const textOf = (source: Source): WholeText => {
    const text = texts.get(source.id) ?? wholeText(source);
    texts.set(source.id, text);
    return text;
  };
  const groups = new Map<SourceId, { readonly first: Source; readonly carriers: Carrier[] }>();
  for (const source of sources.filter(({ id }) => partners.has(id)).sort(byDate)) {
    const near = partners.get(source.id);
    const group = [...groups.values()].find(
      ({ first, carriers }) =>
        carriers.some(({ sourceId }) => near?.has(sourceId)) &&
        isNearlyOneText(textOf(first), textOf(source)),
    );
    if (group)
      group.carriers.push({
        sourceId: source.id,
        words: carriedWords(textOf(group.first), textOf(source)),
      });
    else groups.set(source.id, { first: source, carriers: [{ sourceId: source.id, words: 'same' }] });
  }
  return [...groups.values()]
    .filter(({ carriers }) => carriers.length > 1)
    .map(({ carriers }) => ({ carriers }));
}

function partnersOf(
  sources: readonly Source[],
  likely: readonly LikelyCopy[],
): ReadonlyMap<SourceId, ReadonlySet<SourceId>> {
  const partners = new Map<SourceId, Set<SourceId>>();
  const join = (one: SourceId, other: SourceId): void => {
    const known = partners.get(one);
    if (known) known.add(other);
    else partners.set(one, new Set([other]));
  };
  for (const [one, other] of likely) {
    join(one, other);
    join(other, one);
  }
  for (const twins of Map.groupBy(sources, ({ revision }) => revision.textHash).values()) {
    // Every two of a thousand would be half a million: they need only meet the first.
    const [first, ...others] = [...twins].sort(byDate);
    for (const { id } of others)
      if (first) {
        join(first.id, id);
        join(id, first.id);
      }
  }
  return partners;
}

function byDate(a: Source, b: Source): number {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a.address < b.address ? -1 : 1;
}

function timeOf({ revision }: Source): number {
  const time = Date.parse(revision.metadata.published?.value ?? '');
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
