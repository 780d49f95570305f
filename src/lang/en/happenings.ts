/**
 * Words news uses for one and the same happening, whatever their part of speech: "killed", "died", "dead", "death toll".
 * Two claims that use words of one family may be about one thing; which thing is for their other words to say.
 * From the house's own reading of English news; WordNet's synonyms are looked up besides.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  die: 'die dead death deceased kill killing fatality fatal deadly toll lose-life perish slay body corpse victim slaughter massacre murder',
  hurt: 'hurt injure injury injured wound wounded casualty maim treat patch',
  arrest: 'arrest detain detention book round hold custody seize nab apprehend capture',
  charge: 'charge indict indictment accuse accusation allege allegation',
  convict: 'convict conviction guilty',
  acquit: 'acquit acquittal innocent exonerate',
  sentence: 'sentence jail imprison prison',
  meet: 'meet meeting talk talks receive host conversation encounter audience session summit confer consultation discussion reception greet',
  sign: 'sign signing signature initial seal ink',
  agree: 'agree agreement deal accord pact decide decision resolve',
  arrive: 'arrive arrival land landing touchdown reach come return',
  depart: 'depart departure leave fly-out',
  revive: 'revive resume relaunch restart reopen resumption reopening',
  begin: 'begin start commence launch open outset',
  end: 'end finish conclude cease stop close conclusion halt',
  fall: 'fall drop plunge slump slide decline decrease shed tumble sink slip dip lower low weaken',
  rise: 'rise raise hike lift boost climb jump gain increase surge soar grow advance higher growth strengthen',
  cut: 'cut reduce reduction shed axe slash trim lay-off redundancy',
  dismiss: 'dismiss sack fire oust dismissal cut shed axe',
  resign: 'resign resignation quit step',
  appoint: 'appoint name nominate appointment',
  protest: 'protest march demonstrate demonstration rally protester demonstrator marcher',
  attend: 'attend attendance draw turnout crowd gather march rally demonstrate protest',
  employment: 'job post position worker employee staff',
  attack:
    'attack strike assault raid bomb bombing shell shelling airstrike blast explosion bombard bombardment',
  spill: 'spill leak escape discharge dump enter pour',
  trace: 'trace account untraced outstanding missing unaccounted',
  steal: 'steal theft embezzle loot rob',
  vaccinate: 'vaccinate vaccination immunise immunize immunisation inoculate',
  grounded: 'ground grounding park idle withdraw prohibit',
  exchange: 'exchange swap hand handover release free freedom liberate',
  enrol: 'enrol enroll enrolment randomise randomize recruit assign',
  quake: 'earthquake quake tremor shock temblor',
  invite: 'invite invitation guest',
  request: 'request ask demand application apply',
  refuse: 'refuse refusal reject rejection decline turn',
  deny: 'deny denial dismiss rebut reject',
  fine: 'fine penalty penalise penalize',
  sell: 'sell sale disposal dispose',
  buy: 'buy purchase acquire acquisition',
  win: 'win victory winner beat defeat',
  lose: 'lose loss defeat loser',
  vote: 'vote ballot poll election elect',
  crash: 'crash collision collide wreck derail derailment',
  visit: 'visit trip tour travel journey',
  evacuate: 'evacuate evacuation flee displace',
  search: 'search hunt look',
  intervene: 'intervene intervention storm',
  deliver: 'deliver send reach receive submit lodge transmit forward land arrive hand supply',
  submit: 'submit submission file filing lodge',
  audit: 'audit auditor examine examination inspect inspection scrutinise scrutinize review',
  approve: 'approve approval pass adopt adoption ratify ratification endorse endorsement',
  postpone: 'postpone postponement defer adjourn',
  cancel: 'cancel cancellation scrap abandon',
  expel: 'expel expulsion deport deportation extradite extradition',
  kidnap: 'kidnap abduct abduction kidnapping',
  deploy: 'deploy deployment',
  merge: 'merge merger takeover',
  publish: 'publish publication',
  shoot: 'shoot shot shooting gunfire',
  consult: 'consult',
  inform: 'inform notify notification alert tell warn',
  support: 'support back backing aid help assist',
  build: 'build construct construction erect',
  destroy: 'destroy damage wreck flatten ruin demolish destruction',
  pay: 'pay payment disburse disbursement',
  train: 'train training school schooling educate education instruct',
  plan: 'plan intend aim mean',
  survive: 'survive survivor alive rescue',
  earn: 'earn earnings profit gain income',
  allow: 'allow permit let authorise authorize legalise legalize enable',
  forbid: 'forbid ban prohibit bar block prevent outlaw',
  suspend: 'suspend freeze halt pause withhold',
  continue: 'continue proceed persist',
  keep: 'keep retain preserve maintain',
  remove: 'remove delete erase withdraw abolish scrap drop',
  join: 'join enter',
  'check-in': 'enter check admit admission',
  quit: 'quit leave exit withdraw',
  confirm: 'confirm admit acknowledge concede',
  praise: 'praise welcome hail applaud celebrate',
  condemn: 'condemn denounce criticise criticize decry slam',
  oppose: 'oppose opposition resist',
  attribute: 'attribute relate related link connect cause blame tie due',
};

/** Families that exclude each other for one thing at one time. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['fall', 'rise'],
  ['cut', 'rise'],
  ['begin', 'end'],
  ['arrive', 'depart'],
  ['win', 'lose'],
  ['buy', 'sell'],
  ['convict', 'acquit'],
  ['dismiss', 'appoint'],
  ['agree', 'refuse'],
  ['build', 'destroy'],
  ['die', 'survive'],
  ['earn', 'lose'],
  ['allow', 'forbid'],
  ['keep', 'remove'],
  ['approve', 'refuse'],
  ['suspend', 'continue'],
  ['keep', 'cut'],
  ['keep', 'rise'],
  ['join', 'quit'],
  ['confirm', 'deny'],
  ['praise', 'condemn'],
  ['support', 'oppose'],
];

const familyOf = new Map<string, readonly string[]>();
for (const [family, words] of Object.entries(FAMILIES)) {
  for (const word of words.split(' ')) familyOf.set(word, [...(familyOf.get(word) ?? []), family]);
}

const NONE: readonly string[] = [];

/** The families a lemma belongs to; empty for most words. */
export function happeningsOf(lemma: string): readonly string[] {
  return familyOf.get(lemma) ?? NONE;
}

/** True where the two lemmas can tell of one happening. */
export function sameHappening(a: string, b: string): boolean {
  const families = happeningsOf(a);
  return families.length > 0 && happeningsOf(b).some((family) => families.includes(family));
}

/** True where the two families exclude each other: "rise" and "fall". */
export function opposedFamilies(a: string, b: string): boolean {
  return OPPOSITES.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/** True where the two lemmas tell of happenings that exclude each other: "rise" and "decline". */
export function opposedHappenings(a: string, b: string): boolean {
  const [as, bs] = [happeningsOf(a), happeningsOf(b)];
  if (as.some((family) => bs.includes(family))) return false;
  return OPPOSITES.some(([x, y]) => (as.includes(x) && bs.includes(y)) || (as.includes(y) && bs.includes(x)));
}
