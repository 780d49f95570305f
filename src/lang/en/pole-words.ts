/**
 * Pairs of states of which a thing, or a person, is in one at a time, with the words news has for each: "closed to all
 * traffic" and "open for goods". From general knowledge of news English and WordNet's opposites.
 *
 * A word is a state only behind "is", "was found", "remains" and the like; phrases behind `|` tell it by themselves.
 */
export interface Poles {
  readonly name: string;
  /** True for what comes and goes within days: a road is closed, then open again. */
  readonly passing: boolean;
  /** True where not to be the one is to be the other: what is not open is closed; what is not full may be half empty. */
  readonly complement: boolean;
  /** Words that say so much that not to be so leaves everything less: not to be destroyed is not to be intact. */
  readonly strong?: RegExp;
  /** True for states of people. */
  readonly people: boolean;
  readonly first: readonly [state: string, words: string, phrases?: string];
  readonly second: readonly [state: string, words: string, phrases?: string];
}

export const POLES: readonly Poles[] = [
  {
    name: 'passage',
    passing: true,
    complement: true,
    people: false,
    first: [
      'open',
      'open|reopened|passable|accessible|unobstructed|uninterrupted|navigable|unblocked|cleared|opened up|' +
        'open to (?:all )?traffic|fully open|usable|free to pass|in use',
      'flowed freely|flows freely|flowing freely|running freely|opened its (?:doors|gates)',
    ],
    second: [
      'closed',
      'closed|shut|sealed|blocked|barricaded|impassable|cut off|sealed off|cordoned off|interrupted|barred|off limits|' +
        'off-limits|padlocked|obstructed|inaccessible|boarded up|closed off|blocked off|fenced off|out of bounds|cut',
      'closed its (?:doors|gates)|shut its (?:doors|gates)',
    ],
  },
  {
    name: 'lock',
    passing: true,
    complement: true,
    people: false,
    first: ['unlocked', 'unlocked|unbolted|unbarred|ajar|wide open|unsecured|unlatched|left open'],
    second: [
      'locked',
      'locked|bolted|chained|padlocked|latched|locked and bolted|secured|chained up|nailed shut',
    ],
  },
  {
    name: 'running',
    passing: true,
    complement: true,
    people: false,
    first: [
      'running',
      'running|operating|operational|working|functioning|online|up and running|in operation|in service|active|' +
        'switched on|turned on|in working order|functional|activated|triggered|in full operation|live',
      'went off at|goes off at|went off on time|ran as normal|runs as normal|ran normally|worked perfectly',
    ],
    second: [
      'halted',
      'halted|stopped|stalled|idle|offline|out of service|out of order|out of action|paralysed|paralyzed|at a standstill|' +
        'disconnected|switched off|turned off|disabled|inoperative|inoperable|deactivated|unplugged|mothballed|broken down|defunct',
      'ground to a halt|came to a standstill|stood idle|stood still|broke down',
    ],
  },
  {
    name: 'condition',
    passing: false,
    complement: true,
    strong:
      /(?:destroyed|torn|smashed|wrecked|ruined|gutted|burn|razed|flattened|crack|dented|shatter|demolished|devastated|beyond|reduced|ruins|level|crush|incinerated|collapsed|slashed|perfect|excellent|mint|pristine|scratched|broken)/iu,
    people: false,
    first: [
      'intact',
      'undamaged|unharmed|intact|unscathed|untouched|unbroken|unscratched|unmarked|in perfect condition|in good condition|' +
        'in excellent condition|in mint condition|pristine|spared|saved|preserved|unaffected|unscarred|unspoilt|unspoiled|sound|salvaged',
      'escaped (?:unscathed|unharmed|damage)|survived (?:intact|unscathed|undamaged)|suffered no damage|bears? no damage',
    ],
    second: [
      'damaged',
      'damaged|destroyed|scratched|torn|smashed|wrecked|ruined|gutted|burnt|burned|burned down|burnt down|razed|flattened|' +
        'cracked|dented|shattered|demolished|devastated|slashed|defaced|ripped|mutilated|beyond repair|reduced to (?:rubble|ashes)|' +
        'in ruins|levelled|leveled|broken|crushed|incinerated',
      'burned (?:down|to the ground)|burnt (?:down|to the ground)|went up in (?:flames|smoke)|collapsed|lies? in ruins|' +
        'lay in ruins|suffered (?:heavy |serious |severe |extensive |major )?damage',
    ],
  },
  {
    name: 'seal',
    passing: false,
    complement: true,
    people: false,
    first: [
      'sealed',
      'sealed|unopened|untampered with|still sealed|never opened',
      'seals? (?:unbroken|intact|untouched|undamaged)|unbroken seals?|intact seals?',
    ],
    second: [
      'opened',
      'opened|unsealed|torn open|broken open|cut open|tampered with|ripped open|prised open|slit open|forced open',
      'seals? (?:broken|torn|missing)|broken seals?',
    ],
  },
  {
    name: 'waking',
    passing: true,
    complement: true,
    strong: /(?:unconscious|out cold|dead to|alert|feet|up and about|wide|fast asleep|sound asleep)/iu,
    people: true,
    first: ['awake', 'awake|wide awake|fully awake|up and about|alert|conscious|on (?:his|her|their) feet'],
    second: [
      'asleep',
      'asleep|sleeping|fast asleep|sound asleep|dozing|unconscious|snoring|napping|dead to the world|slumbering|out cold',
      'fell asleep|dozed off|nodded off|slept through',
    ],
  },
  {
    name: 'armed',
    passing: false,
    complement: true,
    strong: /(?:heavily|teeth)/iu,
    people: true,
    first: [
      'armed',
      'armed|heavily armed|carrying (?:a )?(?:gun|guns|knife|knives|weapon|weapons)|armed to the teeth',
    ],
    second: ['unarmed', 'unarmed|defenceless|defenseless|without weapons|empty-handed'],
  },
  {
    name: 'load',
    passing: false,
    complement: false,
    people: false,
    first: [
      'full',
      'full|packed|crowded|overcrowded|sold out|full to (?:the brim|bursting)|filled to capacity|crammed|brimming|fully booked',
    ],
    second: [
      'empty',
      'empty|half-empty|half empty|deserted|vacant|unoccupied|abandoned|almost empty|nearly empty',
    ],
  },
  {
    name: 'sobriety',
    passing: false,
    complement: true,
    people: true,
    first: ['sober', 'sober|stone-cold sober|completely sober|perfectly sober|teetotal'],
    second: [
      'drunk',
      'drunk|intoxicated|inebriated|drinking|under the influence|over the limit|tipsy|blind drunk',
    ],
  },
  {
    name: 'suspicion',
    passing: false,
    complement: false,
    people: true,
    first: [
      'not suspected',
      'cleared|exonerated|only a witness|a witness|merely a witness|treated as a witness|cleared of (?:any|all) (?:suspicion|wrongdoing)',
      '(?:heard|questioned|interviewed|regarded|treated|examined|summoned|called)(?: \\w+){0,3} as (?:a |merely a |only a )?witness|' +
        '(?:was|were|is|are) (?:never |not |no )?more than (?:a )?witness(?:es)?|' +
        "(?:not|never|n't) (?:been )?(?:a suspect|suspects|suspected|accused|under suspicion|under investigation)",
    ],
    second: [
      'held',
      'arrested|charged|indicted|apprehended|remanded|taken into custody|under arrest|behind bars|in custody|in police custody|' +
        'handcuffed|in handcuffs|locked up|in detention|held on suspicion|accused|facing charges|in the cells|jailed|in jail|' +
        'led away in handcuffs|charged with \\w+',
      'faces? charges|was picked up by police',
    ],
  },
  {
    name: 'arrest',
    passing: false,
    complement: true,
    people: true,
    first: [
      'nobody arrested',
      '',
      '(?:no|not any|without) arrests?\\b(?! warrants?)|' +
        '(?:nobody|no one|no-one|no suspects?|no person) (?:(?:has|had) been|was|is|were|are) (?:arrested|detained|apprehended|under arrest|in custody|behind bars|in detention)',
    ],
    second: [
      'arrested',
      'arrested|detained|apprehended|under arrest|behind bars|in custody|in police custody|taken into custody|handcuffed|in handcuffs|' +
        'led away in handcuffs|locked up|nabbed|collared|seized by police|captured|remanded in custody|in the cells|charged with \\w+',
    ],
  },
];
