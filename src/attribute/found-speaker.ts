import type { Range } from './tree.ts';

/** Who speaks, in tokens, and how the words were found. */
export interface FoundSpeaker {
  readonly head: number;
  readonly range: Range;
  /** `subject` and `inverted` stand beside the cue; `shared` and `controlled` belong to another verb as well. */
  readonly how: 'subject' | 'inverted' | 'agent' | 'shared' | 'controlled' | 'modified' | 'relative';
}

/** The word that heads a speaker, before its phrase is cut; `range` where the words around it show the phrase already. */
export interface Subject {
  readonly head: number;
  readonly how: FoundSpeaker['how'];
  readonly range?: Range;
}
