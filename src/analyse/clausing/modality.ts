import type { Clause, Modality, Token } from '../../model/analysis.ts';
import {
  CONDITIONALS,
  DEMAND_GOVERNORS,
  DOERS,
  DOUBT_ADVERBS,
  DOUBT_GOVERNORS,
  FUTURE_GOVERNORS,
  INTENT_GOVERNORS,
  MODALS,
  QUESTION_GOVERNORS,
} from '../../lang/en/clause-words.ts';
import { cueVerbLemma } from '../../lang/en/cue-forms.ts';
import type { Predicate } from './predicates.ts';
import {
  type Tree,
  auxiliariesOf,
  childrenBy,
  isInfinitive,
  isYetTo,
  lemmaOf,
  low,
  relation,
} from './tree.ts';

type Tense = Clause['tense'];

/** What is known of the clause above. */
export interface Above {
  readonly predicate: Predicate;
  readonly modality: Modality;
  readonly tense: Tense;
}

const PERFECT = new Set(['have', "'ve", '’ve', 'has', 'had', "'d", '’d', "'s", '’s']);

/** The first word of the verb group: it carries tense and mood. */
function finiteOf({ token, auxiliaries }: Predicate): Token {
  return auxiliaries[0] ?? token;
}

/** "she'd never taken": before a participle it is "had". */
function isHad(auxiliary: Token, { token }: Pick<Predicate, 'token'>): boolean {
  return /^['’]d$/u.test(low(auxiliary)) && (token.xpos === 'VBN' || token.xpos === 'VBD');
}

function modalOf(predicate: Predicate): Modality | null {
  for (const auxiliary of predicate.auxiliaries) {
    const modal = MODALS.get(low(auxiliary));
    if (modal && !isHad(auxiliary, predicate)) return modal;
  }
  return null;
}

/** Tense by the verb group's first word; "has signed" and "may have signed" are past. */
export function ownTense({ token, auxiliaries }: Predicate): Tense {
  const forms = auxiliaries.map(low);
  if (auxiliaries.some((one) => isHad(one, { token }))) return 'past';
  if (auxiliaries.some((one) => MODALS.get(low(one)) === 'future' && one.xpos === 'MD')) return 'future';
  if (
    token.xpos !== 'VBG' &&
    forms.some((form) => PERFECT.has(form)) &&
    /^VB[DN]$|^(?!V)/u.test(token.xpos)
  ) {
    const perfect = auxiliaries.some((one) => lemmaOf(one) === 'have');
    if (perfect) return 'past';
  }
  if (forms.includes('have') && auxiliaries.length > 1) return 'past';
  const { xpos } = finiteOf({ token, parent: null, auxiliaries });
  if (xpos === 'VBD' || (xpos === 'VBN' && auxiliaries.length === 0 && relation(token) === 'root'))
    return 'past';
  return xpos === 'VBP' || xpos === 'VBZ' || xpos === 'MD' ? 'present' : 'none';
}

/** What the clause's own conjunction says: "if they sign", "whether they sign". */
function markedModality(tree: Tree, { token }: Predicate, above: Above | null): Modality | null {
  for (const mark of childrenBy(tree, token.index, 'mark')) {
    const word = low(mark);
    const asks = above !== null && QUESTION_GOVERNORS.has(lemmaOf(above.predicate.token));
    if (word === 'whether' || (word === 'if' && (asks || relation(token) === 'ccomp'))) return 'question';
    const before = tree.tokens[mark.index - 1];
    if (CONDITIONALS.has(word) && !(before && /^(?:as|even)$/iu.test(before.text))) return 'conditional';
  }
  return null;
}

/** "plans to build", "the first to sign": infinitives behind a noun, and those of purpose. */
function infinitiveModality(tree: Tree, { token }: Predicate): Modality | null {
  if (!isInfinitive(tree, token.index)) return null;
  // Headlines say "to" for "will": "Parliament to vote on budget".
  if (relation(token) === 'root' && childrenBy(tree, token.index, 'nsubj').length > 0) return 'future';
  if (relation(token) === 'advcl') return 'intended';
  if (token.deprel !== 'acl') return null;
  const noun = tree.headOf(token);
  const words = noun ? [noun, ...tree.childrenOf(noun.index)] : [];
  return words.some((word) => DOERS.has(lemmaOf(word))) ? 'asserted' : 'intended';
}

/** What a verb or adjective of this lemma says of its infinitive. */
function infinitiveUnder(governor: string): Modality | null {
  if (FUTURE_GOVERNORS.has(governor)) return 'future';
  if (INTENT_GOVERNORS.has(governor)) return 'intended';
  return DEMAND_GOVERNORS.has(governor) ? 'obligation' : null;
}

/** "that he resign": a bare verb where its subject asks for "resigns". */
function isSubjunctive(tree: Tree, { index, xpos }: Token): boolean {
  if (auxiliariesOf(tree, index).length > 0) return false;
  if (xpos === 'VB') return true;
  const subject = childrenBy(tree, index, 'nsubj')[0];
  return (
    xpos === 'VBP' &&
    subject !== undefined &&
    (/^(?:he|she|it)$/u.test(low(subject)) || /^NNP?$/u.test(subject.xpos))
  );
}

/** "go" and "have", whose infinitives depend on what else stands there; undefined where they mean what they do. */
function particularModality(tree: Tree, token: Token, governor: Token): Modality | null | undefined {
  // "went to sign": only "going to" is a future.
  if (lemmaOf(governor) === 'go') return governor.xpos === 'VBG' ? undefined : null;
  // "has yet to sign" has not signed; "had no plans to sign" owes nothing.
  if (isYetTo(tree, token.index)) return 'asserted';
  return childrenBy(tree, governor.index, 'obj').length > 0 ? 'intended' : undefined;
}

/** What a governor's meaning says of its infinitive, participle or that-clause. */
function governedModality(tree: Tree, { token }: Predicate, above: Above): Modality | null {
  const { token: upper } = above.predicate;
  if (token.head !== upper.index) return null;
  const kind = relation(token);
  const governor = lemmaOf(upper);
  const infinitive = isInfinitive(tree, token.index);
  if (kind === 'ccomp') {
    if (DOUBT_GOVERNORS.has(governor)) return 'possible';
    return DEMAND_GOVERNORS.has(governor) && isSubjunctive(tree, token) ? 'obligation' : null;
  }
  if (kind !== 'xcomp' && kind !== 'csubj' && !(kind === 'advcl' && infinitive)) return null;
  if (DOUBT_GOVERNORS.has(governor)) return 'possible';
  const particular =
    governor === 'go' || governor === 'have' ? particularModality(tree, token, upper) : undefined;
  if (particular !== undefined) return particular;
  if (infinitive) return infinitiveUnder(governor);
  return INTENT_GOVERNORS.has(governor) ? 'intended' : null;
}

/** A bare verb with nobody to do it and nothing before it: "Call the newsdesk." */
function isImperative(tree: Tree, { token, auxiliaries }: Predicate): boolean {
  if (token.xpos !== 'VB' || isInfinitive(tree, token.index)) return false;
  if (auxiliaries.some((one) => lemmaOf(one) !== 'do')) return false;
  const kind = relation(token);
  if (kind !== 'root' && kind !== 'parataxis' && kind !== 'ccomp') return false;
  return childrenBy(tree, token.index, 'nsubj', 'csubj', 'expl').length === 0;
}

/** "said he would sign": the future seen from then, where the clause above reports. */
function isReportedFuture(above: Above | null): boolean {
  return above !== null && above.tense === 'past' && cueVerbLemma(above.predicate.token.text) !== null;
}

/** A conjunct or an infinitive under a clause that is not asserted is not asserted either: "will begin to sign". */
function inherited(tree: Tree, { token, auxiliaries }: Predicate, above: Above | null): Modality | null {
  if (!above || token.head !== above.predicate.token.index) return null;
  const kind = relation(token);
  if (kind === 'xcomp') return above.modality;
  if (kind !== 'conj' || auxiliaries.length > 0 || childrenBy(tree, token.index, 'nsubj').length > 0)
    return null;
  return token.xpos === above.predicate.token.xpos ? above.modality : null;
}

/** What a clause commits to. `asks`: its sentence ends with a question mark. */
export function modalityOf(tree: Tree, predicate: Predicate, above: Above | null, asks: boolean): Modality {
  const { token } = predicate;
  if (asks && (relation(token) === 'root' || (relation(token) === 'conj' && above?.modality === 'question')))
    return 'question';
  const marked = markedModality(tree, predicate, above);
  if (marked) return marked;
  const modal = modalOf(predicate);
  if (modal === 'conditional' && isReportedFuture(above)) return 'future';
  if (modal) return modal;
  if (childrenBy(tree, token.index, 'advmod').some((child) => DOUBT_ADVERBS.has(lemmaOf(child))))
    return 'possible';
  if (isImperative(tree, predicate)) return 'imperative';
  const governed = above && governedModality(tree, predicate, above);
  return governed ?? infinitiveModality(tree, predicate) ?? inherited(tree, predicate, above) ?? 'asserted';
}

/** What is only willed or asked has no time of its own. */
const AHEAD: ReadonlySet<Modality> = new Set(['intended', 'obligation', 'imperative', 'conditional']);

/** An infinitive or participle takes its tense from the clause it completes: "refused to sign". */
export function tenseOf(predicate: Predicate, above: Above | null, modality: Modality): Tense {
  const own = ownTense(predicate);
  if (modality === 'future') return 'future';
  if (modality === 'imperative') return 'none';
  if (own !== 'none' || !above || predicate.token.head !== above.predicate.token.index) return own;
  const kind = relation(predicate.token);
  return (kind === 'xcomp' || kind === 'conj') && !AHEAD.has(modality) ? above.tense : own;
}
