/** Predicates that only say of a happening that it was: "the reception took place", "the exchange was carried out". Lemmas. */
export const CARRIERS: ReadonlySet<string> = new Set(
  'take hold occur happen do carry conduct stage make begin start commence open go come be perform complete launch'.split(
    ' ',
  ),
);

/** Words before a noun that put it ahead: "the proposed sale", "a draft accord". Lemmas. */
export const AHEAD_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'propose proposed plan planned draft possible potential future expected expect upcoming coming scheduled schedule ' +
    'intended intend prospective eventual would-be looming likely forthcoming mooted imminent'
  ).split(' '),
);

/** Nouns whose "of" or "for" has not happened: "a plan for the sale", "preparations for resuming". Lemmas. */
export const AHEAD_NOUNS: ReadonlySet<string> = new Set(
  (
    'plan proposal intention preparation bid hope call demand request threat prospect possibility ambition aim offer ' +
    'option risk promise pledge idea draft chance'
  ).split(' '),
);

/** Predicates that put their noun ahead: "the signing of which is foreseen", "faces a fine", "liable to a penalty". Lemmas. */
export const AHEAD_PREDICATES: ReadonlySet<string> = new Set(
  (
    'foresee plan schedule expect propose intend envisage anticipate await face risk liable due consider weigh seek demand ' +
    'urge discuss postpone delay prepare threaten want request'
  ).split(' '),
);

/** Predicates that, negated, leave what they name unproven: "did not find theft", "made no finding". Lemmas. */
export const PROVING: ReadonlySet<string> = new Set(
  'find establish prove show see detect discover record report confirm uncover identify'.split(' '),
);

/** Where a clause is turned round without "not": "without", "instead of". Lemmas. */
export const WITHOUT: ReadonlySet<string> = new Set(['without', 'instead', 'rather', 'despite']);

/** What is signed, whatever it is called: "no document was signed" and "signed a memorandum". Lemmas. */
export const PAPERS: ReadonlySet<string> = new Set(
  (
    'document paper text memorandum agreement accord deal treaty pact contract communique declaration protocol truce ' +
    'ceasefire statement bill charter letter minute minutes note convention resolution roadmap'
  ).split(' '),
);
