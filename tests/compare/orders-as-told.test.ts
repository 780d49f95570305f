import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** One happening, as two outlets tell it. */
const DIFFER: readonly Differ[] = [
  [
    'order',
    'police and stones',
    ['Police fired after stones were thrown.'],
    ['Stones were thrown after police fired.'],
  ],
  [
    'order',
    'not until, and minutes later',
    ['The match was not called off until the first bodies had been carried out.'],
    ['The match was called off at 18:50. The first bodies were carried out eight minutes later.'],
  ],
  [
    'order',
    'once, and only afterwards',
    ['The gates were closed once the attack had begun.'],
    ['The gates were closed by 20:30. Only afterwards did the attack begin.'],
  ],
  [
    'order',
    'prisoners and a truce',
    ['The prisoners will be freed once the truce has begun.'],
    ['The prisoners will be freed before the truce begins.'],
  ],
  [
    'order',
    'first and only then',
    ['The board was told first, and only then were deliveries stopped.'],
    ['Deliveries were stopped. The board was told the next day.'],
  ],
  [
    'order',
    'before, and two days later',
    ['The minister resigned before the report was published.'],
    ['The report was published on Monday; the minister resigned two days later.'],
  ],
  [
    'order',
    'a parliament and a president',
    ['Parliament was dissolved after the president had left the country.'],
    ['The president left the country hours after parliament was dissolved.'],
  ],
  [
    'order',
    'before, and had already',
    ['The alarm was raised before the water reached the village.'],
    ['The water had already reached the village when the alarm was raised.'],
  ],
  [
    'order',
    'by the time',
    ['By the time the police arrived, the shooting had stopped.'],
    ['The shooting stopped only after the police had arrived.'],
  ],
  [
    'order',
    'then, and before',
    ['The pilot sent a distress call, then the plane lost height.'],
    ['The plane lost height before the pilot sent a distress call.'],
  ],
  [
    'order',
    'only after, and after',
    ['The vote was held only after the opposition had walked out.'],
    ['The opposition walked out after the vote was held.'],
  ],
  [
    'order',
    'two clocks, and before',
    ['The army withdrew at 06:00 and the rebels entered the town at 09:00.'],
    ['The rebels entered the town before the army withdrew.'],
  ],
  [
    'order',
    'fire and explosion',
    ['The fire broke out after the explosion.'],
    ['The explosion came after the fire had broken out.'],
  ],
  [
    'order',
    'shots and a crowd',
    ['Shots were fired, and then the crowd ran.'],
    ['The crowd ran before shots were fired.'],
  ],
  [
    'order',
    'sales and a warning',
    ['The company stopped sales a week before it warned its customers.'],
    ['The company warned its customers before it stopped sales.'],
  ],
  [
    'order',
    'siren and dam',
    ['The dam burst minutes after the siren sounded.'],
    ['The siren did not sound until the dam had burst.'],
  ],
  [
    'order',
    'an ambassador and an anthem',
    ['The ambassador left before the anthem was played.'],
    ['The ambassador left only after the anthem had been played.'],
  ],
  [
    'order',
    'hours later, and before',
    ['The ceasefire was announced, and hours later the hostages were freed.'],
    ['The hostages were freed before the ceasefire was announced.'],
  ],
  [
    'order',
    'a roof and firemen',
    ['The roof fell in before the firemen arrived.'],
    ['The roof fell in an hour after the firemen had arrived.'],
  ],
  [
    'order',
    'shares and a warning',
    ['The chairman sold his shares before the profit warning was issued.'],
    ['The chairman sold his shares two days after the profit warning.'],
  ],
  [
    'order',
    'packets and an exam',
    ['The exam was cancelled before the packets were opened.'],
    ['The packets had been opened when the exam was cancelled.'],
  ],
  [
    'order',
    'bodies and police',
    ['The bodies were moved before the police arrived.'],
    ['The bodies were moved after the police had arrived.'],
  ],
  [
    'order',
    'found before and after take-off',
    ['The leak was found before take-off.'],
    ['The leak was found only after take-off.'],
  ],
  [
    'order',
    'dead before and after the hospital',
    ['The prisoner died before he reached the hospital.'],
    ['The prisoner died after he had reached the hospital.'],
  ],
  [
    'order',
    'strike and dismissals',
    ['The strike was called after the dismissal of the workers.'],
    ['The workers were dismissed after the strike was called.'],
  ],
  [
    'order',
    'a light and a tanker',
    ['The tanker hit the bridge at 04:10. The warning light failed at 04:30.'],
    ['The warning light failed before the tanker hit the bridge.'],
  ],
  [
    'order',
    'a shot and a patrol',
    ['The first shot was fired at 05:11. The patrol crossed the border at 05:40.'],
    ['The patrol crossed the border before the first shot was fired.'],
  ],
  [
    'order',
    'once signed, and before',
    ['Once the treaty had been signed, the troops left.'],
    ['The troops left before the treaty was signed.'],
  ],
  [
    'order',
    'pumps and power',
    ['The power failed and the pumps then stopped.'],
    ['The pumps stopped before the power failed.'],
  ],
  [
    'order',
    'following a death',
    ['The bank was sold following the death of its owner.'],
    ['The owner of the bank died after the bank was sold.'],
  ],
  [
    'order',
    'a goal and a whistle',
    ['Brandt scored before the final whistle.'],
    ['Brandt scored after the final whistle.'],
  ],
  [
    'order',
    'a wall and a fire',
    ['The car hit the wall, then caught fire.'],
    ['The car had already caught fire when it hit the wall.'],
  ],
  [
    'order',
    'a king and a president',
    ['The king spoke before the president arrived.'],
    ['The president had already arrived when the king spoke.'],
  ],
  [
    'order',
    'the next day, and before',
    ['The union called the strike on Monday. The next day the company closed the plant.'],
    ['The company closed the plant before the union called the strike.'],
  ],
];

