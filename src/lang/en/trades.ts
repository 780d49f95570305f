import { isKindOf, kindOfOther } from './meaning.ts';
import { wordLikeness } from './word-likeness.ts';

/** What WordNet has trades, offices and callings under. */
const KINDS: readonly string[] = (
  'worker professional performer artist creator expert entertainer intellectual scientist contestant communicator leader ' +
  'official employee businessperson clergyman serviceman politician criminal'
).split(' ');
/** These are under one of them and leave it open: anybody may lead, win, play or know. */
const OPEN: ReadonlySet<string> = new Set(
  (
    'leader winner loser champion hero star player member resident host professional expert worker official employee head ' +
    'finalist candidate rival favourite favorite veteran survivor witness speaker volunteer assistant partner owner founder ' +
    'fan guest visitor patient client student pupil graduate alumnus successor predecessor nominee recipient person master ' +
    'figure personality celebrity citizen spokesman spokeswoman spokesperson critic supporter opponent creator boss'
  ).split(' '),
);
/** Trades whose word mostly means something else. */
const MORE: ReadonlySet<string> = new Set(['model', 'rapper', 'filmmaker', 'footballer', 'cricketer']);

/** So far up the one is looked for among the kinds of the other. */
const STEPS = 7;
/** Used so alike that one may be said of the other: "publisher" and "editor". */
const ALIKE = 0.6;

/** True where the noun says by what trade, office or calling somebody is known: "plumber", "senator". */
export function isTrade(noun: string): boolean {
  return MORE.has(noun) || (!OPEN.has(noun) && KINDS.some((kind) => isKindOf(noun, kind)));
}

/** True where two trades are neither one, nor a kind of the other, nor used alike: "plumber" and "senator". */
export function tradesApart(a: string, b: string): boolean {
  return a !== b && !kindOfOther(a, b, 'n', STEPS) && (wordLikeness(a, b) ?? 0) < ALIKE;
}
