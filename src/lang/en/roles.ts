import type { Gender } from './first-names.ts';

/**
 * Nouns for what people are and do, so that "the minister" can point to who bears the office, and words that stand
 * before a name as a title. Written down from general knowledge. Lower case, singular.
 */

/** Offices, ranks, professions and callings: one holder is a person who can speak. */
const ROLES = `
academic accountant activist actor adjudicator adjutant administrator admiral adviser advisor advocate agent aide
airman ally ambassador analyst anthropologist apprentice archaeologist archbishop architect artist assessor assistant
astronaut astronomer athlete attaché attache attorney auditor author ayatollah backer baker banker barrister biologist
bishop blogger bodyguard boss botanist brigadier broker builder candidate captain cardinal caretaker carpenter cashier
campaigner caliph celebrity chair chairman chairperson chairwoman chancellor chaplain chef chemist chief clergyman cleric clerk
climatologist coach coalitionist colleague collector colonel columnist comedian commandant commander commentator
commissioner commodore composer comptroller comrade conductor confidant congressman congresswoman conservator
constable consul consultant contractor controller cook coordinator co-founder cofounder coroner corporal correspondent councillor
councilman councilwoman councilor counsel counsellor counselor counterpart courier critic curator customer dean defender
defendant delegate demographer dentist deputy designer detective developer dictator diplomat director dissident doctor
driver duke duchess earl ecologist economist editor educator electrician emir emissary emperor employee employer
engineer entrepreneur envoy epidemiologist examiner executive expert explorer farmer fellow filmmaker financier
firefighter fireman fisherman footballer foreman founder general geographer geologist geophysicist goalkeeper governor
guard guardian guide head headmaster headmistress headteacher heir historian holder host hydrologist imam incumbent
industrialist informant inspector instructor insurgent interpreter interviewer inventor investigator investor jeweller
journalist judge jurist justice king labourer lawmaker lawyer leader lecturer legislator librarian lieutenant
lobbyist locksmith magistrate magnate major manager marshal mathematician mayor mechanic mediator medic member mentor merchant
meteorologist metropolitan midwife militant miner minister model moderator monk mufti musician negotiator neighbour
neighbor neurologist notary novelist nun nurse observer officer official oligarch oncologist ombudsman operator
opponent organiser organizer owner painter paramedic parliamentarian partner passenger pastor patriarch patient
patrolman pensioner pharmacist philosopher photographer physician physicist pilot player plumber poet policeman
policewoman politician pollster pope porter preacher predecessor prefect premier president presenter priest prince princess principal
prisoner producer professor programmer prosecutor protester psychiatrist psychologist publisher queen rabbi
rapporteur rebel receptionist rector referee refugee registrar regulator reporter representative rescuer researcher
resident reverend reviewer rival ruler runner sailor salesman saleswoman scholar scientist sculptor seamstress secretary
seismologist senator sergeant seller shah shareholder sheikh sheriff shopkeeper singer skipper sociologist soldier
solicitor specialist speaker spokesman spokesperson spokeswoman statesman statistician steward stewardess storekeeper strategist
strongman student substitute successor sultan superintendent supervisor surgeon surveyor suspect tailor teacher
technician technologist tenant therapist toxicologist trader trainer translator treasurer trustee tsar tycoon umpire
undersecretary veteran veterinarian vicar viceroy victim villager vice-president virologist volcanologist volunteer waiter waitress
warden warlord watchman welder whistleblower winner witness worker writer
`;

/** People named for what they are to others or in themselves. */
const PERSON_NOUNS = `
adult aunt baby boy boyfriend brother child colleague companion cousin daughter father fiancé fiancée friend
gentleman girl girlfriend grandfather grandmother grandson granddaughter husband insider lad lady man mother nephew niece
parent patient person relative sister son source survivor teenager twin uncle wife widow widower woman youth
`;

/** Words for one gender. */
const MALE = `
actor airman boy boyfriend brother chairman clergyman congressman councilman duke earl emperor father fiancé fireman
fisherman foreman gentleman grandfather grandson headmaster husband king lad man nephew patrolman policeman pope
prince salesman son spokesman statesman strongman sultan tsar uncle waiter watchman widower
`;
const FEMALE = `
actress aunt chairwoman congresswoman councilwoman daughter duchess fiancée girl girlfriend granddaughter grandmother
headmistress lady mother midwife niece nun policewoman princess queen saleswoman seamstress sister spokeswoman
stewardess waitress widow wife woman
`;

/** Kin and companions: the noun says a second person, never the one it hangs on ("son of Khalifa Haftar"). */
const KIN = `
ally aunt boyfriend brother colleague companion cousin daughter father fiancé fiancée friend girlfriend grandfather
granddaughter grandmother grandson husband mother nephew niece parent relative sister son uncle wife widow widower
`;

/** Ranks and styles that stand only before a name; as written, without their full stop. */
const STYLES_MALE =
  'Baron Count Don Duke Fr Friar Herr King Lord M. Master Messrs Monsieur Mr Prince Sir Señor Signor Sultan';
const STYLES_FEMALE =
  'Baroness Countess Dame Dona Duchess Frau Lady Madame Miss Mme Mrs Ms Princess Queen Señora Signora';
const STYLES = `
Adm Amb Atty Ayatollah Brig Cardinal Capt Cllr Cmdr Col Comrade Congressman Congresswoman Cpl Det Dr Doctor Emir Engr Field
First Gen Gov Hon Imam Insp Judge Justice Lieut Lt Maj Major Marshal Pope Pres Prof Rabbi Rear Rep Rev Saint Sen Sgt
Sheikh Sheik Shaikh St Supt Vice
`;

/** What ministers and chiefs are of: "Minister of Foreign Affairs", "Chief of Staff", "press secretary". */
const OFFICES = `
affairs agriculture army aviation ceo cfo commerce cos culture defence defense development economy education energy environment finance
fisheries foreign forestry health home housing industry information infrastructure interior internal justice labor
labour media mp oil planning police press relations science security sport sports staff tourism trade transport transportation
treasury war welfare
`;

/** Words that stand before or inside a role and are part of it: "former", "deputy", "acting". */
const ROLE_MODIFIERS = `
acting adjunct alleged assistant associate chief deputy designate elect emeritus ex executive first foreign former general
honorary incoming interim joint junior late lead leading longtime long-time managing newly-appointed outgoing permanent
political prime principal retired second senior shadow special then top veteran vice
`;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

export const OFFICE_WORDS: ReadonlySet<string> = set(OFFICES);
export const ROLE_NOUNS: ReadonlySet<string> = set(ROLES);
export const PEOPLE_NOUNS: ReadonlySet<string> = set(`${PERSON_NOUNS} ${MALE} ${FEMALE}`);
export const KIN_NOUNS: ReadonlySet<string> = set(KIN);
export const ROLE_ADJECTIVES: ReadonlySet<string> = set(ROLE_MODIFIERS);
export const STYLES_OF_PEOPLE: ReadonlySet<string> = set(`${STYLES} ${STYLES_MALE} ${STYLES_FEMALE}`);

/** "spokeswoman" to female, "Mr" to male; words that tell neither are not in it. */
export const GENDER_OF_WORD: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...[...set(`${MALE} ${STYLES_MALE}`)].map((word) => [word, 'male'] as const),
  ...[...set(`${FEMALE} ${STYLES_FEMALE}`)].map((word) => [word, 'female'] as const),
]);
