import { GENDER_OF_WORD } from '../../lang/en/roles.ts';
import type { Cast, Draft, Part } from './cast.ts';
import type { Page } from './page.ts';
import { giveRole, roleWords } from './people.ts';
import { antecedent, pronounKind, type Seen } from './pronouns.ts';
import { isKin, type RolePhrase } from './roles.ts';

/** How many sentences a second bearer of a role must have been out of sight for "the minister" to mean the first. */
const RIVAL_SILENT_FOR = 6;

/** A role phrase with the mention it makes. */
export interface RoleDraft {
  readonly draft: Draft;
  readonly phrase: RolePhrase;
}

function newcomer(cast: Cast, phrase: RolePhrase): Part {
  const gender = GENDER_OF_WORD.get(phrase.lemma) ?? null;
  const part = cast.add({ kind: 'role', name: phrase.words, unnamed: true, many: phrase.many, gender });
  giveRole(part, phrase.words);
  part.roleWords.add(phrase.lemma);
  return part;
}

/** The one who bears the role, named or brought in before; undefined where two could be meant. */
function bearerOf(phrase: RolePhrase, history: readonly Seen[], sentence: number): Part | null | undefined {
  const gender = GENDER_OF_WORD.get(phrase.lemma) ?? null;
  const words = roleWords(phrase.words);
  const found = new Map<Part, number>();
  for (const { part, sentence: at } of history) {
    if (part.many !== phrase.many || !part.roleWords.has(phrase.lemma)) continue;
    if (gender !== null && part.gender !== null && part.gender !== gender) continue;
    if (words.every((word) => part.roleWords.has(word))) found.set(part, at);
  }
  const ranked = [...found].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  return second && sentence - second[1] < RIVAL_SILENT_FOR ? undefined : first[0];
}

function tieRole(cast: Cast, { draft, phrase }: RoleDraft, history: readonly Seen[], sentence: number): void {
  if (draft.part) return;
  if (phrase.opening === 'definite' || (phrase.opening === 'possessive' && !isKin(phrase.lemma))) {
    const bearer = bearerOf(phrase, history, sentence);
    if (bearer === undefined) return;
    draft.part = bearer ?? newcomer(cast, phrase);
    draft.by = bearer ? 'title' : null;
    return;
  }
  draft.part = newcomer(cast, phrase);
}

/** Ties roles and pronouns in reading order, each to what was said before it. */
export function tieAnaphora(
  page: Page,
  cast: Cast,
  named: readonly Draft[],
  roles: readonly RoleDraft[],
): Draft[] {
  const phraseOf = new Map(roles.map((role) => [role.draft, role]));
  const pronouns: Draft[] = [];
  for (const token of page.tokens) {
    if (pronounKind(token)) pronouns.push(pronounDraft(token.index));
  }
  const drafts = [...named, ...roles.map(({ draft }) => draft), ...pronouns];
  drafts.sort((a, b) => a.first - b.first || b.last - a.last);
  const history: Seen[] = [];
  for (const draft of drafts) {
    const token = page.tokens[draft.head];
    if (!token) continue;
    const role = phraseOf.get(draft);
    if (role) tieRole(cast, role, history, token.sentence);
    const kind = draft.form === 'pronoun' ? pronounKind(token) : null;
    if (kind) {
      draft.part = antecedent(page, draft.head, kind, history);
      draft.by = draft.part ? 'pronoun' : null;
      if (draft.part && kind.gender) draft.part.gender ??= kind.gender;
    }
    if (draft.part)
      history.push({ part: draft.part, head: draft.head, sentence: token.sentence, form: draft.form });
  }
  return drafts;
}

function pronounDraft(at: number): Draft {
  return { first: at, last: at + 1, head: at, kind: 'person', form: 'pronoun', part: null, by: null };
}
