/** Where a dateline's agency is looked for: "PORT AMARA/QASR MABRUK, May 15 (Meridian) -" has 42 characters. */
const DATELINE_LENGTH = 90;
const LONGEST_AGENCY = 40;

/** Agencies that write their place in small letters, "Paris (AFP) -", so that capitals cannot tell. */
const AGENCIES = new Set(
  [
    'AFP',
    'AP',
    'Reuters',
    'dpa',
    'EFE',
    'ANSA',
    'TASS',
    'Xinhua',
    'UPI',
    'PTI',
    'ANI',
    'IANS',
    'Anadolu',
    'AA',
    'Interfax',
  ].concat([
    'RIA News',
    'RIA Novosti',
    'Sputnik',
    'Kyodo',
    'Yonhap',
    'Bloomberg',
    'MENA',
    'WAM',
    'SPA',
    'BTA',
    'CTK',
    'PAP',
    'APA',
  ]),
);

/** "(Reuters) -" after a place and a date, or after nothing. */
const IN_BRACKETS = /\(([^()\n]{1,40})\)\s?[-–—]/u;
/** A place in capitals begins a dateline: "MOSCOW", "BELMORA/LISK, Oct 13". */
const PLACE_IN_CAPITALS = /^\p{Lu}[\p{Lu}'’./-]{2}/u;
const AGENCY_NAME = /^\p{L}[\p{L}\p{N} .&’'-]*$/u;

/** "Attribution: RIA News, with …", "Source: Reuters" where a bracket or a line opens. */
const CREDIT = /(?:\(|^)(?:Attribution|Source|Credit): ([^\n,;()]{1,40})/gmu;

/** The agency in a line's dateline: "Meridian" in "BELGORA, Oct 9 (Meridian) - Ostravia's …". Null where there is none. */
export function dateline(line: string): string | null {
  const match = IN_BRACKETS.exec(line.slice(0, DATELINE_LENGTH));
  const name = match?.[1]?.trim() ?? '';
  if (!match || !AGENCY_NAME.test(name)) return null;
  const before = line.slice(0, match.index).trim();
  return before === '' || PLACE_IN_CAPITALS.test(before) || AGENCIES.has(name) ? name : null;
}

/** The agency a text credits in words of its own: "RIA News" in "(Attribution: RIA News, with corroboration …)". */
export function creditIn(body: string): string | null {
  for (const [, name = ''] of body.matchAll(CREDIT)) {
    const agency = name.trim();
    if (agency.length <= LONGEST_AGENCY && AGENCY_NAME.test(agency)) return agency;
  }
  return null;
}

/** "BELGORA, Oct 9 (Meridian) -", "PORT AMARA —", "CAIRO (AP) —": a place in capitals, perhaps a day, a dash. */
const DATELINE = /^(\p{Lu}[\p{Lu}.'’/ ]{2,40})(?:, [^()\n]{1,30})?\s?(?:\([^()\n]{1,40}\)\s?)?[–—-]{1,2} /u;
/** "Paris (AFP) -" and "KYIV, May 7 (Reuters) -". */
const BEFORE_AGENCY = /^(\p{Lu}[\p{L}.'’ /-]{1,40}?)(?:, [^()\n]{1,30})?\s?$/u;

/** The place of a line's dateline: "BELGORA" in "BELGORA, Oct 9 (Meridian) - Ostravia's …". Null where there is none. */
export function datelinePlace(line: string): string | null {
  const start = line.slice(0, DATELINE_LENGTH);
  const capitals = DATELINE.exec(start)?.[1]?.trim();
  if (capitals !== undefined) return capitals;
  const bracket = IN_BRACKETS.exec(start);
  if (!bracket || dateline(line) === null) return null;
  return BEFORE_AGENCY.exec(start.slice(0, bracket.index))?.[1]?.trim() ?? null;
}
