import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** One happening of a story, told by another verb or by a noun, at another time or place. */
const DIFFER: readonly Differ[] = [
  [
    'date-time',
    'The ceasefire takes effect at midnight',
    ['The ceasefire takes effect at midnight on Friday.'],
    ['The truce begins at six o’clock on Friday morning.'],
  ],
  [
    'date-time',
    'The rocket lifted off at 9.14',
    ['The rocket lifted off at 9.14 on Wednesday morning.'],
    ['The launch took place at half past eleven on Wednesday morning.'],
  ],
  [
    'date-time',
    'The wedding was held on Saturday',
    ['The wedding was held on Saturday 4 May.'],
    ['The couple married on Sunday 5 May.'],
  ],
  [
    'date-time',
    'The landslide hit the village at',
    ['The landslide hit the village at about three in the morning.'],
    ['It was shortly before seven in the morning when the landslide buried the village.'],
  ],
  [
    'date-time',
    'Police opened fire at ten past',
    ['Police opened fire at ten past four.'],
    ['The first shots were fired at noon.'],
  ],
  [
    'place',
    'The minister was shot dead in',
    ['The minister was shot dead in his car.'],
    ['The minister was gunned down on the steps of his ministry.'],
  ],
  [
    'place',
    'The ceremony was held in the',
    ['The ceremony was held in the cathedral.'],
    ['The ceremony took place in the town hall.'],
  ],
  ['place', 'The bomb went off in a', ['The bomb went off in a bus.'], ['The explosion occurred in a bank.']],
  [
    'place',
    'The money was handed over in',
    ['The money was handed over in a hotel.'],
    ['The handover of the money took place at a petrol station.'],
  ],
  [
    'date-time',
    'Fire broke out in the attic',
    ['Fire broke out in the attic of the hotel at about 4 a.m., the fire brigade said.'],
    ['The blaze started shortly before midnight, when most of the guests at the hotel were still awake.'],
  ],
  [
    'date-time',
    'The explosion tore through the bakery',
    ['The explosion tore through the bakery at 7.15 on Wednesday morning.'],
    ['It was a quarter to nine when the blast shook the bakery, witnesses said.'],
  ],
  [
    'date-time',
    'The earthquake struck at 3.12 in',
    ['The earthquake struck at 3.12 in the morning, when people were asleep.'],
    ['The quake hit shortly after five in the morning, the observatory said.'],
  ],
  [
    'date-time',
    'The vote on the budget is',
    ['The vote on the budget is set for Tuesday.'],
    ['Deputies will vote on the budget on Friday, the speaker announced.'],
  ],
  [
    'date-time',
    'The museum will open to visitors',
    ['The museum will open to visitors on 3 June.'],
    ['The museum opens its doors on 17 June, its director said.'],
  ],
  [
    'date-time',
    'The actress, who was born in',
    ['The actress, who was born in 1948, died on Monday at her home.'],
    ['The actress died on Wednesday night, her family said.'],
  ],
  [
    'date-time',
    'Negotiators reached the deal in the',
    ['Negotiators reached the deal in the early hours of Thursday.'],
    ['The agreement was sealed on Tuesday evening over dinner.'],
  ],
  [
    'date-time',
    'The contract was awarded in March',
    ['The contract was awarded in March 2022.'],
    ['The firm won the contract in the autumn of 2021.'],
  ],
  [
    'date-time',
    'The ship left Port Adan on',
    ['The ship left Port Adan on Sunday with 40 people on board.'],
    ['The vessel sailed from Port Adan on Friday night.'],
  ],
  [
    'date-time',
    'The trial of Nora Venn begins',
    ['The trial of Nora Venn begins on 12 May.'],
    ['Nora Venn goes on trial on 2 June.'],
  ],
  [
    'date-time',
    'The president arrived in Lusk on',
    ['The president arrived in Lusk on Tuesday evening.'],
    ['The president flew into Lusk on Wednesday morning.'],
  ],
  [
    'date-time',
    'The shooting happened at around 11',
    ['The shooting happened at around 11 p.m. outside a bar.'],
    ['The shots rang out at half past one in the morning as the bar was closing.'],
  ],
  [
    'place',
    'The stolen car was found in',
    ['The car was found in a quarry near Elm.'],
    ['Detectives recovered the car from a car park in the city centre.'],
  ],
  [
    'place',
    'The victim was stabbed on the',
    ['The victim was stabbed on the steps of the library.'],
    ['The man was stabbed inside a bus, police said.'],
  ],
  [
    'place',
    'The fire began in the kitchen,',
    ['The fire began in the kitchen, the hotel said.'],
    ['The blaze started in the lift shaft, investigators said.'],
  ],
  [
    'place',
    'The plane came down in a',
    ['The plane came down in a field north of the airport.'],
    ['The plane crashed into the sea, the coastguard said.'],
  ],
  [
    'place',
    'The suspect was arrested at the',
    ['The suspect was arrested at the border crossing of Lipa.'],
    ['The suspect was caught at his mother’s flat in Torrin.'],
  ],
  [
    'place',
    'The injured were flown to the',
    ['The injured were flown to the university hospital in Graz.'],
    ['All the injured were taken to the district hospital in Lienz.'],
  ],
  [
    'place',
    'The next round of talks will',
    ['The next round of talks will be held in Geneva.'],
    ['The two sides agreed to meet again in Oslo.'],
  ],
];

