import type { Attribution } from '../../src/model/attribution.ts';

/** What is expected of one attribution: speaker, cue and content in the words of the text, and what else matters to the case. */
export interface Expected {
  readonly by: string | null;
  /** Parts of a split content are joined by " // ". Quotation marks and marks at the ends do not count. */
  readonly says: string;
  readonly cue?: string | null;
  readonly kind?: Attribution['speakerKind'];
  readonly mode?: Attribution['mode'];
  readonly act?: Attribution['act'];
  readonly stance?: Attribution['stance'];
  readonly count?: number;
  readonly via?: readonly string[];
  readonly to?: string;
  readonly when?: string;
  readonly venue?: string;
  readonly resolved?: string;
  readonly nested?: true;
}

export interface Case {
  readonly text: string;
  readonly expect: readonly Expected[];
}

/** A text and all who are reported in it. */
export function said(text: string, ...expect: Expected[]): Case {
  return { text, expect };
}

/** A text in which nobody is reported. */
export function quiet(text: string): Case {
  return { text, expect: [] };
}
