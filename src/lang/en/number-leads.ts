/** Words before a number that make it a name and no amount: "Flight 370", "Article 5", "Room 101". */
export const NUMBER_LEADS: ReadonlySet<string> = new Set(
  (
    'act airbus apartment apollo appendix apt art article bay bay block boeing book box brigade building bulletin bus camp case category channel ' +
    'chapter clause code company corridor court directive district division docket door dorm episode exhibit exit fig figure file flat ' +
    'flight form formula frame gate grade group highway interstate item juror lane law level line lot microphone mile-marker mission ' +
    'model no nos note notice number nr order page para paragraph part patient phase pier pillar plan platform plot point platoon pp ' +
    'precinct protocol psalm quarter question region regiment regulation resolution road room round route row rule runway scene schedule ' +
    'season section sector series session seat ship size space squad stage station step sura suite suspect table task terminal test tier ' +
    'title tower track tract train trial type unit verse version victim vol volume ward week witness zone'
  ).split(' '),
);

/** Words behind a number that make it a name and no amount: ".38-caliber", "64-bit", "the 12000 block". */
export const NUMBER_TAILS: ReadonlySet<string> = new Set(
  'caliber calibre gauge magnum bit block series'.split(' '),
);

/** Nouns whose number of nothing else is meant: the toll of the dead. */
export const TOLL_NOUNS: ReadonlySet<string> = new Set([
  'toll',
  'count',
  'tally',
  'number',
  'total',
  'figure',
]);

/** Adjectives that count people by themselves: "12 dead", "40 injured". */
export const STATE_WORDS: ReadonlySet<string> = new Set(
  'dead hurt injured killed wounded missing homeless arrested detained displaced hospitalised hospitalized unaccounted'.split(
    ' ',
  ),
);

/** Verbs whose bare number counts people: "killed 12", "injured 40". */
export const PEOPLE_VERBS: ReadonlySet<string> = new Set(
  (
    'kill injure wound hurt arrest detain hospitalise hospitalize displace murder evacuate rescue bury die behead execute massacre ' +
    'slaughter maim'
  ).split(' '),
);

/** Nouns that count people that something happened to; "no" before one is a number. */
export const COUNTED_AT_ZERO: ReadonlySet<string> = new Set(
  'casualties casualty deaths fatalities injuries arrests survivors victims'.split(' '),
);

/** Pronouns that count nobody: "no one was hurt". */
export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none']);

/** Nouns that hold what is counted: "a crowd of 300" does what the 300 do. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  (
    'average band batch column convoy couple crew crowd delegation estimate fleet gang group handful majority maximum mean median minimum ' +
    'minority number pair part party percentage proportion rest share squad string team total toll tally'
  ).split(' '),
);
