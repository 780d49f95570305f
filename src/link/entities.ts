import type { Entity, EntityKind } from '../model/analysis.ts';
import type { SourceId } from '../model/ids.ts';

/** One article's entity: `entity` is its index in that article's `Analysis.entities`. */
export interface EntityMember {
  readonly sourceId: SourceId;
  readonly entity: number;
}

/** One spelling of a name and the sources that use it as an entity's full name, sorted. */
export interface NameVariant {
  readonly name: string;
  readonly sourceIds: readonly SourceId[];
}

/** Entities of several articles that are one speaker or participant. */
export interface EntityGroup {
  /** Unlike any other group's: the name, with a number where two namesakes share it. */
  readonly canonical: string;
  /** The best full name its articles give: "Sergei Shoigu". */
  readonly name: string;
  readonly kind: EntityKind;
  /** Sorted by source, then by index. */
  readonly members: readonly EntityMember[];
  /** Spellings of the full name, the most used first. */
  readonly variants: readonly NameVariant[];
  /** Why they were put together: `"Segei Shaigu" = "Sergei Shoigu": spelling, same role "defense minister"`. Sorted. */
  readonly reasons: readonly string[];
}

/** A reviewer's word on two entities, by name ("Khaled Haftar") or by member key (`memberKey`). */
export interface EntityJudgement {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface ArticleEntities {
  readonly sourceId: SourceId;
  readonly entities: readonly Entity[];
}

export interface SameEntities {
  /** Every entity is in one group; sorted by `canonical`. */
  readonly groups: readonly EntityGroup[];
  /** The group's `canonical`; null where there is no such entity. Two entities are one when these are equal. */
  readonly canonicalOf: (sourceId: SourceId, entity: number) => string | null;
}

/** Names one entity of one article in a judgement. */
export function memberKey(member: EntityMember): string {
  return `${member.sourceId}#${String(member.entity)}`;
}

/** Groups entities of several articles that are one speaker or participant. */
export function sameEntities(
  articles: readonly ArticleEntities[],
  _judgements: readonly EntityJudgement[] = [],
): SameEntities {
  const groups: EntityGroup[] = [];
  for (const { sourceId, entities } of articles) {
    for (const { index, name, kind } of entities) {
      const canonical = `${name} (${sourceId} ${String(index)})`;
      groups.push({
        canonical,
        name,
        kind,
        members: [{ sourceId, entity: index }],
        variants: [{ name, sourceIds: [sourceId] }],
        reasons: [],
      });
    }
  }
  const byKey = new Map(
    groups.flatMap((group) => group.members.map((member) => [memberKey(member), group.canonical])),
  );
  return { groups, canonicalOf: (sourceId, entity) => byKey.get(memberKey({ sourceId, entity })) ?? null };
}
