import type { Detector } from './detector.ts';
import { withDoubts } from './findings/doubts.ts';
import { attribution } from './detectors/attribution.ts';
import { cause } from './detectors/cause.ts';
import { dateTime } from './detectors/date-time.ts';
import { focus } from './detectors/focus.ts';
import { framing } from './detectors/framing.ts';
import { participant } from './detectors/participant.ts';
import { place } from './detectors/place.ts';
import { sameSpeakerDiffers } from './detectors/same-speaker-differs.ts';
import { nearVerbatim } from './detectors/near-verbatim.ts';
import { opposite } from './detectors/opposite.ts';
import { order } from './detectors/order.ts';
import { paraphrase } from './detectors/paraphrase.ts';
import { polarity } from './detectors/polarity.ts';
import { quantity } from './detectors/quantity.ts';
import { quoteAlteration } from './detectors/quote-alteration.ts';
import { role } from './detectors/role.ts';
import { scope } from './detectors/scope.ts';
import { singleSource } from './detectors/single-source.ts';
import { status } from './detectors/status.ts';
import { unattributed } from './detectors/unattributed.ts';
import { update } from './detectors/update.ts';
import { verbatim } from './detectors/verbatim.ts';

/** Every detector that looks at two claims, in the order in which findings of one pair are told. */
export const DETECTORS: readonly Detector[] = Object.freeze(
  [
    quoteAlteration,
    attribution,
    quantity,
    dateTime,
    place,
    participant,
    role,
    polarity,
    opposite,
    scope,
    status,
    cause,
    order,
    sameSpeakerDiffers,
    focus,
    framing,
    update,
    singleSource,
    unattributed,
    verbatim,
    nearVerbatim,
    paraphrase,
  ].map(withDoubts),
);
