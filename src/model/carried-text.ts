import type { SourceId } from './ids.ts';

/**
 * How the words of a carrier stand to those of the first: the `same`; a few words `edited`; `revised`, with another figure or
 * denial, a correction, or as the outlet's own page at another time.
 */
export type CarriedWords = 'same' | 'edited' | 'revised';

/** One of the sources that carry a text. */
export interface Carrier {
  readonly sourceId: SourceId;
  readonly words: CarriedWords;
}

/**
 * One text under several addresses: "the wire report that the Lisk Post and the Harbour Daily both print". Whatever it says,
 * it says once: its carriers are one origin.
 */
export interface CarriedText {
  /** Two or more: published first, first; undated ones last. The first one's words are its own, `same`. */
  readonly carriers: readonly Carrier[];
}
