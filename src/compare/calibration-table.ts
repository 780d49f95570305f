// Written by `npm run calibrate` on 31 stories, 5 sets of pairs, and articles read by hand: do not edit by hand. See calibration.ts.
// Held out, story by story, right: likely 203 of 215, possible 79 of 99, not shown 6 of 18.
import type { Measured } from './measured-band.ts';

/** How often flags of each detector were right in whole articles, by the score the detector gave. */
export const MEASURED_ON_ARTICLES: Measured = {
  attribution: [{ from: 0.9, right: 21, of: 21 }],
  cause: [{ from: 0.5, right: 8, of: 8 }],
  'date-anomaly': [{ from: 0.85, right: 4, of: 5 }],
  'date-time': [{ from: 0.5, right: 4, of: 4 }],
  focus: [{ from: 0.6, right: 9, of: 9 }],
  framing: [{ from: 0.6, right: 8, of: 11 }],
  'name-variant': [{ from: 0.9, right: 14, of: 14 }],
  'near-verbatim': [{ from: 0.85, right: 9, of: 9 }],
  opposite: [{ from: 0.6, right: 5, of: 5 }],
  paraphrase: [{ from: 0.55, right: 25, of: 29 }],
  participant: [{ from: 0.6, right: 1, of: 1 }],
  place: [{ from: 0.5, right: 5, of: 5 }],
  polarity: [
    { from: 0.6, right: 8, of: 9 },
    { from: 0.8, right: 8, of: 8 },
  ],
  quantity: [
    { from: 0.4, right: 4, of: 13 },
    { from: 0.5, right: 32, of: 42 },
    { from: 0.65, right: 17, of: 19 },
  ],
  'quote-alteration': [{ from: 0.7, right: 30, of: 30 }],
  role: [{ from: 0.65, right: 1, of: 1 }],
  'same-speaker-differs': [{ from: 0.6, right: 12, of: 12 }],
  scope: [{ from: 0.5, right: 14, of: 15 }],
  'single-source': [{ from: 0.75, right: 0, of: 3 }],
  status: [{ from: 0.6, right: 12, of: 14 }],
  unattributed: [{ from: 0.7, right: 5, of: 11 }],
  verbatim: [{ from: 0.95, right: 32, of: 34 }],
};

/** The same on pairs of statements that are given to be of one event. */
export const MEASURED_ON_PAIRS: Measured = {
  'date-time': [
    { from: 0.5, right: 20, of: 24 },
    { from: 0.8, right: 8, of: 8 },
  ],
  opposite: [
    { from: 0.6, right: 6, of: 7 },
    { from: 0.7, right: 28, of: 32 },
    { from: 0.8, right: 33, of: 36 },
  ],
  participant: [{ from: 0.7, right: 22, of: 22 }],
  place: [{ from: 0.5, right: 27, of: 27 }],
  polarity: [
    { from: 0.7, right: 11, of: 12 },
    { from: 0.8, right: 28, of: 29 },
  ],
  quantity: [
    { from: 0.4, right: 19, of: 21 },
    { from: 0.8, right: 22, of: 23 },
  ],
  'quote-alteration': [{ from: 0.7, right: 14, of: 14 }],
  role: [{ from: 0.85, right: 1, of: 1 }],
  scope: [{ from: 0.7, right: 4, of: 6 }],
  status: [{ from: 0.7, right: 3, of: 6 }],
};
