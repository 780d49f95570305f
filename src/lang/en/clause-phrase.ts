import type { Claim, Predication } from '../../model/claim.ts';

/** What tells more of a thing, but not which one it is: "the minister, who had flown in, …". */
const ASIDE: ReadonlySet<string> = new Set(
  'acl:relcl appos parataxis advcl discourse vocative dep mark punct nsubj nsubj:pass cop aux aux:pass csubj ccomp orphan reparandum'.split(
    ' ',
  ),
);
/** Also left out where the phrase would be too long. */
const SPARE: ReadonlySet<string> = new Set('acl acl:relcl conj cc nmod obl advmod'.split(' '));
const NO_MORE: ReadonlySet<string> = new Set();
/** What belongs to a verb itself. */
const OF_VERB: ReadonlySet<string> = new Set('aux aux:pass cop compound:prt expl iobj'.split(' '));
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'longer']);
/** Nouns that a predicate may be ("is a lottery") bring their own words along. */
const OF_NOMINAL: ReadonlySet<string> = new Set(
  'det amod compound nummod nmod nmod:poss case advmod flat obl'.split(' '),
);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** What a verb is said with after its object, in the order of reading, as far as there is room. */
const ROOM_FOR = /^(?:obl|advmod|nmod)(?::|$)/u;
const NEEDED = /^(?:obj|xcomp|ccomp)(?::|$)/u;

/** A clause in words of its claim, and the tokens it is made of. */
export interface ClauseWords {
  readonly words: string;
  readonly tokens: readonly number[];
  /** Its verb is finite: "was signed", not "signing". */
  readonly finite: boolean;
  /** A subject and its verb alone: "the ladder went". */
  readonly bare: boolean;
}

/**
 * Who did what, and where there is room how or where, in the claim's own words: "Two ministers signed the memorandum in
 * Tarsa". A pronoun is told by the name it stands for. Null where nobody is named, or nothing so short can be told.
 */
export function clauseWords(claim: Claim, predication: Predication, longest: number): ClauseWords | null {
  const { token, subject } = predication;
  if (subject === null || subject === token) return null;
  const named = nameFor(claim, subject);
  if (named === null && !isNoun(claim, subject)) return null;
  for (const spare of [NO_MORE, SPARE]) {
    const core = coreOf(claim, predication, spare);
    if (wordsFrom(claim, core, named).length > longest) continue;
    const all = withRoom(claim, token, core, (tokens) => wordsFrom(claim, tokens, named).length <= longest);
    if (losesLead(claim, token, all)) continue;
    return {
      words: wordsFrom(claim, all, named),
      tokens: [...all].sort(byPlace),
      finite: isFinite(claim, all, token),
      bare: isBare(claim, predication, all),
    };
  }
  return null;
}

/** A noun with what tells which one it is: "the deputy defence minister", without the preposition before it. */
export function nounWords(claim: Claim, head: number, longest: number): ClauseWords | null {
  for (const spare of [NO_MORE, SPARE]) {
    const tokens = withoutLead(claim, head, phraseOf(claim, head, spare));
    const words = wordsFrom(claim, new Set(tokens), null);
    if (words.length <= longest) return { words, tokens, finite: false, bare: false };
  }
  return null;
}

/** True where words after the verb would stand without what leads to them: "arrive following his invitation", without "following". */
function losesLead({ tokens }: Claim, verb: number, kept: ReadonlySet<number>): boolean {
  return [...kept].some((at) => {
    const lead = tokens[at - 1];
    if (at - 1 <= verb || kept.has(at - 1) || lead === undefined) return false;
    return lead.upos === 'ADP' || lead.upos === 'SCONJ' || lead.xpos === 'VBG';
  });
}

const byPlace = (x: number, y: number): number => x - y;
const isNoun = ({ tokens }: Claim, at: number): boolean =>
  ['NOUN', 'PROPN', 'NUM'].includes(tokens[at]?.upos ?? '');

interface Named {
  readonly at: number;
  readonly name: string;
}

function nameFor(claim: Claim, at: number): Named | null {
  const token = claim.tokens[at];
  if (token?.upos !== 'PRON') return null;
  const found = claim.participants.find(
    ({ named, span }) => named && span.start <= token.span.start && token.span.end <= span.end,
  );
  return found ? { at, name: found.name } : null;
}

/** The phrase without the preposition or "and" before it. */
function withoutLead(claim: Claim, head: number, phrase: readonly number[]): readonly number[] {
  return phrase.filter((at) => {
    const token = claim.tokens[at];
    return !(token?.head === head && at < head && (token.deprel === 'case' || token.deprel === 'cc'));
  });
}

