import { COUNTRY_NAMES } from './countries.ts';

/**
 * Names of states, counties, regions and seas, and of cities so large that what lies in them has a name of its own: a town
 * told by the one outlet may lie in the region told by the other. From general knowledge; lower case.
 */
const REGIONS = `
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii,
idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york,
north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming,
bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon,
dorset, durham, essex, gloucestershire, hampshire, herefordshire, hertfordshire, kent, lancashire,
leicestershire, lincolnshire, merseyside, norfolk, northamptonshire, northumberland, nottinghamshire,
oxfordshire, rutland, shropshire, somerset, staffordshire, suffolk, surrey, sussex, east sussex, west sussex,
teesside, tyneside, warwickshire, wiltshire, worcestershire, yorkshire, north yorkshire, south yorkshire,
west yorkshire, isle of wight, west midlands, east anglia, england, scotland, wales, ulster, glamorgan,
gwent, gwynedd, powys, dyfed, fife, highlands, tayside, strathclyde, lothian, ontario, quebec,
british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, bavaria, saxony,
hesse, thuringia, brandenburg, lower saxony, north rhine-westphalia, baden-württemberg, rhineland-palatinate,
brittany, normandy, provence, alsace, burgundy, catalonia, andalusia, galicia, aragon, lombardy, tuscany,
sicily, sardinia, piedmont, veneto, crimea, donbas, siberia, chechnya, dagestan, tatarstan, anatolia,
kurdistan, west bank, gaza, gaza strip, kashmir, punjab, sindh, balochistan, gujarat, rajasthan, bihar,
assam, kerala, maharashtra, tamil nadu, uttar pradesh, west bengal, sichuan, guangdong, xinjiang, tibet,
yunnan, hubei, hunan, hokkaido, honshu, kyushu, shikoku, java, sumatra, borneo, new south wales, queensland,
victoria, tasmania, western australia, south australia, cyrenaica, tripolitania, fezzan, darfur, tigray,
oromia, amhara, biafra, katanga, kivu, north kivu, south kivu, transvaal, natal, mediterranean, black sea,
red sea, north sea, baltic, baltic sea, caribbean, atlantic, pacific, indian ocean, persian gulf,
gulf of mexico, adriatic, aegean, europe, asia, africa, latin america, south america, north america,
middle east, southeast asia, balkans, caucasus, scandinavia,
brooklyn, queens, manhattan, bronx, staten island
`;
const CITIES = `
london, new york, new york city, los angeles, chicago, houston, philadelphia, san diego, san francisco,
san antonio, dallas, san jose, boston, detroit, miami, atlanta, seattle, denver, baltimore, las vegas,
portland, toronto, montreal, vancouver, ottawa, paris, berlin, hamburg, munich, cologne, madrid, barcelona,
rome, milan, naples, moscow, saint petersburg, st petersburg, st. petersburg, istanbul, ankara, cairo, lagos,
johannesburg, cape town, nairobi, kinshasa, tokyo, osaka, seoul, beijing, shanghai, hong kong, singapore,
bangkok, jakarta, manila, delhi, new delhi, mumbai, kolkata, chennai, bangalore, karachi, lahore, dhaka,
tehran, baghdad, sydney, melbourne, brisbane, perth, auckland, mexico city, sao paulo, são paulo,
rio de janeiro, buenos aires, lima, bogota, bogotá, caracas, santiago, birmingham, manchester, liverpool,
leeds, glasgow, edinburgh, dublin, cardiff, brussels, amsterdam, vienna, warsaw, prague, budapest, bucharest,
kyiv, kiev, athens, lisbon, stockholm, copenhagen, helsinki, oslo
`;

const listed = (names: string): ReadonlySet<string> => new Set(names.split(',').map((name) => name.trim()));
const regions = listed(REGIONS);
const countries: ReadonlySet<string> = new Set([...COUNTRY_NAMES.keys()].map((name) => name.toLowerCase()));
const cities = listed(CITIES);

/** "Southern Iran", "Greater London": a part or more of what is wide is wide. */
const PART_OF =
  /^(?:(?:north|south|east|west)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?|central|greater|upper|lower|inner|downtown) /u;

/** How much else can lie in a place of this name (lower case): in a region anything, in a great city what is no city itself. */
export function widthOf(name: string): 'region' | 'city' | 'unknown' {
  const whole = name.replace(PART_OF, '');
  if ([regions, countries].some((some) => some.has(name) || some.has(whole))) return 'region';
  return cities.has(name) || cities.has(whole) ? 'city' : 'unknown';
}
