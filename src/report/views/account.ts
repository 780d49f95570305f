import type { Source } from '../../model/source.ts';

/** One article as the report calls it: number 2, "City Wire". */
export interface Account {
  readonly source: Source;
  /** From 1, in the order of the run: what stands for it in tables and pictures. */
  readonly number: number;
  /** Its outlet; "outlet not stated (004.txt)" where nothing states one: never a guess. */
  readonly called: string;
  /** For narrow places, beside its number: the outlet, else the file's name alone. */
  readonly short: string;
  readonly outletStated: boolean;
  /** Last part of its path or address. */
  readonly file: string;
  readonly title: string | null;
  /** ISO date or date-time; null where nothing states one. */
  readonly published: string | null;
  /** Language tag for quotations; null where unknown or not well formed. */
  readonly language: string | null;
}

/** BCP 47 as far as a `lang` attribute needs it: "en", "pt-BR". */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/** Names a source for the reader. `number` counts from 1. */
export function accountOf(source: Source, number: number): Account {
  const { metadata } = source.revision;
  const file = (source.path ?? source.address).split('/').at(-1) ?? source.address;
  const language = metadata.language?.value ?? '';
  return {
    source,
    number,
    called: metadata.outlet?.value ?? `outlet not stated (${file})`,
    short: metadata.outlet?.value ?? file,
    outletStated: metadata.outlet !== null,
    file,
    title: metadata.title?.value ?? null,
    published: metadata.published?.value ?? null,
    language: LANGUAGE_TAG.test(language) ? language : null,
  };
}
