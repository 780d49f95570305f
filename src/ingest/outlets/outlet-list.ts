import { plainHost } from '../site-address.ts';

/** Who publishes, as the list has it: "Reuters, an agency of Great Britain, at reuters.com". */
export interface Outlet {
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
  readonly aliases: readonly string[];
  /** Without "www.": a page of any host below one of these is the outlet's. */
  readonly hosts: readonly string[];
  /** Two letters each; null where the list does not say. */
  readonly language: string | null;
  readonly country: string | null;
}

/** Outlets by host and by name. A later entry of the same name or host stands for an earlier one. */
export class OutletList {
  readonly #byHost = new Map<string, Outlet>();
  readonly #byName = new Map<string, Outlet>();

  constructor(outlets: readonly Outlet[]) {
    for (const outlet of outlets) {
      for (const host of outlet.hosts) this.#byHost.set(host, outlet);
      for (const name of [outlet.name, ...outlet.aliases]) this.#byName.set(keyOf(name), outlet);
    }
  }

  /** Whose an address is: "BBC News" for "https://www.bbc.co.uk/news/…". Null where the list does not know its host. */
  ofAddress(address: string): Outlet | null {
    const labels = plainHost(address)?.split('.') ?? [];
    for (let at = 0; at < labels.length - 1; at++) {
      const outlet = this.#byHost.get(labels.slice(at).join('.'));
      if (outlet) return outlet;
    }
    return null;
  }

  /** The outlet of a name or alias, however it is capitalised, with or without "The". */
  named(name: string): Outlet | null {
    return this.#byName.get(keyOf(name)) ?? null;
  }
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
