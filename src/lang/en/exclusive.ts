/** Words that exclude each other where one takes the other's place, and that WordNet does not have side by side. */
const GROUPS: readonly string[] = [
  'black white red blue green yellow brown grey gray orange purple pink tan silver gold golden beige violet turquoise',
  'near far',
  'inside outside',
  'before after',
  'above below',
  'north south east west northeast northwest southeast southwest',
  'morning afternoon evening night noon midnight',
  'spring summer autumn winter',
  'man woman boy girl',
  'husband wife',
  'brother sister',
  'father mother',
  'son daughter',
  'uncle aunt',
  'nephew niece',
  'king queen',
  'prince princess',
  'winner loser runner-up',
  'plaintiff defendant',
  'buyer seller',
  'tenant landlord',
  'adult child',
  'employer employee',
];

const groupOf = new Map(
  GROUPS.flatMap((words, group) => words.split(' ').map((word): [string, number] => [word, group])),
);
/** Spellings and shades of one. */
const SAME: ReadonlySet<string> = new Set(['gray grey', 'gold golden']);

/** True where the two exclude each other in one place: "red" and "blue", "near" and "far". */
export function exclusive(a: string, b: string): boolean {
  const group = groupOf.get(a);
  if (group === undefined || a === b || SAME.has([a, b].sort().join(' '))) return false;
  return groupOf.get(b) === group;
}