const AGREE: readonly Agree[] = [
  [
    'by the clock of another town',
    ['The session began at 3 p.m. local time.'],
    ['The session began at 17.00 Moscow time.'],
  ],
  [
    'a stage of it',
    ['The ceasefire takes effect at midnight on Friday.'],
    ['The truce was agreed at six o’clock on Thursday morning.'],
  ],
  [
    'another launch',
    ['The rocket lifted off at 9.14 on Wednesday morning.'],
    ['The second launch is to take place at half past eleven on Wednesday morning.'],
  ],
  [
    'the feast after it',
    ['The wedding was held on Saturday 4 May.'],
    ['The wedding party went on until Sunday 5 May.'],
  ],
  [
    'when help came',
    ['The landslide hit the village at about three in the morning.'],
    ['Rescuers reached the village at seven in the morning.'],
  ],
  [
    'when it ended',
    ['Police opened fire at ten past four.'],
    ['The last shots were fired at half past five.'],
  ],
  [
    'where he was buried',
    ['The minister was shot dead in his car.'],
    ['The minister was buried in the cathedral.'],
  ],
  [
    'another ceremony',
    ['The ceremony was held in the cathedral.'],
    ['A second ceremony took place in the town hall.'],
  ],
  ['two bombs', ['The first bomb went off in a bus.'], ['The second explosion occurred in a bank.']],
  ['where it came from', ['The money was handed over in a hotel.'], ['The money came from a bank.']],
  [
    'rounded',
    ['The explosion tore through the bakery at 7.15 on Wednesday morning.'],
    ['It was about a quarter past seven when the blast shook the bakery.'],
  ],
  [
    'a quake and its aftershock',
    ['The earthquake struck at 3.12 in the morning.'],
    ['An aftershock shook the town at 5.40 in the morning.'],
  ],
  [
    'a vote and a debate',
    ['The vote on the budget is set for Tuesday.'],
    ['Deputies will debate the budget on Friday.'],
  ],
  [
    'two votes',
    ['Deputies will vote on the budget on Friday.'],
    ['Deputies will vote on the tax bill on Tuesday.'],
  ],
  ['two trials', ['The trial of Nora Venn begins on 12 May.'], ['The trial of Ivo Dask begins on 2 June.']],
  [
    'two strikes',
    ['The pilots went on strike on Monday.'],
    ['The train drivers’ strike began on Wednesday.'],
  ],
  [
    'Firefighters were called to the hotel shortly',
    ['Fire broke out in the attic of the hotel at about 4 a.m.'],
    ['Firefighters were called to the hotel shortly after 6 a.m.'],
  ],
  [
    'The blaze at the hotel was under',
    ['Fire broke out in the attic of the hotel at about 4 a.m.'],
    ['The blaze at the hotel was under control by noon.'],
  ],
  [
    'The bakery opened its doors at six,',
    ['The explosion tore through the bakery at 7.15.'],
    ['The bakery opened its doors at six, long before the explosion.'],
  ],
  [
    'An aftershock hit the region at 5.40',
    ['The earthquake struck at 3.12 in the morning.'],
    ['An aftershock hit the region at 5.40.'],
  ],
  [
    'Deputies debated the budget on Friday',
    ['The vote on the budget is set for Tuesday.'],
    ['Deputies debated the budget on Friday.'],
  ],
  [
    'The museum’s new wing opens on 17',
    ['The museum will open to visitors on 3 June.'],
    ['The museum’s new wing opens on 17 June.'],
  ],
  [
    'The actress was buried on Wednesday',
    ['The actress died on Monday.'],
    ['The actress was buried on Wednesday.'],
  ],
  [
    'Talks on the deal began on Tuesday',
    ['Negotiators reached the deal in the early hours of Thursday.'],
    ['Talks on the deal began on Tuesday evening.'],
  ],
  [
    'The contract was signed in the autumn',
    ['The contract was awarded in March 2022.'],
    ['The contract was signed in the autumn of 2022.'],
  ],
  [
    'The ship reached Lusk on Friday',
    ['The ship left Port Adan on Sunday.'],
    ['The ship reached Lusk on Friday.'],
  ],
  [
    'Nora Venn was charged on 2 April',
    ['The trial of Nora Venn begins on 12 May.'],
    ['Nora Venn was charged on 2 April.'],
  ],
  [
    'The president met the mayor of Lusk',
    ['The president arrived in Lusk on Tuesday evening.'],
    ['The president met the mayor of Lusk on Wednesday morning.'],
  ],
  [
    'The car was stolen from a car',
    ['The stolen car was found in a quarry near Elm.'],
    ['The car was stolen from a car park in the city centre.'],
  ],
  [
    'The man was found bleeding inside a',
    ['The victim was stabbed on the steps of the library.'],
    ['The man was found bleeding inside a bus.'],
  ],
  [
    'The two leaders met at the president’s',
    ['The two leaders met in Arda.'],
    ['The two leaders met at the president’s summer residence.'],
  ],
  [
    'The fire spread to the lift shaft',
    ['The fire began in the kitchen.'],
    ['The fire spread to the lift shaft.'],
  ],
  [
    'The plane took off from the airport',
    ['The plane came down in a field north of the airport.'],
    ['The plane took off from the airport at noon.'],
  ],
  [
    'The writer was born in the capital',
    ['The writer will be buried in the cemetery at Molna.'],
    ['The writer was born in the capital.'],
  ],
  [
    'The firm’s chips are made at its',
    ['The phones are built at a plant in Torrin.'],
    ['The firm’s chips are made at its factory in Kessary.'],
  ],
  [
    'The suspect lived at his mother’s flat',
    ['The suspect was arrested at the border crossing of Lipa.'],
    ['The suspect lived at his mother’s flat in Torrin.'],
  ],
  [
    'Two of the injured were taken to',
    ['The injured were flown to the university hospital in Graz.'],
    ['Two of the injured were taken to the district hospital in Lienz.'],
  ],
  [
    'The last round of talks was held',
    ['The next round of talks will be held in Geneva.'],
    ['The last round of talks was held in Oslo.'],
  ],
];

describeTold('one happening told in other words', DIFFER, AGREE);
