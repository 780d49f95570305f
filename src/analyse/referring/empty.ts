import { topicsOf } from '../../lang/en/noun-topics.ts';
import type { Token } from '../../model/analysis.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WEATHER = words('rain snow hail thunder drizzle freeze');
/** "It took rescuers six hours to reach the village." */
const TAKING = words('take need require cost remain fall');
/** "It seems that", "it turned out that", "it follows from this that". */
const SEEMING = words('seem appear turn emerge transpire happen follow matter');
/** What follows "it is" where "it" is what a later clause says: "it is clear who fired first". */
const OPENING = words('that whether who what why when where how which if to for');
/** What is said of a whole happening, not of a thing. */
const JUDGEMENTS = words(
  'blow case coincidence crime disaster disgrace fact honour honor irony joke luck matter miracle mistake mystery outrage ' +
    'pity pleasure point privilege problem question relief risk scandal secret shame shock shock surprise time tragedy ' +
    'truth wonder',
);
const TIMES_OF_DAY = words(
  'midnight noon dawn dusk daybreak sunset sunrise late early dark past about nearly almost',
);
/** WordNet's topic file of times. */
const TIME_TOPIC = 28;
/** Marks, and "that", stand this near after the word "it" is said of. */
const REACH = 3;

/** True where "it" stands for nothing said before: weather, times of day, and clauses that follow it. */
export function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const it = tokens[at];
  if (!it || it.text.toLowerCase() !== 'it' || !it.deprel.startsWith('nsubj')) return false;
  const told = tokens[it.head];
  if (!told) return true;
  const lemma = told.lemma.toLowerCase();
  const own = childrenOf(tokens, told.index);
  if (WEATHER.has(lemma)) return true;
  if (own.some(({ deprel }) => deprel === 'cop') || told.lemma === 'be')
    return saysNothing(tokens, told, own);
  if (TAKING.has(lemma)) return own.some(({ index }) => index > told.index && isInfinitive(tokens, index));
  if (SEEMING.has(lemma)) return opensClause(tokens, told.index);
  return it.deprel === 'nsubj:pass' && tokens[told.index + 1]?.lemma === 'that';
}

function saysNothing(tokens: readonly Token[], told: Token, own: readonly Token[]): boolean {
  const lemma = told.lemma.toLowerCase();
  if (JUDGEMENTS.has(lemma) || TIMES_OF_DAY.has(lemma) || /^\d/u.test(lemma)) return true;
  if (
    told.upos !== 'ADJ' &&
    (topicsOf(lemma)[0] === TIME_TOPIC || told.upos === 'NUM' || told.upos === 'ADV')
  )
    return true;
  if (/^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/u.test(told.text)) return true;
  if (own.some(({ lemma: word }) => TIMES_OF_DAY.has(word) && told.upos !== 'ADJ')) return true;
  if (own.some(({ deprel }) => /^(?:csubj|ccomp|acl:relcl)/u.test(deprel)) && told.upos !== 'VERB')
    return true;
  return (
    told.upos === 'ADJ' &&
    (opensClause(tokens, told.index) || own.some(({ index }) => isInfinitive(tokens, index)))
  );
}

function childrenOf(tokens: readonly Token[], at: number): readonly Token[] {
  const found: Token[] = [];
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (tokens[first - 1]?.sentence === sentence && first > 0) first--;
  for (let index = first; tokens[index]?.sentence === sentence && index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.head === at) found.push(token);
  }
  return found;
}

const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  childrenOf(tokens, at).some(({ deprel, lemma }) => deprel === 'mark' && lemma === 'to');

function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next];
    if (!token || token.upos === 'PUNCT') return false;
    if (OPENING.has(token.lemma.toLowerCase())) return true;
  }
  return false;
}
