import type { DifferencePart } from '../views/word-difference.ts';
import { tag, type Child } from './markup.ts';
import { unseen } from './names.ts';

/** A stretch of two texts laid over one another: struck out where only the first has it, underlined where only the other has. */
export function differing({ text, in: where }: DifferencePart): Child {
  if (where === 'both') return text;
  return where === 'first'
    ? tag('del', {}, unseen('[only in the first: '), text, unseen(']'))
    : tag('ins', {}, unseen('[only in the other: '), text, unseen(']'));
}
