import { dateAnomaly } from './detectors/date-anomaly.ts';
import { nameVariant } from './detectors/name-variant.ts';
import type { NoteDetector } from './note-detector.ts';

/** Every detector that looks at whole articles, in the order in which notes are told. */
export const NOTES: readonly NoteDetector[] = Object.freeze([nameVariant, dateAnomaly]);
