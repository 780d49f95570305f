import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** Numbers of which a story has one, told with other words on the two sides. */
const DIFFER: readonly Differ[] = [
  [
    'quantity',
    'what it cost to build',
    ['The bridge cost 40 million euros to build.'],
    ['The 61-million-euro bridge was opened by the mayor.'],
  ],
  [
    'quantity',
    'what was paid for it',
    ['The painting sold for 2.4 million dollars.'],
    ['A collector paid 1.8 million dollars for the painting.'],
  ],
  [
    'quantity',
    'who was aboard',
    ['The flight had 61 people on board.'],
    ['There were 84 passengers and crew on the plane.'],
  ],
  [
    'quantity',
    'who was aboard a ferry',
    ['The ferry, carrying 120 people, ran aground at dawn.'],
    ['With 95 people aboard, the ferry hit a rock.'],
  ],
  [
    'quantity',
    'who works there',
    ['The plant employs 800 people.'],
    ['The plant, with its 1,200 workers, will close in June.'],
  ],
  [
    'quantity',
    'who is to go',
    ['The company will shed 400 jobs.'],
    ['The company plans to lay off 650 workers.'],
  ],
  [
    'quantity',
    'who came to rob',
    ['Two gunmen took part in the robbery of the bank.'],
    ['Four armed men held up the bank.'],
  ],
  [
    'quantity',
    'how long in prison',
    ['Lanz was sentenced to six years in prison.'],
    ['The judge sent Lanz to jail for nine years.'],
  ],
  [
    'quantity',
    'what a nameless bank must pay',
    ['The bank must pay a fine of 12 million crowns, the court ruled.'],
    ['The bank was fined 20 million crowns.'],
  ],
  [
    'quantity',
    'what it carried',
    ['The ship was carrying 120 tonnes of ammonium nitrate.'],
    ['The freighter had 75 tonnes of ammonium nitrate in its hold.'],
  ],
  [
    'quantity',
    'what burned down',
    ['The fire destroyed 12 houses in the village.'],
    ['At least 30 homes in the village burned down.'],
  ],
  [
    'quantity',
    'who sits on it',
    ['The committee has nine members.'],
    ['The 15-member committee meets in private.'],
  ],
  [
    'quantity',
    'how old she was',
    ['The queen, who was 81, died in her sleep.'],
    ['The queen died at the age of 87.'],
  ],
  [
    'quantity',
    'how old he is',
    ['The driver, a 30-year-old, was breathalysed at the scene.'],
    ['The driver, 43, was breathalysed.'],
  ],
  [
    'quantity',
    'how fast it went',
    ['The train was travelling at 120 kilometres an hour when it left the rails.'],
    ['The train entered the bend at a speed of 85 kilometres an hour.'],
  ],
  [
    'quantity',
    'what money costs',
    ['The central bank raised its key rate to 4.5 per cent on Thursday.'],
    ['The key rate now stands at 5 per cent, the central bank said on Thursday.'],
  ],
  [
    'quantity',
    'what was offered for him',
    ['Police offered a reward of 50,000 euros for the painting.'],
    ['The insurer put up a 200,000-euro reward for the painting.'],
  ],
  [
    'quantity',
    'what it weighed',
    ['The lorry weighed 38 tonnes.'],
    ['The weight of the lorry was 21 tonnes.'],
  ],
  [
    'quantity',
    'when one may retire',
    ['The bill raises the retirement age to 67.'],
    ['Under the bill the retirement age will be raised to 65.'],
  ],
  [
    'quantity',
    'who fell ill',
    ['Fourteen cases of the disease have been confirmed at the hospital.'],
    ['The disease has infected 23 people at the hospital.'],
  ],
  [
    'quantity',
    'over how many years',
    ['The company will invest 120 million pounds over three years.'],
    ['The company put the investment at 120 million pounds over five years.'],
  ],
  [
    'quantity',
    'what the victims get',
    ['The airline was ordered to pay 3 million dollars in damages to the family.'],
    ['The court awarded the family damages of 1.2 million dollars against the airline.'],
  ],
  [
    'quantity',
    'what was broken',
    ['The storm caused damage of 40 million euros in the port.'],
    ['The damage in the port is put at 90 million euros.'],
  ],
];

