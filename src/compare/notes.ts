import { dateAnomaly } from './detectors/date-anomaly.ts';
import { edited } from './detectors/edited.ts';
import { nameVariant } from './detectors/name-variant.ts';
import { silentEdit } from './detectors/silent-edit.ts';
import type { NoteDetector } from './note-detector.ts';

/** Every detector that looks at whole articles, in the order in which notes are told. */
export const NOTES: readonly NoteDetector[] = Object.freeze([nameVariant, dateAnomaly, silentEdit, edited]);
