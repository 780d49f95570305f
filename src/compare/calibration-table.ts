// Written by `npm run calibrate` on 11 stories: do not edit by hand. See calibration.ts.
import type { MeasuredBand } from './measured-band.ts';

/** How often flags of each detector were right on whole stories, by the score the detector gave. */
export const MEASURED_ON_STORIES: Readonly<Record<string, readonly MeasuredBand[]>> = {
  attribution: [{ from: 0.9, right: 4, of: 4 }],
  cause: [{ from: 0.6, right: 5, of: 5 }],
  'date-anomaly': [{ from: 0.85, right: 2, of: 2 }],
  'date-time': [{ from: 0.6, right: 2, of: 2 }],
  focus: [{ from: 0.6, right: 4, of: 4 }],
  'name-variant': [{ from: 0.9, right: 5, of: 6 }],
  'near-verbatim': [{ from: 0.9, right: 2, of: 2 }],
  opposite: [{ from: 0.6, right: 5, of: 5 }],
  paraphrase: [{ from: 0.6, right: 9, of: 9 }],
  participant: [{ from: 0.6, right: 1, of: 1 }],
  place: [{ from: 0.6, right: 3, of: 3 }],
  polarity: [{ from: 0.6, right: 9, of: 9 }],
  quantity: [{ from: 0.6, right: 18, of: 18 }],
  'quote-alteration': [{ from: 0.7, right: 5, of: 5 }],
  role: [{ from: 0.65, right: 1, of: 1 }],
  'same-speaker-differs': [{ from: 0.6, right: 2, of: 2 }],
  scope: [
    { from: 0.6, right: 3, of: 4 },
    { from: 0.7, right: 2, of: 2 },
  ],
  'single-source': [{ from: 0.75, right: 0, of: 2 }],
  status: [{ from: 0.6, right: 4, of: 4 }],
  unattributed: [{ from: 0.7, right: 2, of: 5 }],
  verbatim: [{ from: 0.95, right: 10, of: 10 }],
};
