/** Words behind which a word is a state: "was found asleep", "remains shut". Lemmas. */
export const BEING: ReadonlySet<string> = new Set(
  'be remain stay stand lie appear seem become get go keep leave find declare hold prove turn look pronounce sit end'.split(
    ' ',
  ),
);
/** Of these the state is of what they are done to: "found him asleep", "left the door open". */
export const KEEPING: ReadonlySet<string> = new Set('keep leave find declare hold pronounce get'.split(' '));
/** What makes the state other or less than it is said to be: neither the one nor the other is plainly told. */
export const HEDGES: ReadonlySet<string> = new Set(
  (
    'partly partially nearly virtually practically mostly largely temporarily briefly formerly previously usually normally wrongly ' +
    'falsely reportedly allegedly effectively hardly barely scarcely supposedly initially originally once earlier first almost sometimes ' +
    'often occasionally potentially possibly probably perhaps maybe likely apparently technically officially soon eventually half ' +
    'relatively comparatively theoretically nominally'
  ).split(' '),
);
/** "Not fully open", "not badly damaged": neither the one nor the other. */
export const DEGREES: ReadonlySet<string> = new Set(
  'fully completely entirely totally wholly seriously badly severely heavily very really always properly particularly significantly directly yet immediately quite too so only just exactly necessarily even all both well'.split(
    ' ',
  ),
);
/** Words that open a clause of what was not, or not yet, or only if, or at another time. Lemmas. */
export const OPENING: ReadonlySet<string> = new Set(
  'if unless whether until till before lest once when whenever though as'.split(' '),
);
/** Words that bound the time of a state: it was so until then. */
export const BOUNDS: ReadonlySet<string> = new Set(['until', 'till']);

/** Verbs behind which a "not" is of what is thought: "I do not think he won". Lemmas. */
export const THINKING: ReadonlySet<string> = new Set(
  'think believe expect say know suppose imagine want mean see suggest claim'.split(' '),
);
/** Words that make "no one" fewer than all: "no one else was hurt". Lemmas. */
export const OTHERS: ReadonlySet<string> = new Set(
  'else further more new other additional immediate serious major'.split(' '),
);
/** Verbs that only say that there was some of it: "no arrests were made". Lemmas. */
export const LIGHT: ReadonlySet<string> = new Set(
  'be have make report record suffer receive take find register claim see issue cause occur give pay file confirm announce get bear sustain happen'.split(
    ' ',
  ),
);
/** So when it happened, whenever it is told: "on the spot", "throughout". */
export const AT_ONCE: ReadonlySet<string> = new Set(
  'throughout immediately instantly minutes moments seconds red-handed spot scene outset beginning wheel'.split(
    ' ',
  ),
);
/** Of these it is the subject's own: "the army suffered no losses". */
export const SUFFERING: ReadonlySet<string> = new Set(
  'suffer sustain receive take have get bear face'.split(' '),
);
/** Verbs that say that a state came about, and so that another was before. Lemmas. */
export const CHANGING: ReadonlySet<string> = new Set(
  (
    'reopen open close shut resume restart restore return stop end cease start begin switch turn lift impose cut reconnect release free ' +
    'fall wake regain lose withdraw leave arrive recover halt suspend walk escape break collapse go come capture seize retake seal block clear'
  ).split(' '),
);
