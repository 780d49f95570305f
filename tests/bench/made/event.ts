import { BODIES, DAYS, HAPPENINGS, type Happening, SITES } from './happenings.ts';
import { companyName, personName, townName } from './names.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, NOUNS, PEOPLE, VERBS } from './words.ts';

/** One made-up happening, with who and what it is about. */
export interface MadeEvent {
  readonly happening: Happening;
  readonly slots: Readonly<Record<string, string>>;
  /** What else is told of it: each list is one thing in several wordings, `{…}` as above. */
  readonly facts: readonly (readonly string[])[];
}

/** Sentences that two outlets were given on purpose; `near-miss` must not become a conflict, the others should be found. */
export type PlantedKind = 'duplicate' | 'quantity' | 'polarity' | 'attribution' | 'near-miss';

/** What is put into one article and what into another, before slots are filled. */
export interface Plant {
  readonly kind: PlantedKind;
  readonly sentences: readonly [string, string];
}

const HOURS = 30;
const TOLL = 60;
const FACTS = 6;

export function madeEvent(random: Random): MadeEvent {
  const town = townName(random);
  const site = random.pick(SITES);
  const toll = random.between(5, TOLL);
  const slots = {
    town,
    site,
    body: `${town} ${random.pick(BODIES)}`,
    owner: companyName(random),
    chief: personName(random),
    mayor: personName(random),
    witness: personName(random),
    day: random.pick(DAYS),
    hours: String(random.between(3, HOURS)),
    toll: String(toll),
    otherToll: String(toll + random.between(4, TOLL)),
    guests: String(toll),
  };
  const facts = Array.from({ length: FACTS }, () => factOf(random));
  return { happening: random.pick(HAPPENINGS), slots, facts };
}

/** Something done by somebody, on the word of one of the event's people or bodies, in words no other event has. */
function factOf(random: Random): readonly string[] {
  const [who, what, of, verb] = [PEOPLE, NOUNS, NOUNS, VERBS].map((words) => random.pick(words));
  const how = random.pick(ADJECTIVES);
  const said = random.pick(['{chief} of {body}', 'mayor {mayor}', '{owner}', '{witness}']);
  return [
    `The ${how} ${what} of the ${of} was ${verb} by a ${who}, ${said} said.`,
    `According to ${said}, a ${who} ${verb} the ${how} ${what} of the ${of}.`,
    `${said.charAt(0).toUpperCase()}${said.slice(1)} told reporters that a ${who} had ${verb} the ${how} ${what}.`,
  ];
}

/** What an event's outlets may be made to disagree on, or seem to. */
export const plantsOf = ({ happening: { called } }: MadeEvent): readonly Plant[] => [
  {
    kind: 'duplicate',
    sentences: [
      '“I have lived beside the {site} for thirty years and never saw the like of it,” said {witness}, a neighbour.',
      '{witness}, who lives nearby, said: “I have lived beside the {site} for thirty years and never saw the like of it.”',
    ],
  },
  {
    kind: 'quantity',
    sentences: [
      `The ${called} in {town} injured {toll} people, {body} said.`,
      `{body} said the ${called} in {town} had injured {otherToll} people.`,
    ],
  },
  {
    kind: 'polarity',
    sentences: [
      '{owner} has dismissed the manager of the {site} in {town}.',
      '{owner} has not dismissed the manager of the {site} in {town}.',
    ],
  },
  {
    kind: 'attribution',
    sentences: [
      '“We warned the ministry about the {site} in writing four times,” {chief} said in {town}.',
      '“We warned the ministry about the {site} in writing four times,” {mayor} said in {town}.',
    ],
  },
  {
    kind: 'near-miss',
    sentences: [
      `The hotel beside the {site} in {town} took in {guests} guests.`,
      `A bakery beside the {site} in {town} gave away {otherToll} loaves.`,
    ],
  },
];

/** The sentence with what is of the event in it. */
export function filled(sentence: string, { slots }: MadeEvent): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (_, name: string) => slots[name] ?? name);
}
