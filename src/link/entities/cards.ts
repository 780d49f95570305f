import type { Entity, EntityKind } from '../../model/analysis.ts';
import type { SourceId } from '../../model/ids.ts';
import { FIRST_NAMES, type Gender } from '../../lang/en/first-names.ts';
import { oneSpelling } from '../../lang/en/body-names.ts';
import { folded, wordsOfName } from './spelling.ts';

/** Everything the articles say under one name: "Sergei Shoigu", "Defense Minister", in three sources. */
export interface Card {
  /** `unnamed`: "a European diplomat", never anyone's namesake. */
  readonly kind: 'person' | 'body' | 'unnamed';
  readonly kinds: ReadonlySet<EntityKind>;
  /** The name as most of its articles write it. */
  readonly name: string;
  readonly words: readonly string[];
  readonly aliases: ReadonlySet<string>;
  /** Words of its roles, folded. */
  readonly roleWords: ReadonlySet<string>;
  readonly gender: Gender | null;
  readonly members: readonly Member[];
}

export interface Member {
  readonly key: string;
  readonly sourceId: SourceId;
  readonly entity: Entity;
}

/** Words of a role that tell nobody from anybody. */
const EMPTY_WORDS = new Set([
  'the',
  'of',
  'for',
  'and',
  'former',
  'deputy',
  'acting',
  'senior',
  'chief',
  'head',
  'official',
  'mr',
  'mrs',
  'ms',
  'dr',
]);

function roleWordsOf(roles: Iterable<string>): ReadonlySet<string> {
  const words = [...roles].flatMap((role) => folded(role).split(/[^\p{L}\p{N}'-]+/u));
  return new Set(words.map(oneSpelling).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)));
}

/** One card out of members that share a name. */
export function cardOf(members: readonly Member[]): Card {
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const [name = ''] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
  const kinds = new Set(members.map(({ entity }) => entity.kind));
  return {
    kind: kinds.has('person') ? 'person' : kinds.has('role') ? 'unnamed' : 'body',
    kinds,
    name,
    words: wordsOfName(name),
    aliases: new Set(members.flatMap(({ entity }) => entity.aliases.map(folded))),
    roleWords: roleWordsOf(members.flatMap(({ entity }) => entity.roles)),
    gender: FIRST_NAMES.get(name.split(/[\s-]/u)[0] ?? '') ?? null,
    members,
  };
}
