import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { FindingKind, Relation } from '../model/finding.ts';

/** One of two texts as the stages before understood it. */
export interface JudgedText {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
}

/** How two texts stand to each other. `kind` null and `score` 0 for none. */
export interface TextVerdict {
  readonly relation: Relation | 'none';
  readonly kind: FindingKind | null;
  readonly score: number;
  readonly message: string;
}

/** Two texts that are taken to be about one event: the strongest thing any detector says of them. */
export function compareTexts(premise: JudgedText, hypothesis: JudgedText): TextVerdict {
  void premise;
  void hypothesis;
  return { relation: 'none', kind: null, score: 0, message: '' };
}
