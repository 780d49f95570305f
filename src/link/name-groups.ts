import type { ArticleReading, NameGroup, NameUse } from '../model/pair.ts';
import type { SourceId } from '../model/ids.ts';
import { sameEntities } from './entities.ts';

/** Every person or body that articles of one story spell in more than one way. */
export function nameGroups(articles: readonly ArticleReading[]): readonly NameGroup[] {
  const { groups } = sameEntities(
    articles.map(({ source, entities }) => ({ sourceId: source.id, entities })),
  );
  const found: NameGroup[] = [];
  for (const { name, variants } of groups) {
    if (variants.length < 2) continue;
    const uses = variants.flatMap((variant) =>
      variant.sourceIds.flatMap((id) => useOf(articles, id, variant.name) ?? []),
    );
    if (new Set(uses.map((use) => use.name)).size > 1) found.push({ name, uses, confidence: 1 });
  }
  return found;
}

/** Where an article first uses the name inside a claim; null where only its headline or furniture does. */
function useOf(articles: readonly ArticleReading[], sourceId: SourceId, name: string): NameUse | null {
  const article = articles.find(({ source }) => source.id === sourceId);
  for (const { span, text } of article?.claims ?? []) {
    const at = text.indexOf(name);
    if (at >= 0)
      return { name, sourceId, span: { start: span.start + at, end: span.start + at + name.length } };
  }
  return null;
}