const AGREE: readonly Agree[] = [
  [
    'to build, and to repair',
    ['The bridge cost 40 million euros to build.'],
    ['Repairs to the bridge will cost 61 million euros.'],
  ],
  [
    'valued, and sold',
    ['The painting sold for 2.4 million dollars.'],
    ['The painting had been valued at 1.8 million dollars.'],
  ],
  ['crew, and all', ['The flight had 61 people on board.'], ['There were six crew on the plane.']],
  [
    'a plane, and a bus',
    ['The plane had 61 people on board.'],
    ['The bus that met the plane had 20 people on board.'],
  ],
  ['a plant, and its firm', ['The plant employs 800 people.'], ['The company employs 1,200 people.']],
  ['in one town', ['The company will shed 400 jobs.'], ['The company will shed 150 jobs in Torrin.']],
  [
    'who came, and who was caught',
    ['Two gunmen took part in the robbery of the bank.'],
    ['Four people were arrested after the robbery of the bank.'],
  ],
  ['some of them', ['Four gunmen held up the bank.'], ['Two gunmen were shot dead outside the bank.']],
  [
    'asked, and given',
    ['Lanz was sentenced to six years in prison.'],
    ['The prosecutor had asked that Lanz go to jail for nine years.'],
  ],
  [
    'fined, and earned',
    ['The bank was fined 12 million crowns.'],
    ['The bank made a profit of 20 million crowns.'],
  ],
  ['two fines', ['The bank was fined 12 million crowns.'], ['The insurer was fined 20 million crowns.']],
  [
    'another cargo',
    ['The ship was carrying 120 tonnes of ammonium nitrate.'],
    ['The ship was carrying 75 tonnes of steel.'],
  ],
  [
    'destroyed, and damaged',
    ['The fire destroyed 12 houses in the village.'],
    ['The fire damaged at least 30 homes in the village.'],
  ],
  ['another committee', ['The committee has nine members.'], ['The 15-member council meets in private.']],
  [
    'at another age',
    ['The queen, who was 81, died in her sleep.'],
    ['The queen came to the throne at the age of 27.'],
  ],
  ['another man', ['The driver, a 30-year-old, was breathalysed.'], ['His passenger, 43, was unhurt.']],
  [
    'how fast one may go',
    ['The train was travelling at 120 kilometres an hour.'],
    ['The speed limit for the train is 85 kilometres an hour.'],
  ],
  [
    'from, and to',
    ['The central bank raised its key rate to 4.5 per cent on Thursday.'],
    ['The central bank raised its key rate from 4 per cent on Thursday.'],
  ],
  ['at most', ['The company will shed 400 jobs.'], ['The company could lay off up to 650 workers.']],
  [
    'a later count',
    ['Fourteen cases of the disease have been confirmed.', '2024-05-08'],
    ['The disease has infected 23 people.', '2024-05-10'],
  ],
  ['rounded', ['The bridge cost 40 million euros to build.'], ['The bridge cost some 41 million euros.']],
  [
    'a bound that holds',
    ['The painting sold for 2.4 million dollars.'],
    ['A collector paid more than 2 million dollars for the painting.'],
  ],
  [
    'to the state, and to a family',
    ['The firm paid 3 million dollars in damages to the family.'],
    ['The firm paid a fine of 1.2 million dollars.'],
  ],
  [
    'two pictures',
    ['The landscape sold for 2.4 million dollars.'],
    ['A collector paid 1.8 million dollars for the portrait.'],
  ],
];

describeTold('numbers of one measure told in other words', DIFFER, AGREE);
