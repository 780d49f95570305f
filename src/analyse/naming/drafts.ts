import { oneSpelling } from '../../lang/en/body-names.ts';
import type { ResolvedBy } from '../../model/analysis.ts';
import type { GroupDraft, RoleDraft } from './anaphora.ts';
import type { Draft, Part } from './cast.ts';
import type { GroupPhrase } from './groups.ts';
import { isAbbreviation, type NameSpan } from './name.ts';
import { headOf, type Page, wordsBetween } from './page.ts';
import type { RolePhrase } from './roles.ts';

/** The mention a name makes; `nominal` for "Moscow's defence ministry". */
export function nameDraft(page: Page, name: NameSpan, part: Part | null, nominal: boolean): Draft {
  const { first, last, kind } = name;
  const text = wordsBetween(page, first, last);
  const form = nominal ? 'nominal' : isAbbreviation(text) ? 'abbreviation' : 'name';
  const by = part === null ? null : howNamed(text, form, part);
  return { first, last, head: headOf(page.tokens, first, last), kind, form, part, by };
}

function howNamed(text: string, form: Draft['form'], part: Part): ResolvedBy {
  if (part.name === text || form === 'nominal') return 'name';
  if (form === 'abbreviation') return 'abbreviation';
  return part.kind === 'person' ? 'surname' : 'name';
}

/** The mention a role makes, tied where its bearer's name stands beside it. */
export function roleDraft(phrase: RolePhrase, part: Part | null): RoleDraft {
  const by = part === null ? null : phrase.beside === 'title' ? 'title' : 'appositive';
  const { first, last, head } = phrase;
  return { phrase, draft: { first, last, head, kind: 'role', form: 'role', part, by } };
}

/** The mention a common noun for a body makes; beside a name it says what that body is. */
export function groupDraft(phrase: GroupPhrase, part: Part | null): GroupDraft {
  if (part) for (const word of [phrase.lemma, ...phrase.modifiers]) part.roleWords.add(oneSpelling(word));
  const { first, last, head } = phrase;
  const by = part === null ? null : 'appositive';
  return { phrase, draft: { first, last, head, kind: 'organisation', form: 'nominal', part, by } };
}
