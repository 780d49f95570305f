import { CUE_VERBS } from './cues.ts';

/** Past forms and participles that do not follow the rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  found: 'find',
  spoke: 'speak',
  spoken: 'speak',
  shown: 'show',
  thought: 'think',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  saw: 'see',
  seen: 'see',
  heard: 'hear',
  swore: 'swear',
  sworn: 'swear',
  foresaw: 'foresee',
  foreseen: 'foresee',
  forgot: 'forget',
  forgotten: 'forget',
  understood: 'understand',
  undertook: 'undertake',
  undertaken: 'undertake',
  began: 'begin',
  begun: 'begin',
  went: 'go',
  gone: 'go',
  put: 'put',
  read: 'read',
  let: 'let',
  cast: 'cast',
  brought: 'bring',
  pled: 'plead',
  sought: 'seek',
  taught: 'teach',
  made: 'make',
  gave: 'give',
  given: 'give',
  laid: 'lay',
  learnt: 'learn',
  dreamt: 'dream',
  bade: 'bid',
  rebutted: 'rebut',
};
const VOWEL = /[aeiou]/u;

/** "deny" -> "denies", "denied", "denying". Generous: a form no one writes does no harm. */
function formsOf(lemma: string): readonly string[] {
  const last = lemma.at(-1) ?? '';
  const before = lemma.at(-2) ?? '';
  const stem = last === 'e' ? lemma.slice(0, -1) : lemma;
  const forms = [`${lemma}s`, `${stem}ed`, `${stem}ing`];
  if (last === 'y' && !VOWEL.test(before)) forms.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`);
  if (/(?:[sxz]|ch|sh)$/u.test(lemma)) forms.push(`${lemma}es`);
  if (!VOWEL.test(last) && VOWEL.test(before)) forms.push(`${lemma}${last}ed`, `${lemma}${last}ing`);
  return forms;
}

function formTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const phrase of CUE_VERBS.keys()) {
    const lemma = phrase.split(' ')[0] ?? phrase;
    for (const form of [lemma, ...formsOf(lemma)]) if (!table.has(form)) table.set(form, lemma);
  }
  for (const [form, lemma] of Object.entries(IRREGULAR)) table.set(form, lemma);
  return table;
}

const FORMS = formTable();

/** The dictionary form of a cue verb's word: "denies" -> "deny"; null where no cue verb has that form. */
export function cueVerbLemma(word: string): string | null {
  return FORMS.get(word) ?? null;
}
