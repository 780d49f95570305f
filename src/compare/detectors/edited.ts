import type { NoteDetector } from '../note-detector.ts';
import { editDrafts } from '../revising/drafts.ts';

export const edited: NoteDetector = Object.freeze({
  name: 'edited',
  version: 1,
  kind: 'edited',
  flags:
    'An article says other things than when it was read before, and a new note on the page tells of a change.',
  quietOn: 'What silent-edit is quiet on.',
  detect: (input) => editDrafts(edited, input, (note) => note !== null),
} satisfies NoteDetector);
