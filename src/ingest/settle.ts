import type { Source, Unreadable, Warning } from '../model/source.ts';

/** Sources that can be kept side by side. */
export interface Settled {
  readonly sources: readonly Source[];
  /** `same-address`: another file of this reading gives the same address; the first one by path is taken. */
  readonly unreadable: readonly Unreadable[];
  /** `same-text`: another source has the very same text. Both are taken. */
  readonly warnings: readonly Warning[];
}

/** Looks at sources that are read together, some at a time: two with one address cannot both be kept; two with one text can. */
export class Settling {
  /** Names by the id of the address, and by the hash of the text: the texts themselves are not held. */
  readonly #taken = new Map<string, string>();
  readonly #texts = new Map<string, string>();

  settle(read: readonly Source[]): Settled {
    const byPath = [...read].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b))));
    const sources: Source[] = [];
    const unreadable: Unreadable[] = [];
    const warnings: Warning[] = [];
    for (const source of byPath) {
      const owner = this.#taken.get(source.id);
      if (owner !== undefined) unreadable.push(sameAddress(source, owner));
      else {
        sources.push(source);
        this.#taken.set(source.id, nameOf(source));
        const twin = this.#texts.get(source.revision.textHash);
        if (twin !== undefined) warnings.push(sameText(source, twin));
        else this.#texts.set(source.revision.textHash, nameOf(source));
      }
    }
    return { sources, unreadable, warnings };
  }
}

function nameOf({ path, address }: Source): string {
  return path ?? address;
}

function sameAddress(source: Source, owner: string): Unreadable {
  const message = `It gives the same address as ${owner} (${source.address}): one of the two is taken, so give each its own url.`;
  return { code: 'same-address', path: nameOf(source), message };
}

function sameText(source: Source, twin: string): Warning {
  const message = `It has the very same text as ${twin}. Both are kept, and shown as one text in two places.`;
  return { code: 'same-text', path: nameOf(source), message };
}
