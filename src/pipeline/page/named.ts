import type { SourceId } from '../../model/ids.ts';
import { safeLink } from '../../report/safe-link.ts';
import type { Account } from '../../report/views/account.ts';
import { dateInWords } from '../../report/views/dates.ts';

/** An article as the page names it: number 2, "City Wire". */
export interface NamedSource {
  readonly id: SourceId;
  readonly number: number;
  readonly called: string;
  readonly short: string;
  readonly outletStated: boolean;
  readonly title: string | null;
  /** "4 March 2025"; null where nothing states it. */
  readonly published: string | null;
  readonly language: string | null;
  readonly address: string;
  /** Only http and https. */
  readonly link: string | null;
}

export function namedSource({ source, ...account }: Account): NamedSource {
  const { number, called, short, outletStated, title, published, language } = account;
  return {
    id: source.id,
    number,
    called,
    short,
    outletStated,
    title,
    published: published === null ? null : dateInWords(published),
    language,
    address: source.address,
    link: safeLink(source.revision.metadata.url?.value ?? source.address),
  };
}
