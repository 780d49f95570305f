import { CUE_NOUNS, CUE_VERBS, type Cue, NOT_CUES } from '../lang/en/cues.ts';
import { cueVerbLemma } from '../lang/en/cue-forms.ts';
import { scopeOf } from './phrases.ts';
import { quotingRelay, sayingAfter } from './relay-words.ts';
import { auxiliariesBefore, BE, formOf, NOT, UNREAL, type VerbForm } from './verb-form.ts';
import { isFinite, type Range, type Reading, relationOf, tagAt, uposAt, wordAt } from './tree.ts';

/** A verb that may tell us someone speaks, as it stands in the text. */
export interface CueVerb {
  readonly at: number;
  /** Just past the verb and its particle: "pointed out". */
  readonly last: number;
  readonly lemma: string;
  readonly cue: Cue;
  readonly form: VerbForm;
  readonly negated: boolean;
  /** "if the pilot says", "may say": nobody has said it yet. */
  readonly hypothetical: boolean;
  /** Who passes it on: "Vesna" in "was quoted by Vesna as saying". */
  readonly relay: Range | null;
  /** Who is quoted by whoever speaks here: "the mayor" in "The Herald quoted the mayor as saying". */
  readonly quoted: Range | null;
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
/** Cues of three words and more: "make it clear", "let it be known". */
const CUE_PHRASES = [...CUE_VERBS.values()]
  .map((cue) => ({ cue, words: cue.lemma.split(' ') }))
  .filter(({ words }) => words.length > 2);

/** Particle or preposition right after the verb that makes another cue of it: "call for", "rule out". */
function withParticle(
  reading: Reading,
  at: number,
  lemma: string,
): { lemma: string; cue: Cue; last: number } | null {
  const next = wordAt(reading, at + 1);
  for (const { words, cue } of CUE_PHRASES) {
    if (words[0] === lemma && words.every((word, i) => i === 0 || reading.words[at + i] === word))
      return { lemma: cue.lemma, cue, last: at + words.length };
  }
  if (NOT_CUES.has(`${lemma} ${next}`)) return null;
  const two = CUE_VERBS.get(`${lemma} ${next}`);
  if (two) return { lemma: two.lemma, cue: two, last: at + 2 };
  const apart = particleApart(reading, at);
  const parted = apart === null ? undefined : CUE_VERBS.get(`${lemma} ${apart}`);
  if (parted) return { lemma: parted.lemma, cue: parted, last: at + 1 };
  const one = CUE_VERBS.get(lemma);
  return one ? { lemma, cue: one, last: at + 1 } : null;
}

/** "off" in "shrugged the whole thing off as". */
function particleApart(reading: Reading, at: number): string | null {
  const particle = (reading.children[at] ?? []).find(
    (child) => child > at + 1 && reading.tokens[child]?.deprel === 'compound:prt',
  );
  return particle === undefined ? null : wordAt(reading, particle);
}

/** Every cue verb of a sentence, in reading order. */
export function cueVerbsIn(reading: Reading, first: number, last: number): readonly CueVerb[] {
  const found: CueVerb[] = [];
  for (let at = first; at < last; at++) {
    const verb = cueVerbAt(reading, at);
    if (verb) found.push(verb);
  }
  return found;
}

/** "was quoted by Vesna as saying" is one cue; its "saying" is none of its own. Undefined for any other word. */
function quotedAs(reading: Reading, at: number): CueVerb | null | undefined {
  const scope = scopeOf(reading, at);
  if (reading.words[at - 1] === 'as' && reading.words[at] === 'saying') {
    for (let i = at - 2; i > Math.max(scope.first, at - LONGEST_QUOTED); i--) {
      if (sayingAfter(reading, i, scope.last) === at) return null;
    }
    return undefined;
  }
  const saying = sayingAfter(reading, at, scope.last);
  const cue = CUE_VERBS.get('say');
  if (saying === null || !cue) return undefined;
  const relay = quotingRelay(reading, at, saying, scope);
  const last = relay && relay.first > saying ? relay.last : pastSaying(reading, saying);
  const passive = auxiliariesBefore(reading, at).some((word) => BE.has(word));
  const quoted = passive || relay || saying - 1 === at + 1 ? null : { first: at + 1, last: saying - 1 };
  return { at, last, lemma: 'say', cue, form: 'finite', negated: false, hypothetical: false, relay, quoted };
}

/** "as having ruled out a truce": the deed itself is what was said; "as saying" stands before it. */
function pastSaying(reading: Reading, saying: number): number {
  return reading.words[saying] === 'having' ? saying : saying + 1;
}

const LONGEST_QUOTED = 12;
const PLAINLY_VERBS: ReadonlySet<string> = new Set(['said', 'says', 'told']);

/** Words that are hardly ever anything but reporting verbs, and "say" after a plural, whatever the tagger took them for. */
function isPlainlyVerb(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (PLAINLY_VERBS.has(word)) return relationOf(reading.tokens[at]) !== 'amod';
  const before = reading.tokens[at - 1];
  return word === 'say' && (before?.xpos === 'NNS' || before?.xpos === 'NNPS' || before?.xpos === 'PRP');
}

function cueVerbAt(reading: Reading, at: number): CueVerb | null {
  const token = reading.tokens[at];
  if (!token || !(token.upos === 'VERB' || token.xpos.startsWith('VB') || isPlainlyVerb(reading, at)))
    return null;
  if (relationOf(token) === 'case' || relationOf(token) === 'amod') return null;
  if (reading.quoteAt[at] !== -1) return null;
  if (isNounCue(reading, at)) return null;
  const quoted = quotedAs(reading, at);
  if (quoted !== undefined) return quoted;
  const lemma = cueVerbLemma(wordAt(reading, at));
  const known = lemma === null ? null : withParticle(reading, at, lemma);
  if (!known) return null;
  const auxiliaries = auxiliariesBefore(reading, at);
  const form = formOf(reading, at, auxiliaries);
  if (!isReporting(reading, at, form)) return null;
  return {
    at,
    ...known,
    form,
    negated: auxiliaries.some((word) => NOT.has(word)),
    relay: null,
    quoted: null,
    hypothetical: auxiliaries.some((word) => UNREAL.has(word)) || isConditional(reading, at),
  };
}

/** Verbs before "to say" that leave it said: "went on to say". */
const LEADING_ON: ReadonlySet<string> = new Set([
  'go',
  'continue',
  'begin',
  'start',
  'proceed',
  'come',
  'appear',
  'seem',
  'happen',
  'use',
  'move',
  'rush',
]);

/** "to say" and "saying" report where they hang on a verb or a noun that speaks; "adding salt helps" and "say adding salt helps" do not. */
function isReporting(reading: Reading, at: number, form: CueVerb['form']): boolean {
  const token = reading.tokens[at];
  const relation = relationOf(token);
  if (form === 'infinitive') {
    const head = reading.tokens[token?.head ?? -1];
    return relation === 'xcomp' && LEADING_ON.has(head?.lemma ?? '');
  }
  if (form === 'gerund' && isFinite(reading, at - 1) && cueVerbLemma(wordAt(reading, at - 1)) !== null)
    return false;
  if (form === 'gerund')
    return relation !== 'csubj' && relation !== 'nsubj' && relation !== 'obj' && relation !== 'compound';
  return true;
}

/** "Trump's claim that", "a report that": a noun, whatever the tagger took it for. */
function isNounCue(reading: Reading, at: number): boolean {
  if (!CUE_NOUNS.has(wordAt(reading, at)) && !CUE_NOUNS.has(reading.words[at]?.replace(/s$/u, '') ?? ''))
    return false;
  const before = reading.tokens[at - 1];
  if (before?.upos === 'DET' || before?.xpos === 'PRP$' || before?.xpos === 'POS') return true;
  return before?.upos === 'ADJ' && (uposAt(reading, at - 2) === 'DET' || tagAt(reading, at - 2) === 'POS');
}

function isConditional(reading: Reading, at: number): boolean {
  return (reading.children[at] ?? []).some(
    (child) =>
      child < at && relationOf(reading.tokens[child]) === 'mark' && CONDITIONS.has(wordAt(reading, child)),
  );
}
