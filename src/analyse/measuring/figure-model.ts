/** A number by itself: "1,200", "two dozen", "27.5 billion", "hundreds of thousands". */
export interface Figure {
  readonly low: number;
  readonly high: number;
  /** The number without its multipliers: 27.5 of "27.5 billion". */
  readonly plain: number;
  /** Lexeme outside. */
  readonly next: number;
  /** `label`: digits that name rather than count ("1.2.3", "007"). */
  readonly form: 'digits' | 'words' | 'vague' | 'ordinal' | 'label';
  /** True where a multiplier was read: "85m", "two dozen". */
  readonly multiplied: boolean;
  /** True for "85m": million or metres, as what follows tells. */
  readonly metres: boolean;
}
