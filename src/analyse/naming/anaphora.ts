import type { Token } from '../../model/analysis.ts';
import type { Gender } from '../../lang/en/first-names.ts';
import { GENDER_OF_WORD } from '../../lang/en/roles.ts';
import type { Cast, Draft, Part } from './cast.ts';
import { bodyWords, oneSpelling } from '../../lang/en/body-names.ts';
import { BODY_NOUNS, BUSINESS_NOUNS } from '../../lang/en/organisations.ts';
import type { GroupPhrase } from './groups.ts';
import type { Page } from './page.ts';
import { giveRole, roleWords } from './people.ts';
import { antecedent } from './antecedent.ts';
import { isWho, pronounKind } from './pronouns.ts';
import { type Asked, type Seen } from './standing.ts';
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

function tieRole(cast: Cast, { draft, phrase }: RoleDraft, tying: Tying): void {
  if (draft.part || phrase.opening === 'nobody') return;
  const pointing = phrase.opening === 'definite' || (phrase.opening === 'possessive' && !isKin(phrase.lemma));
  if (!pointing) {
    draft.part = newcomer(cast, phrase);
    return;
  }
  const bearer = bearerOf(phrase, tying.history, tying.sentence);
  if (bearer === undefined) return;
  const gender = phrase.many ? undefined : PLAIN_PEOPLE.get(phrase.lemma);
  if (bearer) draft.part = bearer;
  else if (gender === undefined) draft.part = newcomer(cast, phrase);
  else draft.part = unnamedOne(draft.head, gender, tying);
  draft.by = draft.part && !isNew(cast, draft.part, phrase) ? 'title' : null;
}

/** True where the phrase itself has just brought the part in. */
function isNew(cast: Cast, part: Part, phrase: RolePhrase): boolean {
  return cast.parts.at(-1) === part && part.unnamed && part.name === phrase.words;
}

/** "The woman": someone unnamed whom "she" would mean, too. */
function unnamedOne(at: number, gender: Gender, { page, history, choose }: Tying): Part | null {
  const unnamed = history.filter(({ part }) => part.unnamed);
  const part = choose({ page, at, kind: { class: 'person', gender } }, unnamed);
  if (part) part.gender ??= gender;
  return part;
}

/** Words that tell no more of someone than "he" and "she" do. */
const PLAIN_PEOPLE: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['boy', 'male'],
  ['gentleman', 'male'],
  ['girl', 'female'],
  ['lady', 'female'],
  ['man', 'male'],
  ['woman', 'female'],
]);

/** Where the reading stands: what was said before, and who decides. */
interface Tying {
  readonly page: Page;
  readonly sentence: number;
  readonly history: readonly Seen[];
  readonly choose: Choice;
}

/** "The ministry": the one body of which the noun is part of the name, or that was called so; null where none or two are. */
function bodyOf({ lemma, modifiers }: GroupPhrase, history: readonly Seen[]): Part | null {
  const isBody = ({ kind, unnamed }: Part): boolean => kind === 'organisation' && !unnamed;
  const spoken = [...new Set(history.map(({ part }) => part).filter(isBody))];
  const words = [oneSpelling(lemma), ...modifiers];
  const called = spoken.filter((part) => words.every((word) => wordsOf(part).has(word)));
  if (called.length > 0) return called.length === 1 ? (called[0] ?? null) : null;
  if (!BUSINESS_NOUNS.has(lemma) || modifiers.length > 0) return null;
  const firms = spoken.filter((part) => ![...wordsOf(part)].some(saysNoFirm));
  return firms.length === 1 ? (firms[0] ?? null) : null;
}

/** "Ministry" and "university" in a name: no firm. */
function saysNoFirm(word: string): boolean {
  return BODY_NOUNS.has(word) && !BUSINESS_NOUNS.has(word);
}

function wordsOf(part: Part): ReadonlySet<string> {
  return new Set([part.name, ...part.aliases].flatMap(bodyWords).concat([...part.roleWords]));
}

/**
 * "Who": the one whose mention holds the noun the relative clause hangs on. After a comma the widest such mention
 * counts: in "Dellal, a spokesman for Oruk, who said" it is the spokesman.
 */
