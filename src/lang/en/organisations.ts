/**
 * Nouns that make a name an organisation's or a place's: "Ministry", "Army", "Bridge". Written down from general
 * knowledge. Lower case, singular.
 */

/** Bodies that act and speak as one. */
const BODIES = `
academy administration agency airline airlines alliance ambulance army assembly association authority bank battalion board
body branch brigade broadcaster bureau cabinet campaign carrier center centre chamber charity church clinic club coalition college command
commission committee company conference confederation congress consortium constabulary consulate contractor cooperative corporation corps
council court department developer directorate division duma embassy employer establishment faction factory faculty
federation firm fleet force forum foundation front fund gazette government group guard headquarters hospital hotline house
inspectorate institute institution junta kremlin laboratory league legislature leadership magazine maker manufacturer
militia ministry mission monitor movement museum navy network newspaper observatory office operator opposition
organisation organization outfit outlet panel parliament party partnership party police post presidency press publisher
regime regiment regulator regency registry secretariat senate service side society squad station studio supplier
syndicate team tribunal troop trust union unit university utility watchdog wing works yard
`;

/** Ends of company names. */
const COMPANY_ENDS =
  'AB AG AS ASA Advisers Advisors Air Airlines Airways Associates BV Capital Co Corp Energy Finishing Foods GmbH Group Holdings Inc Industries LLC LLP Limited Ltd Media Motors NV Oil Oy PLC Partners Pharma Pharmaceuticals Plc SA SE Sons SpA Steel Systems TV Technologies Telecom Television Therapeutics Works';

/** Land, water, ways and buildings: the name is a place's. */
const PLACES = `
airfield airport alley archipelago area avenue base basin bay beach boulevard border borough bridge brook building
camp canal canyon cape castle cathedral cemetery channel city cliff coast continent corner country county creek crossing dam desert
district drive estate falls farm field forest fort gate glacier gorge governorate gulf harbor harbour heights highway hill
hills hotel island islands isle junction kingdom lagoon lake land lane lighthouse marsh mine monument mosque mount mountain mountains
municipality neighbourhood neighborhood oblast ocean palace park pass peak peninsula pier plain plateau plaza pond port prefecture
province quarter quay region republic reservoir ridge river road route sea settlement shore slope spring square
stadium state strait street stream suburb swamp temple terminal territory tower town trail tunnel valley village volcano
ward water waters weir wharf wood woods zone
`;

/** Things that are named like people and places but are none: treaties, papers, games, storms. */
const THINGS = `
accord act agreement amendment award battle bill championship charter code convention cup day declaration directive
earthquake election festival fire flood game games hurricane initiative law marathon massacre match memorandum monitor
offensive olympics operation order pact plan prize protocol race regulation report resolution revolution season
storm strategy summit tournament treaty trial typhoon uprising war week
`;

/** Kinds of business: "the airline" can be any firm of the article, whatever its name. */
const BUSINESSES = `
airline brewer broadcaster builder business carrier chain company contractor developer drugmaker employer firm insurer
maker manufacturer operator plant producer publisher refiner retailer shipbuilder start-up startup supplier utility
`;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

export const BODY_NOUNS: ReadonlySet<string> = set(BODIES);
export const COMPANY_SUFFIXES: ReadonlySet<string> = set(COMPANY_ENDS);
export const PLACE_NOUNS: ReadonlySet<string> = set(PLACES);
export const THING_NOUNS: ReadonlySet<string> = set(THINGS);
export const BUSINESS_NOUNS: ReadonlySet<string> = set(BUSINESSES);
