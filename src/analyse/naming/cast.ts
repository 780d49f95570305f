import type { Entity, EntityKind, Mention, ResolvedBy } from '../../model/analysis.ts';
import type { Gender } from '../../lang/en/first-names.ts';

/**
 * Someone or something of the article while it is being read. The one mutable record of this room: names, titles and
 * pronouns each add what they tell. For example: "Khalifa Haftar", male, a "field marshal".
 */
export interface Part {
  readonly id: number;
  kind: EntityKind;
  gender: Gender | null;
  /** The fullest name so far; for someone unnamed the words that brought them in: "European diplomat". */
  name: string;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  /** Lower-case words of the roles, which "the minister" must be among. */
  readonly roleWords: Set<string>;
  /** Someone never named: listed as an entity only where something points back to them. */
  readonly unnamed: boolean;
  /** "Two officials": only "they" points to it. */
  readonly many: boolean;
}

/** A mention while it is being tied: `part` points into the cast. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: EntityKind;
  readonly form: Mention['form'];
  part: Part | null;
  by: ResolvedBy | null;
}

/** The article's cast, in order of appearance. */
export class Cast {
  readonly parts: Part[] = [];

  add(given: {
    kind: EntityKind;
    name: string;
    unnamed?: boolean;
    many?: boolean;
    gender?: Gender | null;
  }): Part {
    const part: Part = {
      id: this.parts.length,
      kind: given.kind,
      gender: given.gender ?? null,
      name: given.name,
      aliases: new Set(),
      roles: new Set(),
      roleWords: new Set(),
      unnamed: given.unnamed ?? false,
      many: given.many ?? false,
    };
    this.parts.push(part);
    return part;
  }
}

/** The parts that are worth an entity, with their new numbers: all named ones, and the unnamed ones spoken of twice. */
export function entitiesOf(
  cast: Cast,
  drafts: readonly Draft[],
): { entities: Entity[]; numbers: Map<Part, number> } {
  const spoken = new Map<Part, number>();
  for (const { part } of drafts) if (part) spoken.set(part, (spoken.get(part) ?? 0) + 1);
  const entities: Entity[] = [];
  const numbers = new Map<Part, number>();
  for (const part of cast.parts) {
    if ((spoken.get(part) ?? 0) < (part.unnamed ? 2 : 1)) continue;
    numbers.set(part, entities.length);
    const aliases = [...part.aliases].filter((alias) => alias !== part.name).sort();
    entities.push({
      index: entities.length,
      kind: part.kind,
      name: part.name,
      aliases,
      roles: [...part.roles].sort(),
    });
  }
  return { entities, numbers };
}
