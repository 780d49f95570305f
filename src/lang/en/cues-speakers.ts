/** Nouns by which a speaker is told from a thing. Written down from general knowledge. Lower case, singular. */

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

/** Things that are read, watched or counted: they speak without anyone being named. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(`
account act ad average figures numbers advert advertisement advisory affidavit agenda agreement analysis annex appendix article assessment audit audio
bill blog blogpost book booklet book brief briefing broadcast brochure bulletin calendar caption census certificate chapter chart charter
circular clip code column commercial communique communiqué complaint constitution contract correspondence cover data database decree
diary dispatch document documentary dossier draft editorial email e-mail entry essay estimate evidence exhibit feature figure file
filing film finding footage footnote form graph graphic guide guideline handbook headline image indictment index inscription
interview inventory invoice journal label law lawsuit leaflet ledger legend letter list log logbook magazine manifesto manual map
memo memoir memorandum message minute minutes model motion movie note notice notification novel obituary opinion order outline page pamphlet
paper paragraph passage petition photo photograph picture placard plan plaque platform play poem poll post poster projection
proposal prospectus questionnaire quote readout receipt record recording register release report reporting research resolution result review
ruling schedule screenshot script section sentence sign slide slogan song speech spreadsheet statement statistic statistics
story study subpoena summary survey tabloid tape tally television testimony text textbook thesis title transcript translation treaty trial tweet
verdict version video warrant webpage website will wording worksheet writing x-ray book rule
`);

/** Bodies and places that act as one, besides those that make names. */
export const SPEAKING_BODIES: ReadonlySet<string> = wordSet(`
airline airport authority company firm campaign government regime administration ministry department agency embassy presidency
police army military navy force forces militia guard bank hospital office union party coalition bloc group organisation organization body
court tribunal jury panel committee commission council board parliament senate congress legislature house chamber assembly
team side delegation mission network channel station newspaper paper magazine outlet broadcaster publisher wire service
charity foundation institute institution university school college church mosque club federation league association alliance
society movement front brigade battalion regiment fleet squad unit crew opposition leadership palace kremlin authority watchdog regulator
operator manufacturer maker supplier contractor retailer carrier shipper insurer lender embassy consulate secretariat bureau
directorate inspectorate coastguard coast-guard brigade ambulance fire-brigade centre center laboratory lab observatory museum state
city town village nation country county kingdom republic capital district municipality province region industry
`);

/** Places where news is printed or aired. */
export const OUTLET_NOUNS: ReadonlySet<string> = wordSet(`
agency news newspaper newspapers paper magazine journal gazette post times herald tribune telegraph guardian mirror sun star mail express chronicle
observer courier press wire radio television tv telly channel broadcaster network website site outlet blog podcast media reuters afp ap
bbc cnn cbs nbc abc msnbc npr tass ria interfax xinhua bloomberg politico today daily weekly programme program show station
`);

/** Words that say a speaker stays unnamed, whoever it is. */
export const UNNAMED_NOUNS: ReadonlySet<string> = wordSet(`
source sources people person insider insiders observer observers analyst analysts expert experts critic critics supporter supporters
witness witnesses resident residents local locals aide aides official officials diplomat diplomats rumour rumor rumours rumors
`);

/** Occasions and channels of speech: "in an interview", "at a news conference". */
export const VENUE_NOUNS: ReadonlySet<string> = wordSet(`
address appearance ad advertisement announcement article blog book briefing broadcast call ceremony column comment comments conference debate
email e-mail event filing forum gathering hearing interview interviews letter meeting memo message news-conference note op-ed panel podcast
post press-conference press-release presentation program programme rally readout release remarks report session show speech statement summit symposium
television text tour trial tweet twitter video visit facebook telegram instagram website
`);

/** Those a cue may be addressed to without being a relay. */
export const AUDIENCE_NOUNS: ReadonlySet<string> = wordSet(`
reporter reporters journalist journalists audience crowd parliament lawmaker lawmakers supporter supporters conference hearing
`);

/** Bodies one speaks to in public that pass nothing on. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = wordSet(`
assembly cabinet commission committee congress council court duma house inquiry jury knesset ministry mps panel parliament party
police senate tribunal un union board government
`);

/** What is put at a figure: "put the toll at 12". */
export const MEASURED_NOUNS: ReadonlySet<string> = wordSet(`
number toll figure count total cost price value worth damage loss losses crowd turnout attendance share rate age size length distance weight
speed odds chance probability margin majority lead deficit debt bill budget population casualty casualties dead injured death deaths
`);

/** Objects with which a cue verb means something else: "the storm claimed four lives", "the hospital admitted nine patients". */
export const OTHER_SENSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'claim',
    wordSet(
      'life victim title prize medal gold silver bronze seat crown win victory point place lead wicket belt scalp',
    ),
  ],
  ['admit', wordSet('patient student pupil refugee visitor member migrant light air water')],
  ['charge', wordSet('fee price rent toll battery phone interest')],
  ['promise', wordSet('rain snow sun')],
  ['reject', wordSet('ball kidney transplant')],
]);

/** Done to people they are no words: who is dismissed has lost a post, who is admitted is let in. Lemmas. */
export const DONE_TO_PEOPLE: ReadonlySet<string> = wordSet('admit dismiss reject rebuff');
