import type { Clause, Token } from '../../model/analysis.ts';
import { DOERS, FROM_GOVERNORS, SUBJECT_CONTROL } from '../../lang/en/clause-words.ts';
import type { Predicate } from './predicates.ts';
import { type Tree, childrenBy, isInfinitive, lemmaOf, low, relation } from './tree.ts';

/** Who does what to whom, as token numbers. */
export type Arguments = Pick<Clause, 'subject' | 'object' | 'indirectObject' | 'obliques' | 'voice'>;

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

const PERFECT_FORMS = new Set(['have', 'has', 'had', "'ve", '’ve', 'having']);

/** Who or what a clause of being is about: "There were no injuries" is about injuries, wherever the tree hangs them. */
function existential(tree: Tree, predicate: number): Token | undefined {
  const there = childrenBy(tree, predicate, 'expl').some((child) => low(child) === 'there');
  return there ? childrenBy(tree, predicate, 'obj')[0] : undefined;
}

export function voiceOf(tree: Tree, { token, auxiliaries }: Predicate): Clause['voice'] {
  const passive =
    auxiliaries.some(({ deprel }) => deprel === 'aux:pass') ||
    tree.childrenOf(token.index).some(({ deprel }) => deprel === 'nsubj:pass' || deprel === 'obl:agent');
  // "may have signed": behind "have" alone nothing is passive, whatever the tree says.
  if (PERFECT_FORMS.has(low(auxiliaries.at(-1) ?? token))) return 'active';
  const kind = relation(token);
  const past = token.xpos === 'VBN' || (token.xpos === 'VBD' && token.deprel === 'acl');
  const bare = past && auxiliaries.length === 0 && token.deprel !== 'acl:relcl';
  return passive || (bare && (kind === 'acl' || kind === 'advcl')) ? 'passive' : 'active';
}

/** "the deal which they signed": the antecedent, where the word is a relative pronoun of its own clause. */
function antecedent(tree: Tree, word: Token | undefined, predicate: Token): number | null {
  if (!word) return null;
  const isRelative = predicate.deprel === 'acl:relcl' && word.upos === 'PRON' && RELATIVES.has(low(word));
  return isRelative ? (tree.headOf(predicate)?.index ?? word.index) : word.index;
}

function obliquesOf(tree: Tree, predicate: number): Clause['obliques'] {
  return childrenBy(tree, predicate, 'obl').map(({ index }) => ({
    preposition: childrenBy(tree, index, 'case')[0]?.lemma.toLowerCase() ?? '',
    token: index,
  }));
}

function firstChild(tree: Tree, predicate: number, ...relations: readonly string[]): Token | undefined {
  return childrenBy(tree, predicate, ...relations)[0];
}

/** What the clause itself gives, relative pronouns resolved. */
export function ownArguments(tree: Tree, predicate: Predicate): Arguments {
  const { token } = predicate;
  const { index } = token;
  const being = existential(tree, index);
  const subject = firstChild(tree, index, 'nsubj') ?? being ?? firstChild(tree, index, 'csubj');
  return {
    subject: antecedent(tree, subject, token),
    object: being ? null : antecedent(tree, firstChild(tree, index, 'obj'), token),
    indirectObject: firstChild(tree, index, 'iobj')?.index ?? null,
    obliques: obliquesOf(tree, index),
    voice: voiceOf(tree, predicate),
  };
}

/** "arrested and charged two men": with nothing but a conjunction between the verbs, the object is of both. */
const BETWEEN_JOINED = 2;

/** The object a verb shares with the verb it is joined to; null where it has none. */
export function sharedObject(tree: Tree, { token }: Predicate): number | null {
  const first = relation(token) === 'conj' ? tree.headOf(token) : null;
  const second = childrenBy(tree, token.index, 'conj').find(
    ({ index }) => index === token.index + BETWEEN_JOINED,
  );
  const joined = first?.index === token.index - BETWEEN_JOINED ? first : second;
  if (joined?.upos !== 'VERB') return null;
  const object = childrenBy(tree, joined.index, 'obj')[0];
  return object && object.index > Math.max(joined.index, token.index) ? object.index : null;
}

/** "urged him to sign": he signs; "promised him to sign": who promised does. */
function controller(governor: Predicate, above: Arguments): number | null {
  if (above.voice === 'active' && !SUBJECT_CONTROL.has(lemmaOf(governor.token)))
    return above.object ?? above.indirectObject ?? above.subject;
  return above.subject;
}

/**
 * The subject a clause has without naming it: of its first conjunct, of what governs its infinitive,
 * of what its participle describes. Null where that is not sure.
 */
export function sharedSubject(
  tree: Tree,
  predicate: Predicate,
  governor: Predicate,
  above: Arguments,
): number | null {
  const { token } = predicate;
  const isDirect = token.head === governor.token.index;
  const participle = token.xpos === 'VBG' || token.xpos === 'VBN';
  switch (relation(token)) {
    case 'conj':
      return isDirect ? above.subject : null;
    case 'xcomp':
      return isDirect ? controller(governor, above) : null;
    case 'advcl':
      if (isDirect && FROM_GOVERNORS.has(lemmaOf(governor.token)) && above.object !== null)
        return above.object;
      return isDirect && above.voice === 'active' && (participle || isInfinitive(tree, token.index))
        ? above.subject
        : null;
    default:
      return null;
  }
}

/** "the first to sign" signs: the noun or number is what the clause above says of its subject. */
export function doerOf(
  tree: Tree,
  { token }: Predicate,
  governor: Predicate,
  above: Arguments,
): number | null {
  const isOfPredicate = token.deprel === 'acl' && token.head === governor.token.index;
  return isOfPredicate && isInfinitive(tree, token.index) && DOERS.has(lemmaOf(governor.token))
    ? above.subject
    : null;
}

/** "a delegation led by", "officials attending": the noun a participle stands behind. */
export function describedNoun(tree: Tree, { token }: Predicate): number | null {
  // Behind a noun and without a subject, "led" is a participle whatever its tag.
  const participle = token.xpos === 'VBG' || token.xpos === 'VBN' || token.xpos === 'VBD';
  if (token.deprel !== 'acl' || !participle || isInfinitive(tree, token.index)) return null;
  const noun = tree.headOf(token);
  return noun && noun.index < token.index && (noun.upos === 'NOUN' || noun.upos === 'PROPN')
    ? noun.index
    : null;
}
