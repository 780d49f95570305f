/** A reason to dismiss a finding. `key` is what is typed for it. */
export interface Reason {
  readonly key: string;
  readonly words: string;
  /** It may be that we misread the article: the claim can be corrected at once, so that it stays so. */
  readonly misread?: true;
}

/** Why two accounts that look different may be no disagreement, and what else may be amiss. In the order they occur. */
export const REASONS: readonly Reason[] = [
  { key: '1', words: 'another event' },
  { key: '2', words: 'another time or as-of date' },
  { key: '3', words: 'another measure, unit or scope' },
  { key: '4', words: 'rounding or a vague number' },
  { key: '5', words: 'the same meaning in other words' },
  { key: '6', words: 'two speakers disagree, not the outlets' },
  { key: '7', words: 'translation', misread: true },
  { key: '8', words: 'opinion or satire' },
  { key: '9', words: 'the claim was misread', misread: true },
  { key: 'a', words: 'the wrong speaker was found', misread: true },
  { key: 's', words: 'superseded by the outlet itself' },
];
