/** Verbs, participles and adjectives whose "to …" has not happened yet: "agreed to meet", "is due to", "plans to". */
export const AHEAD_LEMMAS: ReadonlySet<string> = new Set(
  (
    'agree aim anticipate ask bound call decide due eager expect go hope instruct intend invite likely need order plan pledge poise ' +
    'postpone prepare promise propose ready request require schedule seek set slate summon supposed threaten tip unlikely urge vow want wish'
  ).split(' '),
);

/** Auxiliaries that put what follows into the future, unless "have" follows them. */
export const AHEAD_AUXILIARIES: ReadonlySet<string> = new Set(
  "will wo shall ll 'll \u2019ll would 'd \u2019d may might could can ca should must".split(' '),
);

/** Words that, where no verb could be found, still say that something lies ahead. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  'coming due expected planned scheduled shall upcoming will'.split(' '),
);

/** Prepositions before a day that leave open whether it has been: "for Tuesday", "ahead of Sunday's vote". */
export const OPEN_PREPOSITIONS: ReadonlySet<string> = new Set(['before', 'by', 'for', 'till', 'until', 'to']);

/** Verbs whose plain present tells a timetable: "the summit opens on Tuesday". */
export const SCHEDULED_VERBS: ReadonlySet<string> = new Set(
  'arrive begin close convene depart end expire face fly go kick leave meet open play resume return run sit start take travel visit vote'.split(
    ' ',
  ),
);
