import type { Entity, Mention, Quotation, Sentence, Token } from '../model/analysis.ts';
import { GENDER_OF_WORD } from '../lang/en/roles.ts';
import { type RoleDraft, tieAnaphora } from './naming/anaphora.ts';
import { castBodies } from './naming/bodies.ts';
import { Cast, type Draft, entitiesOf, type Part } from './naming/cast.ts';
import { isAllCapitals, type NameSpan } from './naming/name.ts';
import { headOf, type Page, pageOf, wordsBetween } from './naming/page.ts';
import { castPeople, nameWords } from './naming/people.ts';
import { type RolePhrase, rolePhrases } from './naming/roles.ts';
import { nameSpans } from './naming/spans.ts';

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
  const names = nameSpans(page.sentences, page.tokens);
  const phrases = rolePhrases(page, names);
  const cast = new Cast();
  const parts = castNames(page, cast, names, phrases);
  const named = names.map((name, at) => nameDraft(page, name, parts[at] ?? null));
  const roles = phrases.map((phrase) =>
    roleDraft(phrase, phrase.bearer === null ? null : (parts[phrase.bearer] ?? null)),
  );
  const drafts = tieAnaphora(page, cast, named, roles);
  const { entities, numbers } = entitiesOf(cast, drafts);
  return { mentions: drafts.map((draft) => mentionOf(page, draft, numbers)), entities };
}

/** The part each name belongs to; null where relatives cannot be told apart. By name. */
function castNames(
  page: Page,
  cast: Cast,
  names: readonly NameSpan[],
  phrases: readonly RolePhrase[],
): (Part | null)[] {
  const rolesOf = new Map<number, string[]>();
  for (const { bearer, words } of phrases) {
    if (bearer !== null) rolesOf.set(bearer, [...(rolesOf.get(bearer) ?? []), words]);
  }
  const parts: (Part | null)[] = names.map(() => null);
  const people: number[] = [];
  const bodies: number[] = [];
  names.forEach(({ kind }, at) => (kind === 'person' ? people : bodies).push(at));
  const personNames = people.map((at) => {
    const { first = 0, last = 0 } = names[at] ?? {};
    const before = page.tokens[first - 1];
    const gender = GENDER_OF_WORD.get((before?.text ?? '').replace('.', '')) ?? null;
    return {
      text: wordsBetween(page, first, last),
      roles: rolesOf.get(at) ?? [],
      gender,
      sentence: before?.sentence ?? 0,
    };
  });
  castPeople(cast, personNames).forEach((part, at) => (parts[people[at] ?? -1] = part));
  const bodyNames = bodies.map((at) => bodyName(page, names, at));
  castBodies(cast, bodyNames).forEach((part, at) => (parts[bodies[at] ?? -1] = part));
  return parts;
}

function bodyName(
  page: Page,
  names: readonly NameSpan[],
  at: number,
): Parameters<typeof castBodies>[1][number] {
  const { first = 0, last = 0, kind = 'other' } = names[at] ?? {};
  const text = wordsBetween(page, first, last);
  const before = names[at - 1];
  const bracketed = page.tokens[first - 1]?.text === '(' && before !== undefined && before.last === first - 1;
  const abbreviation = isAllCapitals(text) && nameWords(text).length === 1;
  const standsFor = bracketed && abbreviation ? wordsBetween(page, before.first, before.last) : null;
  return {
    text,
    kind: kind === 'place' && standsFor !== null ? 'organisation' : kind,
    abbreviation,
    standsFor,
  };
}

function nameDraft(page: Page, name: NameSpan, part: Part | null): Draft {
  const text = wordsBetween(page, name.first, name.last);
  const short = isAllCapitals(text) && nameWords(text).length === 1;
  const full = part?.name === text;
  return {
    first: name.first,
    last: name.last,
    head: headOf(page.tokens, name.first, name.last),
    kind: name.kind,
    form: short ? 'abbreviation' : 'name',
    part,
    by:
      part === null
        ? null
        : full
          ? 'name'
          : short
            ? 'abbreviation'
            : name.kind === 'person'
              ? 'surname'
              : 'name',
  };
}

function roleDraft(phrase: RolePhrase, part: Part | null): RoleDraft {
  const by = part === null ? null : phrase.beside === 'title' ? 'title' : 'appositive';
  const { first, last, head } = phrase;
  return { phrase, draft: { first, last, head, kind: 'role', form: 'role', part, by } };
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
