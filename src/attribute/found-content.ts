import type { Range } from './tree.ts';

/** What a verb governs, in tokens, and how it was found. */
export interface FoundContent {
  readonly ranges: readonly Range[];
  readonly rule:
    | 'verb-complement'
    | 'verb-infinitive'
    | 'verb-object'
    | 'verb-preposition'
    | 'verb-gerund'
    | 'verb-name'
    | 'quote-verb'
    | 'clause-verb'
    | 'parenthetical'
    | 'passive';
}
