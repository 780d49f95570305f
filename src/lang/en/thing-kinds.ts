/**
 * What something is called by its kind; nothing is of two kinds that stand on different lines. Written down from general
 * knowledge: only nouns that say by themselves what something is. A "title", a "work" or a "project" may be any of them,
 * and a "leader" or a "winner" need not be a person.
 */
const KINDS: readonly string[] = [
  'actor actress singer songwriter rapper musician drummer guitarist pianist composer comedian writer author novelist poet ' +
    'playwright screenwriter director filmmaker journalist politician senator congressman congresswoman footballer cricketer ' +
    'player athlete boxer wrestler lawyer attorney judge doctor physician nurse teacher professor scientist physicist ' +
    'chemist engineer architect painter sculptor photographer dancer soldier sniper king queen prince princess ' +
    'diplomat businessman businesswoman entrepreneur activist priest bishop cleric imam monk nun person man woman',
  'dog cat horse cow pig sheep goat bird fish snake spider',
  'film movie',
  'series show sitcom telenovela',
  'song single',
  'album mixtape',
  'book novel novella memoir',
  'magazine newspaper tabloid',
  'painting sculpture statue',
  'opera ballet',
  'band orchestra quartet',
  'university school college',
  'city town village',
  'county',
  'country continent',
  'river lake mountain',
  'truck car bus van motorcycle bicycle tractor tram',
  'ship ferry boat yacht submarine',
  'aircraft airplane plane helicopter airliner',
  'hospital clinic',
  'church mosque synagogue cathedral',
  'disease illness',
  'language',
  'tree flower',
];

const kinds = new Map(
  KINDS.flatMap((words, kind) => words.split(' ').map((word): [string, number] => [word, kind])),
);

/** The kind of thing a noun says by itself that something is, as a number; null where it leaves that open. */
export function thingKind(lemma: string): number | null {
  return kinds.get(lemma) ?? null;
}
