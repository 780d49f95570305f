import type { ArticleReading, NameGroup, NameUse } from '../model/pair.ts';
import type { SourceId } from '../model/ids.ts';
import { nearSpelling } from '../lang/en/word-match.ts';
import { type EntityGroup, type EntityJudgement, sameEntities } from './entities.ts';

/** Every person or body that articles of one story spell in more than one way. */
export function nameGroups(
  articles: readonly ArticleReading[],
  judgements: readonly EntityJudgement[] = [],
): readonly NameGroup[] {
  const { groups } = sameEntities(
    articles.map(({ source, entities }) => ({ sourceId: source.id, entities })),
    judgements,
  );
  const found: NameGroup[] = [];
  for (const group of spelledAlike(groups)) {
    const variants = group.flatMap((one) => one.variants);
    const uses = variants.flatMap(({ name, sourceIds }) =>
      sourceIds.flatMap((id) => useOf(articles, id, name) ?? []),
    );
    const [name] = [...new Set(uses.map((use) => use.name))].sort();
    if (name !== undefined && uses.some((use) => use.name !== name))
      found.push({ name, uses, confidence: 1 });
  }
  return found;
}

/** Groups, those of one person put together whose names are a letter or two apart and that share no article. */
function spelledAlike(groups: readonly EntityGroup[]): readonly (readonly EntityGroup[])[] {
  const joined: EntityGroup[][] = [];
  for (const group of groups) {
    const same = joined.find((others) => others.every((other) => oneSpelling(other, group)));
    if (same) same.push(group);
    else joined.push([group]);
  }
  return joined;
}

const FEWEST_NAMES = 2;

function oneSpelling(a: EntityGroup, b: EntityGroup): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  const sources = new Set(a.members.map(({ sourceId }) => sourceId));
  if (b.members.some(({ sourceId }) => sources.has(sourceId))) return false;
  const [one, two] = [a.name.toLowerCase().split(' '), b.name.toLowerCase().split(' ')];
  if (one.length !== two.length || one.length < FEWEST_NAMES) return false;
  const apart = one.filter((word, at) => word !== two[at]);
  const [word = ''] = apart;
  const other = two[one.indexOf(word)] ?? '';
  return apart.length === 1 && (nearSpelling(word, other) || word.slice(1) === other.slice(1));
}

/** Where an article first uses the name; null where its text does not have it. */
function useOf(articles: readonly ArticleReading[], sourceId: SourceId, name: string): NameUse | null {
  const text = articles.find(({ source }) => source.id === sourceId)?.source.revision.text ?? '';
  const start = text.indexOf(name);
  return start < 0 ? null : { name, sourceId, span: { start, end: start + name.length } };
}
