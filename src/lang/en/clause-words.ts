/** Words that negate the verb they stand by. Forms, lower case. */
export const NEGATORS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nowhere']);

/** "Not only": what follows is said to be so. Lower case. */
export const NOT_AFTER: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'least']);

/** Determiners and pronouns that negate the clause they are subject or object in. Lemmas. */
export const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set(['no', 'neither', 'none']);
export const NEGATIVE_PRONOUNS: ReadonlySet<string> = new Set([
  'nobody',
  'none',
  'nothing',
  'no-one',
  'neither',
  'nought',
]);

/** Nouns that with "no" negate as an adverb does: "at no time", "in no way", "by no means". Lemmas. */
export const NO_ADVERBS: ReadonlySet<string> = new Set([
  'time',
  'way',
  'mean',
  'means',
  'circumstance',
  'account',
  'point',
  'stage',
  'longer',
]);

/** What they govern is not so: "refused to sign", "denied signing", "unable to sign". Lemmas. */
export const NEGATIVE_GOVERNORS: ReadonlySet<string> = new Set(
  'refuse fail decline deny neglect forget omit avoid refrain abstain unable unwilling impossible'.split(' '),
);
/** The same for what follows "from": "prevented from signing", "barred from voting". Lemmas. */
export const FROM_GOVERNORS: ReadonlySet<string> = new Set(
  'prevent bar ban block prohibit stop keep dissuade preclude discourage forbid refrain abstain exclude deter'.split(
    ' ',
  ),
);

/** Negated, they negate what they govern too: "did not manage to sign", "is not going to sign". Lemmas. */
export const TRANSPARENT_GOVERNORS: ReadonlySet<string> = new Set(
  'manage begin start dare able bother seem appear want plan intend expect agree need have go allow permit'.split(
    ' ',
  ),
);

/** What they govern lies ahead, whoever wills it: "is expected to sign", "due to sign". Lemmas. */
export const FUTURE_GOVERNORS: ReadonlySet<string> = new Set(
  'go expect schedule due set likely unlikely bind slate poise project forecast predict ready about'.split(
    ' ',
  ),
);
/** What they govern is willed or tried, not done: "agreed to sign", "plans to sign". Lemmas. */
export const INTENT_GOVERNORS: ReadonlySet<string> = new Set(
  (
    'plan intend want hope agree vow promise seek aim try attempt decide prepare pledge threaten wish offer negotiate campaign ' +
    'lobby apply bid bargain compete ' +
    'propose consider mean volunteer choose undertake swear arrange resolve contemplate desire work push strive ' +
    'eager willing keen determined'
  ).split(' '),
);
/** What they govern is asked of someone: "urged him to sign", "called on parliament to recognise". Lemmas. */
export const DEMAND_GOVERNORS: ReadonlySet<string> = new Set(
  (
    'demand urge ask call order tell request require recommend advise appeal instruct command suggest insist press beg ' +
    'implore oblige direct warn invite encourage need have ought require supposed necessary essential'
  ).split(' '),
);
/** What they govern may be so: "appears to be", "it is possible that". Lemmas. */
export const DOUBT_GOVERNORS: ReadonlySet<string> = new Set(
  'seem appear possible suspect allow permit enable conceivable plausible'.split(' '),
);
/** What they govern is a question: "asked whether", "wonders if". Lemmas. */
export const QUESTION_GOVERNORS: ReadonlySet<string> = new Set(
  'ask wonder inquire enquire question doubt unclear'.split(' '),
);

/** Adverbs that make a clause less than certain. Lemmas. */
export const DOUBT_ADVERBS: ReadonlySet<string> = new Set(['perhaps', 'maybe', 'possibly', 'conceivably']);

/** Conjunctions of condition. Lemmas. */
export const CONDITIONALS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'lest',
  'providing',
  'provided',
  'supposing',
]);

/** Modal verbs by their form, lower case: what they make of the clause. */
export const MODALS: ReadonlyMap<string, 'future' | 'possible' | 'obligation' | 'conditional'> = new Map([
  ['will', 'future'],
  ['wo', 'future'],
  ["'ll", 'future'],
  ['’ll', 'future'],
  ['shall', 'future'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['ca', 'possible'],
  ['would', 'conditional'],
  ["'d", 'conditional'],
  ['’d', 'conditional'],
  ['should', 'obligation'],
  ['must', 'obligation'],
  ['ought', 'obligation'],
]);

/** Nouns and numerals behind which an infinitive tells what was done: "the first to sign". Lemmas. */
export const DOERS: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'last',
  'only',
  'one',
  'next',
  'few',
]);

/** Verbs with object and infinitive where the subject does it: "promised him to sign". Lemmas. */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise',
  'threaten',
  'use',
  'vow',
  'pledge',
  'take',
]);

/** Nouns that say what is to be done themselves: "plan to move". Lemmas. */
export const PURSUITS: ReadonlySet<string> = new Set(
  (
    'plan proposal bid move call effort attempt fight race push battle time chance right way pledge vow promise threat offer ' +
    'decision deal agreement pressure ability failure refusal reason need power permission order request demand campaign ' +
    'scheme law bill motion vote drive hope desire willingness intention invitation proposal work thing lot'
  ).split(' '),
);
