/**
 * Verbs, with their particles, that news uses for one and the same thing done or befalling, where it is asked where, when or
 * in which order it happened: "found", "turned up". "verb>noun" is a verb with its object, "verb+word" with a particle or
 * adjective. Narrower than `happeningsOf`: only what can be told of one moment of one thing.
 */
const DEEDS: Readonly<Record<string, string>> = {
  find: 'find discover recover unearth locate retrieve surface turn+up come>light fish+out dig+up pull+from',
  make: 'make manufacture produce build assemble brew bottle press cast weave bake',
  hold: 'hold keep detain imprison intern confine lock+up lock jail',
  store: 'keep store hide stash hold lie conceal stow',
  hit: 'hit strike land fall slam smash plough crash come+down ram',
  enter:
    'enter come+in get+in go+in walk+in break+in climb+in burst+in slip+in come+into get+into walk+into break+into enter>by',
  land: 'land put+down touch+down set+down come+down alight',
  live: 'live reside dwell',
  'break-out': 'start begin break+out originate erupt ignite',
  explode: 'explode detonate go+off blow+up',
  gather: 'gather assemble rally mass congregate demonstrate protest march',
  arrest: 'arrest seize detain capture catch apprehend nab pick+up',
  shoot: 'shoot gun+down kill murder assassinate',
  stab: 'stab knife',
  attack: 'attack ambush assault beat',
  derail: 'derail leave>rail leave>track jump>rail jump>track come>rail come>track',
  sink: 'sink founder go+down capsize keel+over',
  board: 'board intercept',
  crush: 'crush trample',
  use: 'use employ deploy fire',
  bury: 'bury inter lay>rest',
  hospital:
    'take>hospital fly>hospital rush>hospital airlift>hospital bring>hospital admit>hospital transfer>hospital carry>hospital treat>hospital',
  'hand-over': 'hand+over pass+over',
  sign: 'sign initial ink',
  take: 'take>place hold happen occur stage',
  free: 'free release liberate set+free let+go walk+free',
  open: 'open reopen open+again be+open',
  close: 'close shut seal close+down shut+down be+closed be+shut',
  leave:
    'leave depart go sail put>sea set>sail set+off set+out pull+out take+off fly+home fly+out drive+off get+away',
  arrive:
    'arrive reach come get+in pull+in turn+up come+in be+there fly+into fly+in roll+into sail+into drive+into touch+down step+from',
  begin: 'begin start commence open get>way kick+off',
  resume: 'resume restart begin+again',
  end: 'end finish conclude stop cease close come>end be+over break+up',
  apply: 'apply take>effect come>force enter>force begin start be+valid',
  know: 'know learn hear be+aware find+out',
  tell: 'tell inform notify alert warn advise brief',
  order: 'order decree give>order',
  raise: 'raise sound trigger',
  cut: 'cut cut+off fail go+out go+off',
  'call-off': 'call+off cancel abandon scrap postpone put+off',
  resign: 'resign step+down stand+down quit',
  present: 'present show unveil show+slide',
  circulate: 'circulate spread turn+up leak appear surface make>round',
  score: 'score net',
  speak: 'speak talk converse confer',
  send: 'send post dispatch mail',
  die: 'die perish succumb',
  fire: 'fire shoot open>fire',
  throw: 'throw hurl lob fling',
  collapse: 'collapse fall+in cave+in give>way come+down break+down',
  burst: 'burst breach break',
  sack: 'dismiss sack fire lay+off oust',
  sell: 'sell dispose+of',
  withdraw: 'withdraw leave pull+out retreat',
  'catch-fire': 'catch>fire ignite be+on>fire',
  'shut-down': 'shut+down switch+off turn+off stop',
  'come-off': 'come+off come+away fall+off tear+away break+off separate detach come+loose',
};

/** Nouns of the same: "the resignation of the mayor came on Thursday". Lemma to families. */
const NOUNS: Readonly<Record<string, string>> = {
  arrest: 'arrest detention capture',
  explode: 'explosion blast detonation',
  leave: 'departure',
  arrive: 'arrival',
  resign: 'resignation',
  die: 'death',
  begin: 'start beginning kick-off',
  end: 'end',
  sack: 'dismissal sacking',
  sell: 'sale',
  close: 'closure',
  open: 'reopening opening',
  land: 'landing',
  find: 'discovery recovery',
  bury: 'burial funeral',
  'hand-over': 'handover',
  collapse: 'collapse',
  withdraw: 'withdrawal',
  free: 'release',
  attack: 'attack ambush assault',
  sign: 'signing signature',
  shoot: 'shooting',
  vote: 'vote',
};

function families(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [family, words] of Object.entries(lists))
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), family]);
  return found;
}

const OF_VERB = families(DEEDS);
const OF_NOUN = families(NOUNS);
const NONE: readonly string[] = [];

/** The families of a verb as it is told: by itself, with its particle, with its object; the fullest that is known counts. */
export function deedsOfVerb(
  lemma: string,
  particles: readonly string[],
  objects: readonly string[],
): readonly string[] {
  const fuller = [
    ...particles.map((word) => `${lemma}+${word}`),
    ...objects.map((word) => `${lemma}>${word}`),
  ].flatMap((key) => OF_VERB.get(key) ?? NONE);
  // "Came off" is not "came": a particle that makes another verb of it leaves the plain one out.
  return fuller.length > 0 ? fuller : (OF_VERB.get(lemma) ?? NONE);
}

/** The families of a noun that names something done: "arrest". Empty for most nouns. */
export function deedsOfNoun(lemma: string): readonly string[] {
  return OF_NOUN.get(lemma) ?? NONE;
}
