/**
 * How English says what brought something about, as lemmas in a row. `effect` and `cause` say what stands on either side:
 * "the fire was caused by a spark" has its effect before "cause by", "a spark caused the fire" after "cause".
 */
export interface CauseCue {
  readonly words: readonly string[];
  /** Where the cause stands: behind the cue or before it; `around`: the effect stands between the first word and the others. */
  readonly cause: 'behind' | 'before' | 'around' | 'around-first';
}

const BEHIND =
  'cause by; trigger by; spark by; ignite by; provoke by; prompt by; start by; set off by; bring about by; bring down by; ' +
  'fuel by; blame on; put down to; attribute to; trace to; trace back to; stem from; result from; arise from; come from; ' +
  'originate from; originate in; due to; owe to; owing to; because of; because; as a result of; be the result of; ' +
  'as a consequence of; be the consequence of; be the work of; work of; thanks to; on account of; in response to; ' +
  'in reply to; in retaliation for; in protest at; in protest against; be down to; die of; die from; kill by; delay by; ' +
  'destroy by; sink by; point to; begin with; begin by; motivate by; have nothing to do with; disrupt by; force by; hold up by';
const BEFORE =
  'cause; trigger; spark; ignite; provoke; prompt; lead to; result in; set off; bring about; bring down; give rise to; ' +
  'be behind; be to blame for; be responsible for; set alight; set fire to; delay; force';
const AROUND =
  'attribute to; blame on; put down to; trace to; pin on; ascribe to; put it down to; lay at the door of';
const AROUND_FIRST = 'blame for; hold responsible for; fault for';

const cues = (list: string, cause: CauseCue['cause']): readonly CauseCue[] =>
  list.split('; ').map((one) => ({ words: one.split(' '), cause }));

/** The longer first: "because of" before "because". */
export const CAUSE_CUES: readonly CauseCue[] = [...cues(BEHIND, 'behind'), ...cues(BEFORE, 'before')]
  .map((cue, at) => ({ cue, at }))
  .sort((a, b) => b.cue.words.length - a.cue.words.length || a.at - b.at)
  .map(({ cue }) => cue);
export const AROUND_CUES: readonly CauseCue[] = [
  ...cues(AROUND, 'around'),
  ...cues(AROUND_FIRST, 'around-first'),
];

/** "The cause of the crash was ice", "ice was the reason for the crash". */
export const CAUSE_NOUNS: ReadonlySet<string> = new Set([
  'cause',
  'reason',
  'source',
  'origin',
  'culprit',
  'trigger',
  'motive',
]);
/** "Resigned over the scandal", "walked out over pay". */
export const OVER_VERBS: ReadonlySet<string> = new Set(
  'resign quit strike walk step sack fire dismiss suspend protest split clash quarrel'.split(' '),
);
/** Where one cause is given as one of several. */
export const CONTRIBUTES: readonly string[] =
  'contribute, contributes, contributed, contributing, contribution, partly, in part, partially, factor, factors, also, one of the, among the, helped, helps, exacerbated, aggravated, mainly, compounded, worsened'.split(
    ', ',
  );
/** "Was arson", "was no accident": the cause is what it is said to be. */
export const CAUSE_STATES: ReadonlySet<string> = new Set(
  'arson accident accidental deliberate intentional sabotage'.split(' '),
);
/** What a thing that came about by itself has no need of. */
export const RULING_OUT: readonly string[] =
  'ruled out, rule out, rules out, ruling out, excluded, discounted, dismissed, nothing to do with, no link, unrelated'.split(
    ', ',
  );
/** The cause is not known yet. */
export const OPEN_CAUSE: readonly string[] =
  'under investigation, unknown, unclear, not known, not yet known, investigated, inquiry into'.split(', ');

/** Kinds of causes by the words that tell of them; two of one kind may be one cause in other words. */
const KINDS: Readonly<Record<string, string>> = {
  deliberate:
    'arson arsonist bomb bomber explosive sabotage saboteur attack attacker cyberattack missile shell shelling poison poisoning ' +
    'vandal vandalism terrorist terrorism hacker murder gunman rocket grenade intentional deliberate deliberately suicide ' +
    'torpedo petrol-bomb firebomb sonar drone airstrike assassin thief',
  weather:
    'storm wind gale rain rainfall snow snowfall ice fog hail heat heatwave drought hurricane typhoon cyclone cold frost ' +
    'weather visibility downpour turbulence gust',
  lightning: 'lightning thunderbolt',
  ground:
    'landslip landslide earthquake quake subsidence rock iceberg avalanche tree boulder mudslide sinkhole river bank reef soil',
  technical:
    'fault faulty failure fail circuit wiring engine brake valve leak gas transformer computer software pump malfunction defect ' +
    'defective crack corrosion rust weld welding floodlight overload boiler heater signal rail battery equipment technical ' +
    'electrical mechanical machine machinery anchorage cable glitch bug server pipe fuse short-circuit turbine axle tyre power',
  error:
    'error mistake negligence speed speeding asleep tired drunk alcohol overload overloading overloaded careless carelessness ' +
    'cigarette camper candle human misjudge distraction pilot driver oversight incompetence barbecue bonfire match',
  illness:
    'illness ill sick sickness health cancer stroke virus infection starvation hunger disease heart injury flu fever asthma injured',
  money:
    'pay wage salary cost price debt tax money funding budget finance financing dividend loss bonus rent bill deficit pension',
  labour: 'dismissal sacking sack rota staffing overtime staff shift layoff redundancy condition',
  scandal:
    'scandal letter revelation affair corruption allegation memo bribe bribery lie expenses plagiarism leaked',
  violence: 'kill killing death die shoot shooting shot murder fatal beating clash',
  animal: 'bird rat dog cow deer goose squirrel mouse boar rodent insect locust jellyfish',
  crowd: 'fan flare stampede riot violence mob crush protester demonstration invasion hooligan crowd protest',
  trade:
    'shortage customs demand supply forecast sanction tariff export import strike relocation competition order investment',
  health: 'water food salad meat egg milk cheese shellfish restaurant kitchen well',
};
const kindsOf = new Map<string, readonly string[]>();
for (const [kind, words] of Object.entries(KINDS))
  for (const word of words.split(' ')) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);

const NONE: readonly string[] = [];
/** What kind of cause a lemma tells of; empty for most words. */
export const causeKinds = (lemma: string): readonly string[] => kindsOf.get(lemma) ?? NONE;

/** One leads to the other: rain to a burst bank, an illness to a mistake, a strike to a shortage. */
const CHAINS: ReadonlySet<string> = new Set(
  [
    'weather ground',
    'weather lightning',
    'illness error',
    'labour trade',
    'money trade',
    'labour money',
    'crowd deliberate',
    'error ground',
  ].map((one) => one.split(' ').sort().join(' ')),
);
/** True where both can hold: of one kind, or one brings about the other. */
export function mayBothHold(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => one === other || CHAINS.has([one, other].sort().join(' '))));
}
