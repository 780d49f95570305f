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
  'winner loser runner-up',
  'plaintiff defendant',
  'buyer seller',
  'tenant landlord',
  'adult child',
  'employer employee',
  'mandatory voluntary optional',
  'federal provincial municipal',
  'force allow forbid',
  'ban endorse',
];

const groupOf = new Map(
  GROUPS.flatMap((words, group) => words.split(' ').map((word): [string, number] => [word, group])),
);
/** Nobody is of both: "his brother", "his wife". */
const SEXES: readonly ReadonlySet<string>[] = [
  'man boy husband brother father son uncle nephew grandfather grandson widower king prince duke',
  'woman girl wife sister mother daughter aunt niece grandmother granddaughter widow queen princess duchess',
].map((words) => new Set(words.split(' ')));
/** Spellings and shades of one. */
const SAME: ReadonlySet<string> = new Set(['gray grey', 'gold golden']);

/** True where the two exclude each other in one place: "red" and "blue", "near" and "far". */
export function exclusive(a: string, b: string): boolean {
  if (SEXES.some((sex) => sex.has(a) && !sex.has(b)) && SEXES.some((sex) => sex.has(b) && !sex.has(a)))
    return true;
  const group = groupOf.get(a);
  if (group === undefined || a === b || SAME.has([a, b].sort().join(' '))) return false;
  return groupOf.get(b) === group;
}
