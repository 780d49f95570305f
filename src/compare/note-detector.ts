import type { FindingKind } from '../model/finding.ts';
import type { Draft } from './findings/draft.ts';
import type { CompareInput } from './input.ts';

/** Looks at whole articles rather than at two claims: their names and their dates. Pure, as a detector is. */
export interface NoteDetector {
  /** Stable, the same as its file's. */
  readonly name: string;
  readonly version: number;
  readonly kind: FindingKind;
  /** One sentence for lists. */
  readonly flags: string;
  /** One sentence: what it keeps quiet on. */
  readonly quietOn: string;
  readonly detect: (input: CompareInput) => readonly Draft[];
}
