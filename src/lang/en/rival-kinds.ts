/**
 * Words of which one thing is told by one: genres of films and of music, games, parts of the world. Each line its own; on a line
 * words joined by "+" go together. From general knowledge.
 */
const LINES: readonly string[] = [
  'horror romance+romantic comedy+sitcom western thriller+crime+mystery documentary musical war fantasy+science-fiction animation+animated',
  'rock+punk+metal+grunge jazz+blues+swing hip-hop+rap country+bluegrass+folk classical+baroque reggae+dancehall+ska techno+house+electronic opera gospel soul+funk+disco',
  'football+soccer basketball baseball hockey cricket tennis rugby golf boxing wrestling swimming cycling rowing volleyball handball badminton chess fencing sailing skiing',
  'africa+african asia+asian europe+european australia+australian america+american antarctica+antarctic',
  'guitar piano drum violin trumpet saxophone cello flute clarinet',
  'buddhist+buddhism christian+christianity muslim+islam+islamic hindu+hinduism jewish+judaism sikh+sikhism',
  'cat+feline dog+canine horse cow sheep pig bird fish snake',
  'wood+wooden steel+iron stone+brick glass plastic paper leather straw',
  'son daughter',
  'brother sister',
  'husband wife',
  'mother father',
  'uncle aunt',
  'nephew niece',
];

const places = new Map<string, readonly [number, number]>();
for (const [line, words] of LINES.entries()) {
  for (const [at, one] of words.split(' ').entries()) {
    for (const word of one.split('+')) places.set(word, [line, at]);
  }
}

/** The same of what is thought of a thing: of the two ends only one is told. */
const ENDS: readonly string[] = [
  'good+great+excellent+wonderful+beneficial bad+terrible+awful+dreadful+harmful',
  'best+greatest+finest worst',
  'fictional+imaginary+fictitious real+actual',
  'happy+joyful+cheerful sad+unhappy+gloomy',
  'famous+renowned+well-known unknown+obscure',
  'positive+favourable+favorable+enthusiastic negative+unfavourable+unfavorable+scathing',
];

const ends = new Map(
  ENDS.flatMap((words, line) =>
    words
      .split(' ')
      .flatMap((one, at) =>
        one.split('+').map((word): [string, readonly [number, number]] => [word, [line, at]]),
      ),
  ),
);

/** True where two words are of opposite ends: "good" and "terrible". */
export function otherEnds(a: string, b: string): boolean {
  const [x, y] = [ends.get(a), ends.get(b)];
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] !== y[1];
}

/** True where of one thing only one of the two is told: "horror" and "western", "jazz" and "reggae". */
export function rivalKinds(a: string, b: string): boolean {
  const [x, y] = [places.get(a.toLowerCase()), places.get(b.toLowerCase())];
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] !== y[1];
}