/** True where nothing stands besides the subject and the verb with what belongs to it. */
function isBare(claim: Claim, { token, subject, voice }: Predication, kept: ReadonlySet<number>): boolean {
  if (subject === null || voice === 'passive' || claim.tokens[token]?.upos !== 'VERB') return false;
  const own = new Set([token, ...phraseOf(claim, subject, NO_MORE)]);
  return [...kept].every((at) => own.has(at) || claim.tokens[at]?.upos === 'AUX' || isNegation(claim, at));
}

function childrenOf({ tokens }: Claim, head: number): readonly number[] {
  return [...tokens.keys()].filter((at) => at !== head && tokens[at]?.head === head);
}

const deprelOf = ({ tokens }: Claim, at: number): string => tokens[at]?.deprel ?? '';

/** The words of a noun phrase, its asides left out. */
function phraseOf(claim: Claim, head: number, spare: ReadonlySet<string>): readonly number[] {
  const found = [head];
  for (const at of found) {
    const more = childrenOf(claim, at).filter((child) => {
      const deprel = deprelOf(claim, child);
      return !ASIDE.has(deprel) && !spare.has(deprel) && !found.includes(child);
    });
    found.push(...more);
  }
  return found;
}

function coreOf(claim: Claim, predication: Predication, spare: ReadonlySet<string>): ReadonlySet<number> {
  const { token, subject, object } = predication;
  const kept = new Set([token, ...auxiliariesFor(claim, token)]);
  if (subject !== null) {
    for (const at of withoutLead(claim, subject, phraseOf(claim, subject, spare))) kept.add(at);
  }
  const verb = claim.tokens[token]?.upos === 'VERB';
  const belongs = (deprel: string) =>
    deprel === 'iobj' || NEEDED.test(deprel) || (!verb && OF_NOMINAL.has(deprel) && !spare.has(deprel));
  for (const at of childrenOf(claim, token)) {
    const deprel = deprelOf(claim, at);
    if (OF_VERB.has(deprel) || isNegation(claim, at)) kept.add(at);
    if (at === subject || !(at === object || belongs(deprel))) continue;
    for (const under of below(claim, at, deprel, spare)) kept.add(under);
  }
  return kept;
}

const isNegation = ({ tokens }: Claim, at: number): boolean =>
  NEGATIONS.has(tokens[at]?.text.toLowerCase() ?? '');

/** Of a clause everything belongs to it; of a noun not its asides. */
function below(claim: Claim, at: number, deprel: string, spare: ReadonlySet<string>): readonly number[] {
  if (!/^[xc]comp/u.test(deprel)) return phraseOf(claim, at, spare);
  const found = [at];
  for (const one of found) found.push(...childrenOf(claim, one).filter((child) => !found.includes(child)));
  return found;
}

/** "Was arrested and charged": the second shares what stands before the first. */
function auxiliariesFor(claim: Claim, token: number): readonly number[] {
  const own = childrenOf(claim, token).some((at) => OF_VERB.has(deprelOf(claim, at)));
  const verb = claim.tokens[token];
  if (own || verb?.deprel !== 'conj' || FINITE.has(verb.xpos)) return [];
  return childrenOf(claim, verb.head).filter((at) => deprelOf(claim, at).startsWith('aux'));
}

function withRoom(
  claim: Claim,
  token: number,
  core: ReadonlySet<number>,
  fits: (tokens: ReadonlySet<number>) => boolean,
): ReadonlySet<number> {
  let kept = core;
  for (const at of childrenOf(claim, token)) {
    if (kept.has(at) || at < token || !ROOM_FOR.test(deprelOf(claim, at))) continue;
    const more = [NO_MORE, SPARE]
      .map((spare) => new Set([...kept, ...phraseOf(claim, at, spare)]))
      .find(fits);
    if (!more) break;
    kept = more;
  }
  return kept;
}

function isFinite({ tokens }: Claim, kept: ReadonlySet<number>, token: number): boolean {
  return [...kept].some((at) => {
    const one = tokens[at];
    const ofVerb = at === token || (one !== undefined && OF_VERB.has(one.deprel));
    return ofVerb && FINITE.has(one?.xpos ?? '');
  });
}

/** The words in the order of reading, spaced as they stand; a mark stays where the words on both sides of it do. */
function wordsFrom(claim: Claim, kept: ReadonlySet<number>, named: Named | null): string {
  let text = '';
  let last = -1;
  for (const [at, token] of claim.tokens.entries()) {
    const between =
      token.upos === 'PUNCT' && kept.has(at - 1) && kept.has(at + 1) && /^[,\-–/]$/u.test(token.text);
    if (!(between || (kept.has(at) && token.upos !== 'PUNCT'))) continue;
    const before = claim.tokens[last];
    const adjoining = last === at - 1 && before && before.span.end === token.span.start;
    text += `${text === '' || adjoining ? '' : ' '}${named?.at === at ? named.name : token.text}`;
    last = at;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
