/** What kind of place a noun names, from the inside of a drawer to a sea; whether two of them can be one or inside each other. */
export type SiteKind =
  | 'box'
  | 'room'
  | 'part'
  | 'building'
  | 'vehicle'
  | 'ground'
  | 'water'
  | 'structure'
  | 'body'
  | 'hull'
  | 'bounds';

const WORDS: Readonly<Record<SiteKind, string>> = {
  box: 'cupboard locker safe drawer wardrobe suitcase bag rucksack backpack bin skip drain freezer fridge boot crate envelope chest',
  room:
    'kitchen bedroom bathroom lounge lobby foyer ballroom cellar attic loft hayloft basement corridor hallway stairwell staircase ' +
    'gymnasium gym classroom canteen ward vault wheelhouse cabin cockpit cell studio sacristy storeroom strongroom floor storey dormitory shaft',
  part:
    'roof step courtyard gate door entrance window skylight balcony terrace stand forecourt yard platform rooftop garden pitch ' +
    'carpark tribune porch grandstand doorway hatch lawn',
  building:
    'school hospital museum bank palace hotel villa barn farmhouse bakery church cathedral mosque synagogue temple theatre ' +
    'opera cinema court courthouse parliament ministry embassy consulate barracks prison jail factory plant works mill ' +
    'warehouse depot store shop supermarket restaurant bar pub cafe nightclub flat apartment home house caravan ' +
    'station airport stadium arena university college library laboratory registry monastery convent farm dairy brewery foundry ' +
    'shipyard refinery clinic kindergarten nursery casino garage hangar shed stable hut cottage mansion castle fort bunker ' +
    'headquarters townhall gallery orphanage pharmacy bookshop',
  vehicle:
    'car bus train plane aircraft lorry truck van tram ship boat ferry warship yacht taxi ambulance helicopter trawler tanker ' +
    'frigate carriage minibus limousine motorcade',
  ground:
    'field cornfield beach meadow forest wood woodland desert swamp marsh ravine ditch quarry gravel-pit orchard vineyard moor hillside',
  water: 'river lake canal sea harbour harbor reservoir pond fjord stream',
  structure: 'border checkpoint crossing bridge viaduct tunnel dam pier jetty flyover underpass',
  body: 'leg arm shoulder head chest neck stomach abdomen hand foot knee thigh face hip throat back',
  hull: 'wing tail fuselage nose engine tailplane bow stern undercarriage cockpit side',
  bounds: 'territory soil side waters water airspace',
};

const kinds = new Map<string, readonly SiteKind[]>();
for (const kind of Object.keys(WORDS) as readonly SiteKind[])
  for (const word of WORDS[kind].split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind]);

/** Halls that are rooms, and halls that are buildings, by the noun before them. */
const ROOM_HALLS: ReadonlySet<string> = new Set(
  'departure arrival entrance sport dining lecture ticket arrivals departures'.split(' '),
);
const BUILDING_HALLS: ReadonlySet<string> = new Set(
  'town city market concert village parish music'.split(' '),
);
const NONE: readonly SiteKind[] = [];

/** The kinds of place a noun can name, with the nouns before it in view; none for a noun that names no place we know. */
export function siteKindsOf(noun: string, before: readonly string[]): readonly SiteKind[] {
  if (noun === 'hall') {
    if (before.some((word) => ROOM_HALLS.has(word))) return ['room'];
    return before.some((word) => BUILDING_HALLS.has(word)) ? ['building'] : NONE;
  }
  if (noun === 'park') return before.includes('car') ? ['part'] : NONE;
  if (noun === 'office')
    return before.some((word) => word === 'registry' || word === 'post') ? ['building'] : NONE;
  // "The registry" and "the station locker" are buildings; "the police station" as well.
  return kinds.get(noun) ?? NONE;
}

/** Kinds of which two cannot be one place, nor the one inside the other. Each pair once. */
const APART: ReadonlySet<string> = new Set(
  (
    'box-box box-water box-ground room-room room-part room-ground room-water room-vehicle room-structure part-part part-vehicle ' +
    'part-water part-ground part-structure building-building building-ground building-water building-vehicle building-structure ' +
    'ground-ground ground-water water-water structure-structure body-body hull-hull vehicle-vehicle'
  ).split(' '),
);
export const kindsApart = (a: SiteKind, b: SiteKind): boolean =>
  APART.has(`${a}-${b}`) || APART.has(`${b}-${a}`);

