import { bodyKey, keyWithoutCountry } from '../../lang/en/body-names.ts';
import { placeKey, shortForms } from './bodies.ts';
import type { Card } from './cards.ts';
import { type Match, personBlocks, samePerson } from './people.ts';
import { folded, likeness, skeleton } from './spelling.ts';

/** Two cards (by number) and why they are one. */
export interface Candidate extends Match {
  readonly a: number;
  readonly b: number;
}

/** A card is compared with this many others of its block at most, so that odd input stays quick. */
const MOST_COMPARED = 40;
const SAME_NAME = 3;
const SPELLING = 1;

/** Every pair within a block, its cards in the order of their numbers. */
function* pairsIn(blocks: ReadonlyMap<string, readonly number[]>): Generator<readonly [number, number]> {
  for (const block of blocks.values()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1, at + 1 + MOST_COMPARED)) yield [a, b];
    }
  }
}

function blocksOf(cards: readonly Card[], keysOf: (card: Card) => readonly string[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  cards.forEach((card, at) => {
    for (const key of keysOf(card)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  });
  return blocks;
}

function bodyKeys(card: Card): readonly string[] {
  if (card.kind !== 'body') return [];
  if (card.kinds.has('place')) return [`place ${placeKey(card.name)}`];
  return [`body ${bodyKey(card.name)}`, `sound ${card.words.map(skeleton).join(' ')}`];
}

function sameBody(a: Card, b: Card): Match | null {
  const names = `“${a.name}” and “${b.name}”`;
  if (a.kinds.has('place')) return { strength: SAME_NAME, reason: `${names}: the same place` };
  if (bodyKey(a.name) === bodyKey(b.name)) return { strength: SAME_NAME, reason: `${names}: the same words` };
  const alike =
    a.words.length === b.words.length && a.words.every((word, at) => likeNames(word, b.words[at] ?? ''));
  return alike ? { strength: SPELLING, reason: `${names}: spelled alike` } : null;
}

function likeNames(a: string, b: string): boolean {
  const alike = likeness(a, b);
  return alike === 'same' || alike === 'variant';
}

/** Pairs that by themselves give reason to be one, the strongest first, then by name. */
export function fullMatches(cards: readonly Card[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const named = (card: Card): string => folded(card.name);
  for (const [a, b] of pairsIn(blocksOf(cards, (card) => [`name ${named(card)}`]))) {
    const [one, two] = [cards[a], cards[b]];
    if (one && two && one.kind === two.kind && one.kind !== 'unnamed')
      found.push({ a, b, strength: SAME_NAME, reason: `“${one.name}”: the same name` });
  }
  const people = blocksOf(cards, (card) => (card.kind === 'person' ? personBlocks(card) : []));
  for (const [blocks, same] of [
    [people, samePerson],
    [blocksOf(cards, bodyKeys), sameBody],
  ] as const) {
    for (const [a, b] of pairsIn(blocks)) {
      const [one, two] = [cards[a], cards[b]];
      const match = one && two ? same(one, two) : null;
      if (match) found.push({ a, b, ...match });
    }
  }
  return found.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
}

/** Cards that are a short form of others: by number, those they may stand for. One group of them makes it sure. */
export function shortMatches(
  cards: readonly Card[],
): readonly { short: number; fulls: readonly number[]; reason: string }[] {
  const surnames = blocksOf(cards, (card) =>
    card.kind === 'person' && card.words.length > 1 ? card.words.slice(-1) : [],
  );
  const forms = blocksOf(cards, (card) =>
    card.kind === 'body' && !card.kinds.has('place') ? shortForms(card) : [],
  );
  const nationless = blocksOf(cards, (card) =>
    [card.kind === 'body' ? keyWithoutCountry(card.name) : null].filter((key) => key !== null),
  );
  const found: { short: number; fulls: readonly number[]; reason: string }[] = [];
  cards.forEach((card, short) => {
    const fulls = fullsFor(card, { surnames, forms, nationless }).filter((full) => full !== short);
    const [full] = fulls;
    if (full !== undefined)
      found.push({
        short,
        fulls,
        reason: `“${card.name}” is short for “${cards[full]?.name ?? ''}” and no other here`,
      });
  });
  return found;
}

function fullsFor(
  card: Card,
  by: Readonly<Record<'surnames' | 'forms' | 'nationless', ReadonlyMap<string, readonly number[]>>>,
): readonly number[] {
  if (card.kind === 'person')
    return card.words.length === 1 ? (by.surnames.get(card.words[0] ?? '') ?? []) : [];
  if (card.kind !== 'body' || card.kinds.has('place')) return [];
  return [
    ...new Set([
      ...(by.forms.get(folded(card.name)) ?? []),
      ...(by.nationless.get(bodyKey(card.name)) ?? []),
    ]),
  ].sort((a, b) => a - b);
}
