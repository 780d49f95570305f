import type { NoteDetector } from '../note-detector.ts';
import { editDrafts } from '../revising/drafts.ts';

export const silentEdit: NoteDetector = Object.freeze({
  name: 'silent-edit',
  version: 1,
  kind: 'silent-edit',
  flags: 'An article says other things than when it was read before, and no note on the page tells of it.',
  quietOn:
    'Typing, spacing, grammar, joined and split words, figures for number words, moved sentences, and additions.',
  detect: (input) => editDrafts(silentEdit, input, (note) => note === null),
} satisfies NoteDetector);
