import { PURSUITS } from '../lang/en/clause-words.ts';
import { wordEntry } from '../lang/en/wordnet.ts';
import { type Annotation, annotateAll } from './annotate.ts';
import { lemmaOf } from './lemma.ts';

/** A verb no tagger takes for a noun, in the form a singular and a plural subject have it; it governs an object or none. */
const PLAIN_VERB = { singular: 'remembers', plural: 'remember' } as const;
/** A verb stands behind so many words of a headline at most: "Bomb blast rocks capital". */
const LONGEST_SUBJECT = 5;
/** A word that is a noun this much more often than a verb is one: senses of the one to senses of the other. */
const VERB_SHARE = 0.25;
const FEWEST_WORDS = 3;

/** A headline as a sentence would put it, and how its words stand for the headline's own. */
interface Rewritten {
  readonly forms: readonly string[];
  /** A word put before the first. */
  readonly before: number;
  /** The word that is read as a verb whatever it looks like, in the headline's own count; -1 for none. */
  readonly verb: number;
}

/**
 * Headlines leave out articles and "will", and have nouns and verbs of one form in a row: a parser of sentences finds no verb
 * in "Court jails minister". A headline without one is read again with "the" before it and a stop behind it, then
 * with each word that can be its verb as one; the first reading that has a subject and its verb counts.
 */
export function annotateHeadlines(headlines: readonly (readonly string[])[]): readonly Annotation[] {
  const first = annotateAll(headlines);
  return headlines.map((forms, i) => {
    const plain = first[i];
    if (!plain || isClause(plain) || forms.length < FEWEST_WORDS) return plain ?? EMPTY;
    const tries = rewritings(forms, plain);
    const readings = annotateAll(tries.map((one) => one.forms));
    for (const [at, one] of tries.entries()) {
      const reading = readings[at] && asTheHeadline(readings[at], one, forms);
      if (reading && isClause(reading) && (one.verb < 0 || reading.head[one.verb] === -1)) return reading;
    }
    return plain;
  });
}

const EMPTY: Annotation = { upos: [], xpos: [], lemma: [], head: [], deprel: [] };

/** Its root is a verb or what a form of "be" says of a subject. */
function isClause({ upos, head, deprel }: Annotation): boolean {
  const root = head.indexOf(-1);
  const has = (relations: RegExp) => head.some((at, i) => at === root && relations.test(deprel[i] ?? ''));
  return has(/^(?:nsubj|csubj|expl)/u) ? upos[root] === 'VERB' || has(/^(?:cop|aux)/u) : false;
}

function rewritings(forms: readonly string[], plain: Annotation): readonly Rewritten[] {
  const sentence = [...forms.map((form, i) => (i === 0 ? lowered(form, plain.upos[0]) : form)), '.'];
  const opened = OPENED.has(plain.upos[0] ?? '')
    ? ['The', ...sentence]
    : [forms[0] ?? '', ...sentence.slice(1)];
  const before = opened.length - sentence.length;
  const asVerb = (verb: number, form: string): Rewritten => ({
    forms: opened.map((own, i) => (i === verb + before ? form : own)),
    before,
    verb,
  });
  const to = forms.indexOf('to');
  const planned = isPlanned(forms, plain, to) ? [{ ...asVerb(to, 'will'), verb: -1 }] : [];
  return [
    { forms: opened, before, verb: -1 },
    ...verbsAmong(forms, plain).map(([at, form]) => asVerb(at, form)),
    ...planned,
  ];
}

/** "Firm to move", not "plan to move" or "refused to move". */
function isPlanned(forms: readonly string[], { upos }: Annotation, to: number): boolean {
  const before = forms[to - 1] ?? '';
  if (to < 1 || !isVerb(forms[to + 1] ?? '') || PURSUITS.has(lemmaOf(before.toLowerCase(), 'NOUN', 'NNS')))
    return false;
  return (
    NAMES_OR_NOUNS.has(upos[to - 1] ?? '') ||
    (to === 1 && wordEntry(before.toLowerCase())?.senses.n !== undefined)
  );
}

/** What "the" can stand before. */
const OPENED: ReadonlySet<string> = new Set(['NOUN', 'ADJ']);

const lowered = (form: string, upos: string | undefined): string =>
  upos === 'NOUN' ? form.charAt(0).toLowerCase() + form.slice(1) : form;

/** Places of words that agree with the noun before them as a verb would, with a plain verb of that form. */
function verbsAmong(forms: readonly string[], { upos }: Annotation): readonly (readonly [number, string])[] {
  const found: [number, string][] = [];
  for (let at = 1; at < Math.min(forms.length - 1, LONGEST_SUBJECT + 1); at++) {
    const [word = '', subject = ''] = [forms[at], forms[at - 1]];
    if (!NAMES_OR_NOUNS.has(upos[at - 1] ?? '') || !NAMES_OR_NOUNS.has(upos[at] ?? '')) continue;
    const many = upos[at - 1] === 'NOUN' && isPlural(subject);
    if (isVerb(word) && isThird(word) !== many)
      found.push([at, many ? PLAIN_VERB.plural : PLAIN_VERB.singular]);
  }
  return found;
}
const NAMES_OR_NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const NO_S: ReadonlySet<string> = new Set([
  'police',
  'people',
  'women',
  'men',
  'children',
  'troops',
  'staff',
]);

const isThird = (word: string): boolean => /[^s]s$/u.test(word);
const isPlural = (word: string): boolean =>
  NO_S.has(word.toLowerCase()) || (isThird(word) && lemmaOf(word, 'NOUN', 'NNS') !== word);

/** True where the word can be a verb and is not mostly something else. */
function isVerb(word: string): boolean {
  if (word !== word.toLowerCase()) return false;
  const senses = wordEntry(lemmaOf(word, 'VERB', 'VBZ'))?.senses;
  return (senses?.v?.length ?? 0) > (senses?.n?.length ?? 0) * VERB_SHARE;
}

/** A reading of the rewritten headline, of the headline's own words; null where something hangs on a word put in. */
function asTheHeadline(
  reading: Annotation,
  { before, verb }: Rewritten,
  forms: readonly string[],
): Annotation | null {
  const last = before + forms.length;
  const isOwn = (at: number): boolean => at >= before && at < last;
  if (reading.head.some((at, i) => at >= 0 && !isOwn(at) && isOwn(i)) || !isOwn(reading.head.indexOf(-1)))
    return null;
  const own = <T>(all: readonly T[]): readonly T[] => all.slice(before, last);
  const [upos, xpos] = [own(reading.upos), own(reading.xpos)];
  const to = forms.indexOf('to');
  const planned = to >= 0 && xpos[to] === 'MD';
  const upright = upos.map((tag, i) => (planned && i === to ? 'PART' : tag));
  const tags = xpos.map((tag, i) => (planned && i === to ? 'TO' : tag));
  return {
    upos: upright,
    xpos: tags,
    lemma: forms.map((form, i) =>
      lemmaOf(form, upright[i] ?? '', i === verb ? verbTag(form) : (tags[i] ?? '')),
    ),
    head: own(reading.head).map((at) => (at < 0 ? -1 : at - before)),
    deprel: own(reading.deprel).map((relation, i) => (planned && i === to ? 'mark' : relation)),
  };
}

const verbTag = (form: string): string => (isThird(form) ? 'VBZ' : 'VBP');
