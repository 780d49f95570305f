import type { Source, Unreadable, Warning } from '../model/source.ts';

/** Sources that can be kept side by side. */
export interface Settled {
  readonly sources: readonly Source[];
  /** `same-address`: another file of this reading gives the same address; the first one by path is taken. */
  readonly unreadable: readonly Unreadable[];
  /** `same-text`: another source has the very same text. Both are taken. */
  readonly warnings: readonly Warning[];
}

/** Looks at sources that were read together: two with one address cannot both be kept; two with one text can. */
export function settle(read: readonly Source[]): Settled {
  const byPath = [...read].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b))));
  const taken = new Map<string, Source>();
  const texts = new Map<string, Source>();
  const unreadable: Unreadable[] = [];
  const warnings: Warning[] = [];
  for (const source of byPath) {
    const owner = taken.get(source.id);
    if (owner) unreadable.push(sameAddress(source, owner));
    else {
      taken.set(source.id, source);
      const twin = texts.get(source.revision.textHash);
      if (twin) warnings.push(sameText(source, twin));
      else texts.set(source.revision.textHash, source);
    }
  }
  return { sources: [...taken.values()], unreadable, warnings };
}

function nameOf({ path, address }: Source): string {
  return path ?? address;
}

function sameAddress(source: Source, owner: Source): Unreadable {
  const message = `It gives the same address as ${nameOf(owner)} (${source.address}): one of the two is taken, so give each its own url.`;
  return { code: 'same-address', path: nameOf(source), message };
}

function sameText(source: Source, twin: Source): Warning {
  const message = `It has the very same text as ${nameOf(twin)}. Both are kept, and shown as one text in two places.`;
  return { code: 'same-text', path: nameOf(source), message };
}
