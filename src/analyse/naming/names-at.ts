import type { NameSpan } from './name.ts';

/** Where people's names stand among a page's tokens. */
export interface NamesAt {
  /** Token a person's name starts at, to its index; and the token just past it. */
  readonly starting: ReadonlyMap<number, number>;
  readonly ending: ReadonlyMap<number, number>;
  readonly firstOf: (name: number) => number;
  readonly lastOf: (name: number) => number;
}

export function namesAt(names: readonly NameSpan[]): NamesAt {
  const people = names.map((name, index) => ({ name, index })).filter(({ name }) => name.kind === 'person');
  return {
    starting: new Map(people.map(({ name, index }) => [name.first, index])),
    ending: new Map(people.map(({ name, index }) => [name.last, index])),
    firstOf: (index) => names[index]?.first ?? 0,
    lastOf: (index) => names[index]?.last ?? 0,
  };
}
