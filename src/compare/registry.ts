import type { Detector } from './detector.ts';
import { attribution } from './detectors/attribution.ts';
import { dateTime } from './detectors/date-time.ts';
import { nearVerbatim } from './detectors/near-verbatim.ts';
import { opposite } from './detectors/opposite.ts';
import { paraphrase } from './detectors/paraphrase.ts';
import { polarity } from './detectors/polarity.ts';
import { quantity } from './detectors/quantity.ts';
import { quoteAlteration } from './detectors/quote-alteration.ts';
import { role } from './detectors/role.ts';
import { verbatim } from './detectors/verbatim.ts';

/** Every detector that looks at two claims, in the order in which findings of one pair are told. */
export const DETECTORS: readonly Detector[] = Object.freeze([
  quoteAlteration,
  attribution,
  quantity,
  dateTime,
  role,
  polarity,
  opposite,
  verbatim,
  nearVerbatim,
  paraphrase,
]);
