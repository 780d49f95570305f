/** Verbs whose past forms no rule makes: dictionary form, past, past participle where it differs; `/` between variants. */
const VERBS = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become|befall befell befallen
begin began begun|behold beheld|bend bent|beset beset|bet bet|bid bid/bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground
grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known
lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant
meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mowed mown|outdo outdid outdone|overcome overcame overcome
overdo overdid overdone|overhear overheard|override overrode overridden|overrun overran overrun|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|prove proved proven|put put|quit quit|read read
rebuild rebuilt|redo redid redone|repay repaid|resell resold|retake retook retaken|rethink rethought|rewrite rewrote rewritten|rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set
sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|smell smelt|sow sowed sown|speak spoke spoken
speed sped|spend spent|spill spilt|spin spun|spit spat|split split|spoil spoilt|spread spread|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck stricken|string strung|strive strove striven
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|thrive throve|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept
wet wet|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`;

/** Verbs in -ie, whose -ing form hides it. */
const DYING = 'die dying|lie lying|tie tying|vie vying|untie untying|belie belying';

/** Nouns whose plural no rule makes. */
const NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice|wife wives
life lives|knife knives|half halves|leaf leaves|loaf loaves|shelf shelves|thief thieves|wolf wolves|calf calves|self selves|elf elves|hoof hooves|scarf scarves
wharf wharves|analysis analyses|axis axes|basis bases|crisis crises|diagnosis diagnoses|ellipsis ellipses|emphasis emphases|hypothesis hypotheses
oasis oases|parenthesis parentheses|synthesis syntheses|synopsis synopses|thesis theses|criterion criteria|phenomenon phenomena|bacterium bacteria
curriculum curricula|datum data|medium media|memorandum memoranda|referendum referenda|stratum strata|alumnus alumni|cactus cacti|focus foci
fungus fungi|nucleus nuclei|radius radii|stimulus stimuli|syllabus syllabi|appendix appendices|index indices|matrix matrices|vertex vertices
series series|species species|means means|news news|headquarters headquarters|crossroads crossroads|aircraft aircraft|spacecraft spacecraft
sheep sheep|fish fish|deer deer|offspring offspring|police police|cattle cattle|larva larvae|alga algae|formula formulae|genus genera|corps corps|bus buses|gas gases`;

/** Comparatives and superlatives. */
const ADJECTIVES =
  'good better best|bad worse worst|far farther/further farthest/furthest|little less least|many more most|old elder eldest';

function invert(list: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const entry of list.trim().split(/[|\n]/u)) {
    const [base = '', ...forms] = entry.split(' ');
    for (const form of forms.flatMap((variants) => variants.split('/')))
      if (!bases.has(form)) bases.set(form, base);
  }
  return bases;
}

/** Dictionary form of irregular verb forms, in lower case. "lay", "saw", "found" stand for the commoner verb. */
export const irregularVerbs: ReadonlyMap<string, string> = invert(`${VERBS}|${DYING}`);
/** Dictionary form of irregular plurals. */
export const irregularNouns: ReadonlyMap<string, string> = invert(NOUNS);
/** Dictionary form of irregular comparatives and superlatives. */
export const irregularAdjectives: ReadonlyMap<string, string> = invert(ADJECTIVES);
