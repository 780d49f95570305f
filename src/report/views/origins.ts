import type { Camp, Finding, Origin } from '../../model/finding.ts';
import type { Account } from './account.ts';
import { accountsOf, type RunIndex } from './run-index.ts';
import { count, inLetters } from './words.ts';

/** Those who give one value: how many articles, and from how many origins. */
export interface CampView {
  /** What they say; null where sides have no value to tell them apart by. */
  readonly value: string | null;
  readonly accounts: readonly Account[];
  /** "one origin: Reuters", "two origins: police, hospital", "one text". */
  readonly origins: string;
}

/** Who is on each side of a finding; empty where all sides say one thing, or nothing tells them apart. */
export function campsOf(index: RunIndex, { camps, relation }: Finding): readonly CampView[] {
  if (camps.length < 2 || relation === 'note' || relation === 'duplicate') return [];
  if (camps.some(({ value }) => value === null) || camps.every(saysNothing)) return [];
  return camps.map((camp) => ({
    value: camp.value,
    accounts: accountsIn(index, camp),
    origins: originsInWords(camp.origins),
  }));
}

/** One article that names nobody: that it has one origin goes without saying. */
function saysNothing({ origins }: Camp): boolean {
  const [first, ...others] = origins;
  return first?.name === null && others.length === 0 && first.sourceIds.length === 1;
}

function accountsIn(index: RunIndex, { origins }: Camp): readonly Account[] {
  return accountsOf(
    index,
    origins.flatMap(({ sourceIds }) => sourceIds),
  );
}

/** More names than this are a number. */
const MOST_NAMED = 3;

/** "one origin: Reuters, in three articles", "two origins: police; the hospital", "one origin: one text, in five articles". */
export function originsInWords(origins: readonly Origin[]): string {
  const number = count(origins.length, 'origin');
  const named = origins.map(originInWords).filter((words) => words !== '');
  if (named.length === 0 || origins.length > MOST_NAMED) return number;
  const rest = origins.length - named.length;
  const own = rest === 0 ? '' : `; ${inLetters(rest)} in the outlet’s own voice`;
  return `${number}: ${named.join('; ')}${own}`;
}

/** Empty where an outlet has it itself. */
function originInWords({ name, how, sourceIds }: Origin): string {
  const many = sourceIds.length > 1 ? `, in ${inLetters(sourceIds.length)} articles` : '';
  if (name === null) return how === 'copy' ? `one text${many}` : '';
  return `${name}${many}`;
}
