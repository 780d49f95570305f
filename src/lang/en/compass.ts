/** Directions of the compass without hyphens. */
export const COMPASS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest'.split(' '),
);
