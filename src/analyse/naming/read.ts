import { GENDER_OF_WORD } from '../../lang/en/roles.ts';
import { type Choice, tieAnaphora } from './anaphora.ts';
import { type BodyName, castBodies } from './bodies.ts';
import { Cast, type Draft, type Part } from './cast.ts';
import { groupDraft, nameDraft, roleDraft } from './drafts.ts';
import { groupPhrases } from './groups.ts';
import { isAbbreviation, type NameSpan } from './name.ts';
import { type Page, wordsBetween } from './page.ts';
import { castPeople } from './people.ts';
import { type RolePhrase, rolePhrases } from './roles.ts';
import { nameSpans } from './spans.ts';

/** Reads an article's cast and every mention of it. `choose` decides whom a pronoun points to. */
export function readCast(page: Page, choose?: Choice): { cast: Cast; drafts: readonly Draft[] } {
  const found = nameSpans(page.sentences, page.tokens);
  const { groups, named: stateBodies } = groupPhrases(page, found);
  const names = [...found, ...stateBodies];
  const phrases = rolePhrases(page, names);
  const cast = new Cast();
  const parts = castNames(page, cast, names, phrases);
  const partOf = (name: number | null): Part | null => (name === null ? null : (parts[name] ?? null));
  const drafts = tieAnaphora(page, cast, {
    named: names.map((name, at) => nameDraft(page, name, partOf(at), at >= found.length)),
    roles: phrases.map((phrase) => roleDraft(phrase, partOf(phrase.bearer))),
    groups: groups.map((phrase) => groupDraft(phrase, partOf(phrase.beside))),
    ...(choose ? { choose } : {}),
  });
  return { cast, drafts };
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

function bodyName(page: Page, names: readonly NameSpan[], at: number): BodyName {
  const { first = 0, last = 0, kind = 'other' } = names[at] ?? {};
  const text = wordsBetween(page, first, last);
  const before = names[at - 1];
  const bracketed = page.tokens[first - 1]?.text === '(' && before !== undefined && before.last === first - 1;
  const abbreviation = isAbbreviation(text);
  const standsFor = bracketed && abbreviation ? wordsBetween(page, before.first, before.last) : null;
  return {
    text,
    kind: kind === 'place' && standsFor !== null ? 'organisation' : kind,
    abbreviation,
    standsFor,
  };
}
