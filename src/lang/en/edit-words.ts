/** How a line begins that tells of a change, before a colon, a dash or a date. Lower case. */
export const NOTE_OPENINGS: readonly string[] = [
  'correction',
  'corrections',
  'corrected',
  'clarification',
  'clarified',
  'amendment',
  'amended',
  'update',
  'updates',
  'updated',
  'last updated',
  'last modified',
  "editor's note",
  "editors' note",
  "editor's update",
];

/** What a line says anywhere that tells of a change. Lower case. */
export const NOTE_PHRASES: readonly string[] = [
  ...['earlier', 'previous'].flatMap((old) => [`${old} version of this`, `${old} version of the`]),
  ...['article', 'story', 'report', 'piece', 'post', 'page', 'headline'].flatMap((page) =>
    ['was', 'has been', 'is being'].flatMap((aux) =>
      ['updated', 'corrected', 'amended', 'edited', 'clarified', 'changed', 'revised', 'modified'].map(
        (done) => `this ${page} ${aux} ${done}`,
      ),
    ),
  ),
];

/** Words whose going or coming changes nothing of what is said. Lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they them his her their him we our us i you who whom which what as at by ' +
    'for from in into of on onto to with within and or but also then so than both be is are was were been being am has have ' +
    'had do does did having there here when while where after before since during about over up out off very just more most ' +
    'said says say told tell tells saying added adds according mr mrs ms dr today yesterday tomorrow now'
  ).split(' '),
);

/** Verbs and adjectives that deny or take back. Lower case, every form. */
export const DENIALS: ReadonlySet<string> = new Set(
  'deny denies denied denying refute refutes refuted reject rejects rejected dismiss dismisses dismissed without unable failed'.split(
    ' ',
  ),
);

/** Words that make a statement less than plain, beside hedges and modals: "alleged", "claims", "suspected". Lower case. */
export const RESERVE: ReadonlySet<string> = new Set(
  'alleged suspected presumed claimed claims claim unconfirmed reported rumoured rumored accused apparent confirmed'.split(
    ' ',
  ),
);
