/** Written as one word, two to the grammar: where the second and third part begin. Lower case. */
export const FUSED_WORDS: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['dunno', [2, 3]],
]);

/** Words that begin with an apostrophe: it opens no quotation. Lower case, without it. */
export const CLIPPED_WORDS: ReadonlySet<string> = new Set(
  'em til cause cos bout round tis twas twere n neath burbs copter cello hood'.split(' '),
);

/** What stays joined to the word after its hyphen: these are no words by themselves ("non-avian", "co-founder"). */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  (
    'e anti arch be bi bio co counter cross cyber de ex extra inter intra macro mega micro mid mini mono ' +
    'multi non over pan para post pre pro pseudo quasi re semi sub super tri ultra un uni under socio trans'
  ).split(' '),
);

/** What stays joined to the word before its hyphen: "nutrition-wise". */
export const HYPHEN_SUFFIXES: ReadonlySet<string> = new Set(
  'wise esque ette fest fold gate less ish'.split(' '),
);

/** Letters around a slash that are one word: everywhere else a slash cuts. Lower case. */
export const SLASHED_WORDS: ReadonlySet<string> = new Set('s/he w/o c/o n/a w/e a/c'.split(' '));

/** Units and magnitudes that stand right behind a number: "1.2m", "5km", "7pm". As they are written: "5G" is none. */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  (
    'm bn k tn mn mln trn am pm AM PM km KM m cm mm kg g mg lb lbs ft in yd mi mph kmh kph kW MW GW kWh MWh GWh TWh ' +
    'Hz kHz GHz MHz KB MB GB TB ha l ml sq min mins hr hrs sec secs yr yrs million billion trillion percent pc pct ' +
    'bpd b t M B BN Bn'
  ).split(' '),
);

/** Currency codes and letters that stand right before a number: "EUR200", "Rs500". */
export const GLUED_CURRENCIES: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'JPY',
  'CNY',
  'RMB',
  'INR',
  'RUB',
  'IRR',
  'AUD',
  'CAD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'ZAR',
  'NGN',
  'KES',
  'Rs',
];

/** Endings of addresses written without "https://": "gawker.com". Lower case. */
export const ADDRESS_ENDINGS: ReadonlySet<string> = new Set(
  'com org net gov edu mil int info biz tv uk us eu de fr nl ru cn jp nz'.split(' '),
);
