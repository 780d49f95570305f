import { COUNTED_AT_ZERO, NOBODY } from '../../lang/en/number-leads.ts';
import type { Quantity, Token } from '../../model/analysis.ts';
import { type Lexeme, wordAt } from '../lexemes.ts';
import { tokenAt } from '../timing/tense.ts';
import { bindingOf, countsPeople } from './binding.ts';

/** How many adjectives may stand between "no" and its noun: "no immediate reports" is none, "no further arrests" is. */
const ADJECTIVES = 2;

function zero(
  span: Quantity['span'],
  head: number,
  rest: Pick<Quantity, 'unit' | 'counted' | 'predicate'>,
): Quantity {
  return { span, head, low: 0, high: 0, bound: 'exact', kind: 'count', base: null, dimension: null, ...rest };
}

/** "no casualties", "no arrests": nothing of what is counted. */
function noneOfThem(lexemes: readonly Lexeme[], at: number, tokens: readonly Token[]): Quantity | null {
  const no = lexemes[at];
  for (let next = at + 1; next <= at + 1 + ADJECTIVES; next++) {
    const noun = lexemes[next];
    if (!no || noun?.kind !== 'word') return null;
    if (!COUNTED_AT_ZERO.has(noun.lower)) continue;
    const token = tokenAt(tokens, noun.start);
    const head = tokenAt(tokens, no.start);
    if (token < 0 || head < 0) return null;
    const { predicate } = bindingOf(tokens, token);
    return zero({ start: no.start, end: no.end }, head, {
      unit: tokens[token]?.lemma ?? noun.lower,
      counted: token,
      predicate,
    });
  }
  return null;
}

/** "no one was hurt", "nobody died": nobody of those that such verbs count. */
function nobody(lexemes: readonly Lexeme[], at: number, tokens: readonly Token[]): Quantity | null {
  const word = lexemes[at];
  const two = word?.lower === 'no' && wordAt(lexemes, at + 1) === 'one';
  if (!word || (!two && !NOBODY.has(word.lower))) return null;
  const last = two ? lexemes[at + 1] : word;
  const head = tokenAt(tokens, last?.start ?? word.start);
  const subject = tokens[head];
  const predicate = subject && subject.deprel.startsWith('nsubj') ? tokens[subject.head] : undefined;
  if (!predicate || !countsPeople(predicate)) return null;
  return zero({ start: word.start, end: last?.end ?? word.end }, head, {
    unit: 'person',
    counted: null,
    predicate: predicate.index,
  });
}

/** A count of nought; null where "no" denies something else. */
export function readZero(lexemes: readonly Lexeme[], at: number, tokens: readonly Token[]): Quantity | null {
  const word = wordAt(lexemes, at);
  if (word !== 'no' && !NOBODY.has(word ?? '')) return null;
  return (word === 'no' ? noneOfThem(lexemes, at, tokens) : null) ?? nobody(lexemes, at, tokens);
}
