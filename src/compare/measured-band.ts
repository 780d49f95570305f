/** Of the flags with this score and more, up to the next band, `right` of `of` were right when measured. */
export interface MeasuredBand {
  /** The detector's own score, 0 to 1. */
  readonly from: number;
  readonly right: number;
  readonly of: number;
}

/** The bands of each detector, by its name, lowest score first. */
export type Measured = Readonly<Record<string, readonly MeasuredBand[]>>;
