import type { Entity, Mention, Quotation, Sentence, Token } from '../model/analysis.ts';
import { type Draft, entitiesOf, type Part } from './naming/cast.ts';
import { type Page, pageOf } from './naming/page.ts';
import { readCast } from './naming/read.ts';

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
export function namesOf(given: NamesGiven): Names {
  const page = pageOf(given);
  const { cast, drafts } = readCast(page);
  const { entities, numbers } = entitiesOf(cast, drafts);
  return { mentions: drafts.map((draft) => mentionOf(page, draft, numbers)), entities };
}

function mentionOf(page: Page, draft: Draft, numbers: ReadonlyMap<Part, number>): Mention {
  const { first, last, head, kind, form, part, by } = draft;
  const entity = part === null ? null : (numbers.get(part) ?? null);
  const start = page.tokens[first]?.span.start ?? 0;
  const end = page.tokens[last - 1]?.span.end ?? start;
  return {
    span: { start, end },
    first,
    last,
    head,
    kind,
    form,
    entity,
    resolvedBy: entity === null ? null : by,
  };
}
