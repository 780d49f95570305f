/** Something that was asked for is not there, or is not the only one of that name. */
export class NotFound extends Error {
  readonly code = 'not-found';
}

/** How a kind of thing is called in messages: "finding", and the command that lists them. */
export interface Kind {
  readonly noun: string;
  readonly plural: string;
  readonly listedBy: string;
}

export const FINDING: Kind = { noun: 'finding', plural: 'findings', listedBy: 'hearsay findings' };
export const CLAIM: Kind = { noun: 'claim', plural: 'claims', listedBy: 'hearsay claims' };
export const EVENT: Kind = { noun: 'event', plural: 'events', listedBy: 'hearsay events' };
export const SOURCE: Kind = { noun: 'source', plural: 'sources', listedBy: 'hearsay sources' };
export const ENTITY: Kind = { noun: 'entity', plural: 'entities', listedBy: 'hearsay entities' };
export const ENTRY: Kind = { noun: 'log entry', plural: 'log entries', listedBy: 'hearsay log' };

/** More of them in a message help nobody. */
const MOST_NAMED = 5;

/** The only one of that name. Throws NotFound where there is none, or more than one. */
export function theOnly<T>(found: readonly T[], name: string, kind: Kind, callIt: (one: T) => string): T {
  const [first] = found;
  if (first === undefined)
    throw new NotFound(`there is no ${kind.noun} ${name}; "${kind.listedBy}" lists them`);
  if (found.length > 1) {
    const shown = found.slice(0, MOST_NAMED).map(callIt).join(', ');
    const more = found.length > MOST_NAMED ? ', …' : '';
    throw new NotFound(`${name} fits ${found.length} ${kind.plural} (${shown}${more}): give more of it`);
  }
  return first;
}

/** The only one whose id is or begins with these letters. Throws NotFound where there is none, or more than one. */
export function byId<T extends { readonly id: string }>(all: readonly T[], name: string, kind: Kind): T {
  const exact = all.filter(({ id }) => id === name);
  const found = exact.length > 0 || name === '' ? exact : all.filter(({ id }) => id.startsWith(name));
  return theOnly(found, name, kind, ({ id }) => id);
}