/** Buildings that hold smaller ones. */
export const HOSTS: ReadonlySet<string> = new Set(
  'station airport farm prison university hospital stadium hotel barracks headquarters palace college school shipyard plant works factory castle monastery'.split(
    ' ',
  ),
);
/** Buildings that may stand in or on the ground of another. */
export const HOSTED: ReadonlySet<string> = new Set(
  'shop store supermarket restaurant bar pub cafe nightclub casino flat apartment bakery pharmacy bookshop library clinic museum gallery theatre cinema church temple mosque garage shed hut hangar warehouse depot house barn stable laboratory kindergarten nursery bank farmhouse'.split(
    ' ',
  ),
);
/** Where vehicles stand. */
export const VEHICLE_HOSTS: ReadonlySet<string> = new Set(
  'station airport garage depot hangar shipyard warehouse plant works factory farm barn shed home house'.split(
    ' ',
  ),
);
/** Parts and rooms that lie at or in one another: whoever is at the gate may be at the door. */
export const VAGUE_PARTS: ReadonlySet<string> = new Set(
  'entrance yard forecourt garden lawn corridor hallway lobby foyer staircase stairwell platform porch doorway floor storey terrace balcony side back'.split(
    ' ',
  ),
);
/** Rooms of ships and aircraft: nothing is told by their not being a vehicle. */
export const ON_BOARD: ReadonlySet<string> = new Set('wheelhouse cabin cockpit'.split(' '));
/** Words for one kind of place: no two of a row are two places. */
const ONE_KIND: readonly ReadonlySet<string>[] = [
  'home house flat apartment',
  'court courthouse',
  'prison jail cell',
  'factory plant works mill dairy brewery foundry laboratory',
  'store shop supermarket',
  'museum gallery',
  'bar pub cafe restaurant nightclub',
  'door doorway entrance gate',
  'window skylight',
  'roof rooftop',
  'stand grandstand tribune terrace',
  'cellar basement',
  'attic loft hayloft roof',
  'gymnasium gym',
  'forest wood woodland',
  'field meadow cornfield',
  'church cathedral monastery convent',
  'lorry truck van',
  'car taxi limousine motorcade',
  'bus minibus carriage train tram',
  'ship boat ferry warship yacht trawler tanker frigate',
  'plane aircraft helicopter',
  'leg thigh knee foot',
  'arm hand shoulder',
  'head face neck throat',
  'chest stomach abdomen',
  'tail tailplane fuselage',
  'nose cockpit',
  'step entrance door',
  'hospital clinic',
  'university college school',
  'palace castle mansion villa',
  'farm farmhouse barn stable shed',
  'harbour harbor',
  'river stream canal',
  'car boot',
  'registry townhall',
  'hut cottage house home',
  'bag suitcase rucksack backpack',
  'cupboard wardrobe locker',
  'safe strongroom vault',
].map((row) => new Set(row.split(' ')));

export const oneKindOfSite = (a: string, b: string): boolean =>
  a === b || ONE_KIND.some((row) => row.has(a) && row.has(b));

/** Words before a place that tell it from its like, each row one choice: "north stand" and "east stand". */
const CHOICES: readonly (readonly string[])[] = [
  ['north northern', 'south southern', 'east eastern', 'west western'],
  ['left left-hand', 'right right-hand'],
  ['front main', 'back rear side'],
  ['upper top', 'lower bottom'],
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'ground'],
  ['territorial', 'international'],
  ['open', 'inner'],
].map((row) => row);

/** True where the words before two places are two choices of one row: "front" and "back". */
export function choicesApart(as: readonly string[], bs: readonly string[]): boolean {
  return CHOICES.some((row) => {
    const of = (words: readonly string[]) =>
      row.flatMap((one, at) => (words.some((word) => one.split(' ').includes(word)) ? [at] : []));
    const [a, b] = [of(as), of(bs)];
    return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
  });
}
