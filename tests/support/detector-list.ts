import type { Detector } from '../../src/compare/detector.ts';
import type { NoteDetector } from '../../src/compare/note-detector.ts';
import { NOTES } from '../../src/compare/notes.ts';
import { DETECTORS } from '../../src/compare/registry.ts';

/** The list of detectors as `README.md` prints it, in the order of the registry. */
export function detectorList(): string {
  return [...DETECTORS.map((one) => line(one, one.relation)), ...NOTES.map((one) => line(one, 'note'))].join(
    '\n',
  );
}

function line({ name, version, kind, flags, quietOn }: Detector | NoteDetector, relation: string): string {
  return `- **${name}**@${String(version)} (${relation}/${kind}): ${flags} Quiet on: ${quietOn.charAt(0).toLowerCase()}${quietOn.slice(1)}`;
}
