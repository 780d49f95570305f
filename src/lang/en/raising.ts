/** Verbs that say of a topic that it was talked about: "the subject was raised", "was not touched upon". Lemmas. */
export const RAISED: ReadonlySet<string> = new Set(
  'raise discuss consider mention address broach review debate examine touch cover negotiate concern dominate'.split(
    ' ',
  ),
);
/** The same in two words: "came up", "took up most of the session", "was brought up". Verb to particle, lemmas. */
export const RAISED_UP: Readonly<Record<string, string>> = {
  come: 'up',
  take: 'up',
  bring: 'up',
  devote: 'to',
  centre: 'on',
  center: 'on',
  focus: 'on',
  turn: 'to',
  go: 'over',
};
/** Words around a topic that name none: "the subject of …", "questions of …", "most of the session". */
export const TOPIC_FRAME: ReadonlySet<string> = new Set(
  (
    'subject question issue matter topic point item problem side party meeting session talk talks agenda part most ' +
    'afternoon morning evening day delivery detail discussion conversation so-called'
  ).split(' '),
);
