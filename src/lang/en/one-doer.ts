/**
 * What one person or one body does to one thing, so that two outlets that name two contradict each other: the gate was
 * closed by one, the race won by one. Words of a line tell of one act; nobody is alone in "attend", "visit" or "condemn".
 */
const ACTS: readonly string[] = [
  'close shut lock seal',
  'open unlock reopen',
  'break smash shatter',
  'kill murder shoot stab strangle assassinate',
  'chair preside moderate',
  'lead head command captain',
  'negotiate broker mediate',
  'buy purchase acquire',
  'sell',
  'win clinch',
  'score',
  'design',
  'discover find',
  'write author compose pen draft',
  'build construct erect',
  'rescue save free drag',
  'appoint',
  'order instruct',
  'cancel call-off',
  'hear',
  'leak',
  'pay',
  'veto',
  'attack bomb bombard shell raid storm',
  'drive steer',
  'invent',
  'found establish',
  'paint',
  'steal rob',
  'direct',
  'convene arrange organise organize host',
  'propose',
  'succeed replace',
  'hit ram',
  'recover retrieve',
  'land',
  'switch-off turn-off',
  'cut sever',
];
const actOf = new Map(
  ACTS.flatMap((words, act) => words.split(' ').map((word): [string, number] => [word, act])),
);

/** True where the two verbs tell of one act that one does alone. */
export function oneDoerAct(a: string, b: string): boolean {
  const act = actOf.get(a);
  return act !== undefined && actOf.get(b) === act;
}
export const isOneDoerAct = (verb: string): boolean => actOf.has(verb);

/** Offices and parts that one holds in one thing: "the driver of the bus", "captain of the Merle". */
export const SOLE_PARTS: ReadonlySet<string> = new Set(
  (
    'driver captain pilot skipper owner winner author architect designer founder chairman chairwoman chair commander ' +
    'killer gunman goalkeeper referee judge director conductor composer inventor discoverer landlord buyer seller ' +
    'successor predecessor host'
  ).split(' '),
);

/** Groups of people, none of whom is of another: who broke the window was a police officer or a protester. */
const GROUPS: readonly string[] = [
  'police policeman policewoman officer constable cop detective',
  'soldier troop army military conscript marine',
  'protester demonstrator marcher rioter youth student pupil hooligan',
  'rebel militant insurgent guerrilla jihadist separatist militia',
  'farmer shepherd',
  'fisherman sailor',
  'coastguard lifeboat',
  'firefighter fireman firewoman',
  'family relative widow mother father brother sister son daughter',
  'insurer bank',
  'passenger traveller tourist holidaymaker guest hiker',
  'doctor nurse paramedic surgeon',
  'teacher headmaster headmistress professor',
  'neighbour neighbor villager resident',
  'driver motorist trucker cyclist',
  'smuggler trafficker burglar thief robber',
];
const groupOf = new Map(
  GROUPS.flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at])),
);

/** True where nobody is of both: "a farmer", "a police officer". */
export function otherPeople(a: string, b: string): boolean {
  const [x, y] = [groupOf.get(a), groupOf.get(b)];
  return x !== undefined && y !== undefined && x !== y;
}
