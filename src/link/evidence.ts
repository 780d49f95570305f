import type { Claim } from '../model/claim.ts';
import type { Candidate } from './candidate.ts';

/** How many of a sort are named: the rest adds little. */
const MOST_NAMED = 4;
const DAY_LETTERS = 10;

/**
 * What put these claims into one event, in words, by sort: "names: Khalifa Haftar, Moscow", "action: meet", "place: Moscow",
 * "time: 2024-05-07", "numbers: 171". Only what at least two of them share; `links` are the pairs that held them together.
 */
export function evidenceOf(claims: readonly Claim[], links: readonly Candidate[]): readonly string[] {
  const shared = new Set(links.flatMap((link) => link.shared));
  // Claims that nothing links were put together by a person.
  const judged = shared.has('reviewer') || links.length === 0;
  const sorts: readonly (readonly [string, readonly string[]])[] = [
    ['names', sharedBy(claims, namesOf)],
    ['action', [...new Set([...after(shared, 'happening'), ...sharedBy(claims, actionsOf)])]],
    ['place', sharedBy(claims, placesOf)],
    ['time', sharedBy(claims, daysOf)],
    ['numbers', sharedBy(claims, numbersOf)],
  ];
  const told = sorts
    .filter(([, found]) => found.length > 0)
    .map(([sort, found]) => `${sort}: ${found.slice(0, MOST_NAMED).join(', ')}`);
  if (told.length === 0 && !judged) return ['words of one meaning'];
  return judged ? ['a reviewer put them together', ...told] : told;
}

const after = (keys: ReadonlySet<string>, kind: string): readonly string[] =>
  [...keys]
    .filter((key) => key.startsWith(`${kind} `))
    .map((key) => key.slice(kind.length + 1))
    .sort();

/** What two of the claims have, those most of them have first; by letters where they are even. */
function sharedBy(claims: readonly Claim[], read: (claim: Claim) => readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly as: string; times: number }>();
  for (const claim of claims) {
    for (const [key, as] of new Map(read(claim).map((words) => [words.toLowerCase(), words]))) {
      const known = counts.get(key);
      if (known) known.times++;
      else counts.set(key, { as, times: 1 });
    }
  }
  return [...counts.values()]
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times || (a.as < b.as ? -1 : 1))
    .map(({ as }) => as);
}

const namesOf = ({ participants }: Claim): readonly string[] =>
  participants.filter(({ named, kind }) => named && kind !== 'place').map(({ name }) => name);

const placesOf = ({ participants }: Claim): readonly string[] =>
  participants.filter(({ named, kind }) => named && kind === 'place').map(({ name }) => name);

/** Verbs that tell no happening by themselves. */
const EMPTY: ReadonlySet<string> = new Set('be have do say make take get go give put come'.split(' '));
const actionsOf = ({ predications }: Claim): readonly string[] =>
  predications.map(({ lemma }) => lemma).filter((lemma) => !EMPTY.has(lemma));

const daysOf = ({ times }: Claim): readonly string[] =>
  times.flatMap(({ earliest }) => (earliest === null ? [] : [earliest.slice(0, DAY_LETTERS)]));

const numbersOf = ({ quantities }: Claim): readonly string[] =>
  quantities
    .filter(({ low, high, kind }) => low === high && kind !== 'identifier' && kind !== 'ordinal')
    .map(({ low }) => String(low));
