import type { Side } from '../../model/finding.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Account } from './account.ts';
import type { RunIndex } from './run-index.ts';

/**
 * Which articles draw on one text, as far as the articles show it: they print the same words, carry one text, or credit
 * the same agency. Gives each article's origin, the same number for articles of one origin.
 */
export function originsOf(index: RunIndex): ReadonlyMap<SourceId, number> {
  const originOf = new Map<SourceId, number>(index.accounts.map(({ source, number }) => [source.id, number]));
  const join = (sources: readonly SourceId[]): void => {
    const numbers = sources.flatMap((id) => originOf.get(id) ?? []);
    const one = Math.min(...numbers);
    for (const [id, number] of originOf) if (numbers.includes(number)) originOf.set(id, one);
  };
  for (const { carriers } of index.run.carried) join(carriers.map(({ sourceId }) => sourceId));
  for (const [agency, group] of Map.groupBy(index.accounts, agencyOf)) if (agency !== null) join(ids(group));
  for (const { independence, sides } of index.run.findings)
    if (independence === 'same-origin') join(sides.map(({ sourceId }) => sourceId));
  return originOf;
}

function ids(accounts: readonly Account[]): readonly SourceId[] {
  return accounts.map(({ source }) => source.id);
}

function agencyOf({ source }: Account): string | null {
  return source.revision.metadata.agency?.value.toLowerCase() ?? null;
}

/** Those who give one value, and how many origins they are: three papers that print one wire are one. */
export interface Camp {
  /** What they say; null where sides have no value to tell them apart by. */
  readonly value: string | null;
  readonly accounts: readonly Account[];
  readonly origins: number;
}

/** A finding's sides put together by what they say, in the order they first come. */
export function campsOf(index: RunIndex, sides: readonly Side[]): readonly Camp[] {
  const origins = originsOf(index);
  const groups = Map.groupBy(sides, ({ value, text }) => (value ?? text).toLowerCase());
  return [...groups.values()].map((group) => {
    const sources = new Set(group.map(({ sourceId }) => sourceId));
    return {
      value: group[0]?.value ?? null,
      accounts: index.accounts.filter(({ source }) => sources.has(source.id)),
      origins: new Set([...sources].map((id) => origins.get(id))).size,
    };
  });
}
