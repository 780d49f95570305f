import { analyse } from '../../../src/analyse/analyse.ts';
import type { Analysis, Mention } from '../../../src/model/analysis.ts';
import { wordsOf } from '../../../src/model/span.ts';

/** A text as it is understood, without a date. */
export function read(text: string): Analysis {
  return analyse(text, { published: null, title: null });
}

/** Names in the text with their kinds: "Pavel Drazhin, person". */
export function namesIn(text: string): string[] {
  const { mentions } = read(text);
  const named = mentions.filter(({ form }) => form === 'name' || form === 'abbreviation');
  return named.map(({ span, kind }) => `${wordsOf(text, span)}, ${kind}`);
}

/** Whom each mention with these words points to, in reading order; null where it is left open. */
export function meant(text: string, words: string): (string | null)[] {
  const { mentions, entities } = read(text);
  const nameOf = ({ entity }: Mention): string | null =>
    entity === null ? null : (entities[entity]?.name ?? null);
  return mentions.filter(({ span }) => wordsOf(text, span) === words).map(nameOf);
}

/** Roles of the entity with this name. */
export function rolesOf(text: string, name: string): readonly string[] | undefined {
  return read(text).entities.find((entity) => entity.name === name)?.roles;
}
