/** Written with a stop and followed by a name: the stop never ends a sentence. Lower case, without the stop. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt maj col capt cpl sgt cmdr comdr cdr adm brig pvt supt det insp sen rep gov pres ' +
    'hon rev fr ste messrs mme mlle amb atty asst assoc dep sec treas supt engr sgts sens reps gens ' +
    'drs profs msgr bros'
  ).split(' '),
);

/** Written with a stop and followed by a number: "No. 5", "vol. 2", "Oct. 13". Lower case, without the stop. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'no nos vol vols p pp fig figs art arts ch chap sec sect para par ex eq tel ext op cl reg ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);

/** Inside a sentence wherever they stand: "Hill vs. Moss", "e.g.", "approx. 300". Lower case, without the last stop. */
export const INNER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'vs v e.g i.e cf viz approx ca c esp incl resp est eds trans feat'.split(' '),
);

/** May end a sentence or stand inside one: what follows decides. The stop belongs to them even at the end. Lower case. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'etc inc corp ltd plc bros jr sr esq ave blvd rd hwy al dept depts'.split(' '),
);

/** The same, but only where they are capitalised: "St.", "Co.", "Oct."; lower case ones are other words or slips. */
export const OPEN_CAPITALISED: ReadonlySet<string> = new Set(
  'st co ft mt jan feb aug sept oct nov dec'.split(' '),
);

/** States and measures: capitalised or after a number only, since many are words too ("mass", "in"). Lower case. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex ' +
    'va vt wash wis wyo ont que mass'
  ).split(' '),
);