function whoseClause(page: Page, at: number, history: readonly Seen[]): Part | null {
  const clause = relativeClause(page, at);
  if (!clause) return null;
  const afterComma = page.tokens[at - 1]?.text === ',';
  let found: Seen | null = null;
  for (let back = history.length - 1; back >= 0; back--) {
    const seen = history[back];
    if (seen?.sentence !== clause.sentence) break;
    if (isPerson(seen.part) && seen.first <= clause.head && clause.head < seen.last)
      found = afterComma ? seen : (found ?? seen);
  }
  return found?.part ?? null;
}

function isPerson({ kind }: Part): boolean {
  return kind === 'person' || kind === 'role';
}

/** The verb of the relative clause the pronoun opens; null where it opens none. */
function relativeClause({ tokens }: Page, at: number): Token | null {
  const verb = tokens[tokens[at]?.head ?? -1];
  const clause = verb?.deprel.startsWith('acl') ? verb : tokens[verb?.head ?? -1];
  return clause?.deprel.startsWith('acl') ? clause : null;
}

/** Everything that is tied in reading order. */
export interface Tied {
  readonly named: readonly Draft[];
  readonly roles: readonly RoleDraft[];
  readonly groups: readonly GroupDraft[];
  readonly choose?: Choice;
}

/** A common noun for a body with the mention it makes. */
export interface GroupDraft {
  readonly draft: Draft;
  readonly phrase: GroupPhrase;
}

/** Who decides whom a pronoun points to; training puts its own here. */
export type Choice = (asked: Asked, history: readonly Seen[]) => Part | null;

/** Ties roles, groups and pronouns in reading order, each to what was said before it. */
export function tieAnaphora(
  page: Page,
  cast: Cast,
  { named, roles, groups, choose = antecedent }: Tied,
): Draft[] {
  const phraseOf = new Map(roles.map((role) => [role.draft, role]));
  const groupOf = new Map(groups.map(({ draft, phrase }) => [draft, phrase]));
  const pronouns: Draft[] = [];
  for (const token of page.tokens) {
    if (pronounKind(token) || isWho(token)) pronouns.push(pronounDraft(token.index));
  }
  const drafts = [
    ...named,
    ...roles.map(({ draft }) => draft),
    ...groups.map(({ draft }) => draft),
    ...pronouns,
  ];
  drafts.sort((a, b) => a.first - b.first || b.last - a.last);
  const history: Seen[] = [];
  for (const draft of drafts) {
    const sentence = page.tokens[draft.head]?.sentence ?? 0;
    const role = phraseOf.get(draft);
    const group = groupOf.get(draft);
    if (role) tieRole(cast, role, { page, sentence, history, choose });
    else if (group) tieGroup(draft, group, history);
    else if (draft.form === 'pronoun') tiePronoun(page, draft, history, choose);
    if (draft.part) history.push({ ...draft, part: draft.part, sentence });
    if (history.length > MOST_REMEMBERED) history.splice(0, MOST_REMEMBERED / 2);
  }
  return drafts;
}

/** Mentions further back than this are forgotten: no reader looks so far, and odd texts stay quick. */
const MOST_REMEMBERED = 600;

function tieGroup(draft: Draft, phrase: GroupPhrase, history: readonly Seen[]): void {
  if (draft.part) return;
  draft.part = bodyOf(phrase, history);
  draft.by = draft.part ? 'title' : null;
}

function tiePronoun(page: Page, draft: Draft, history: readonly Seen[], choose: Choice): void {
  const token = page.tokens[draft.head];
  const kind = token ? pronounKind(token) : null;
  draft.part = kind
    ? choose({ page, at: draft.head, kind }, history)
    : whoseClause(page, draft.head, history);
  draft.by = draft.part ? 'pronoun' : null;
  if (draft.part && kind?.gender) draft.part.gender ??= kind.gender;
}

function pronounDraft(at: number): Draft {
  return { first: at, last: at + 1, head: at, kind: 'person', form: 'pronoun', part: null, by: null };
}