/** The same where something innocent explains the difference. */
const AGREE: readonly Agree[] = [
  [
    'one order from either end',
    ['Police fired after stones were thrown.'],
    ['Stones were thrown before police fired.'],
  ],
  [
    'only once, and the clock agrees',
    ['The buses left only once both sides had signed the lists.'],
    ['The lists were signed at ten to five. The first bus left after seven.'],
  ],
  [
    'not until, and minutes later',
    ['The match was not called off until the first bodies had been carried out.'],
    ['The first bodies were carried out at 18:50. The match was called off eight minutes later.'],
  ],
  [
    'and then, moments later',
    ['The cover of the engine came off and the crew then shut down the engine.'],
    ['The cover came off; moments later the crew shut down the engine.'],
  ],
  [
    'once, and afterwards',
    ['The gates were closed once the attack had begun.'],
    ['The attack began at 20:30. Only afterwards were the gates closed.'],
  ],
  [
    'first and then the day after',
    ['The board was told first, and only then were deliveries stopped.'],
    ['The board was told. Deliveries were stopped the next day.'],
  ],
  [
    'before, and days later',
    ['The report was published before the minister resigned.'],
    ['The report was published on Monday; the minister resigned two days later.'],
  ],
  [
    'had already',
    ['The alarm was raised after the water reached the village.'],
    ['The water had already reached the village when the alarm was raised.'],
  ],
  [
    'by the time',
    ['By the time the police arrived, the shooting had stopped.'],
    ['The shooting stopped before the police arrived.'],
  ],
  [
    'then and after',
    ['The pilot sent a distress call, then the plane lost height.'],
    ['The plane lost height after the pilot had sent a distress call.'],
  ],
  [
    'two clocks the same way',
    ['The army withdrew at 06:00 and the rebels entered the town at 09:00.'],
    ['The rebels entered the town after the army withdrew.'],
  ],
  [
    'other happenings',
    ['The minister resigned before the report was published.'],
    ['The minister apologised after the report was published.'],
  ],
  [
    'before the court',
    ['Ruiz appeared before the court after he was charged.'],
    ['Ruiz was charged before the court in Velden.'],
  ],
  [
    'named after',
    ['The ship was named after the admiral.'],
    ['The admiral died before the ship was launched.'],
  ],
  [
    'another round of shots',
    ['Police fired again after stones were thrown.'],
    ['Stones were thrown after police fired.'],
  ],
  [
    'another person',
    ['The ambassador left before the anthem was played.'],
    ['The consul left only after the anthem had been played.'],
  ],
  [
    'at the same time',
    ['The roof fell in as the firemen arrived.'],
    ['The roof fell in when the firemen arrived.'],
  ],
  [
    'one order only',
    ['The roof fell in before the firemen arrived.'],
    ['The roof fell in. The firemen arrived from three towns.'],
  ],
  [
    'two days of clocks',
    ['The army withdrew at 06:00 on Tuesday. The rebels entered the town at 04:00 on Wednesday.'],
    ['The rebels entered the town after the army withdrew.'],
  ],
  [
    'dismissed and called',
    ['The workers were dismissed before the strike was called.'],
    ['The strike was called after the workers were dismissed.'],
  ],
  [
    'siren not until',
    ['The siren did not sound until the dam had burst.'],
    ['The dam burst before the siren sounded.'],
  ],
  [
    'before an audience',
    ['The king spoke before thousands of people.'],
    ['The king spoke after the president.'],
  ],
  [
    'a year before',
    ['The bridge was closed a year before it was to be torn down.'],
    ['The bridge was closed after it was damaged.'],
  ],
  [
    'hoped and done',
    ['The union hopes to meet the company before the strike begins.'],
    ['The union met the company after the strike of March.'],
  ],
  [
    'following and after',
    ['The bank was sold following the death of its owner.'],
    ['The owner of the bank died before the bank was sold.'],
  ],
  [
    'an hour later',
    ['The car hit the wall, then caught fire.'],
    ['The car caught fire after it had hit the wall.'],
  ],
  [
    'not after but before',
    ['The troops left before the treaty was signed.'],
    ['The treaty was signed once the troops had left.'],
  ],
  [
    'before and during',
    ['The ambassador left before the anthem was played.'],
    ['The ambassador coughed while the anthem was played.'],
  ],
  [
    'mentioned backwards',
    ['The match was called off. Earlier the first bodies had been carried out.'],
    ['The match was called off after the first bodies had been carried out.'],
  ],
  [
    'if and when',
    ['If the truce holds, the prisoners will be freed after the vote.'],
    ['The prisoners will not be freed before the vote.'],
  ],
  [
    'what a plan says',
    ['The prisoners will be freed once the truce has begun.'],
    ['The truce will begin before the prisoners are freed.'],
  ],
  ['same verb of two', ['Brandt scored before Ruiz scored.'], ['Brandt scored after Holt was sent off.']],
  [
    'since then',
    ['Since the plant was closed, the town has lost people.'],
    ['The town lost people before the mill was closed.'],
  ],
  [
    'the next day, and after',
    ['The union called the strike on Monday. The next day the company closed the plant.'],
    ['The company closed the plant after the union called the strike.'],
  ],
  ['whistle and goal of two teams', ['Brandt scored before the break.'], ['Holt scored after the break.']],
  [
    'days before an anniversary',
    ['The general died two days before his birthday.'],
    ['The general died after a long illness.'],
  ],
  [
    'later the same day',
    ['The envoy met the minister and later saw the president.'],
    ['The envoy saw the president after he met the minister.'],
  ],
];

describeTold('what came first, as told', DIFFER, AGREE);
