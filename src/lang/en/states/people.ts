/** Words for one part in a story, whoever plays it: a story has one group of suspects and one of hurt. Lemmas. */
const GROUPS: readonly string[] = [
  'suspect thief robber gunman attacker perpetrator culprit killer burglar assailant offender shooter kidnapper hijacker fugitive raider arsonist bomber villain man',
  'victim patient casualty injured wounded pupil child passenger',
  'protester demonstrator marcher rioter',
  'soldier troop serviceman fighter',
  'resident villager inhabitant',
  'worker employee staff',
  'refugee migrant',
];

const groupOf = new Map(
  GROUPS.flatMap((words, group) => words.split(' ').map((word): [string, number] => [word, group])),
);

/** Which part in a story a word for people is for; null for most. */
export function groupOfPeople(lemma: string): number | null {
  return groupOf.get(lemma) ?? null;
}
