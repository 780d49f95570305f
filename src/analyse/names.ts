import type { Entity, Mention, Quotation, Sentence, Token } from '../model/analysis.ts';

/** What `namesOf` reads: the text and what earlier stages understood of it. */
export interface NamesGiven {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** Mentions in reading order, and the entities they point to. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Finds names, roles and pronouns and ties each to its entity where that is sure. */
export function namesOf(_given: NamesGiven): Names {
  return { mentions: [], entities: [] };
}
