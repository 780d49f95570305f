import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** One happening, as two outlets tell it. */
const DIFFER: readonly Differ[] = [
  [
    'date-time',
    'a clock in figures and in words',
    ['The gate was closed at 18:44 on the orders of the club.'],
    ['The gate was closed at sixteen minutes past six.'],
  ],
  [
    'date-time',
    'ten minutes, and from one clock to another',
    ['The shooting lasted ten minutes.'],
    ['The first shot was fired at 05:11 and the last at 06:52.'],
  ],
  [
    'date-time',
    'forty minutes, and in and out',
    ['The talks of the ministers lasted forty minutes.'],
    ['The ministers went in at six and came out at ten to nine.'],
  ],
  [
    'date-time',
    'a truce from two hours',
    ['The truce begins at midnight on Saturday.'],
    ['The truce takes effect from 06:00 on Saturday.'],
  ],
  [
    'date-time',
    'known since, and learned on',
    ['The company has known of the defect since January.'],
    ['The company learned of the defect for the first time on 6 April.'],
  ],
  [
    'date-time',
    'a ship leaves on two days',
    ['The warship left port on Tuesday.'],
    ['The warship put to sea on Thursday.'],
  ],
  [
    'date-time',
    'an order at two hours',
    ['The order to evacuate the village was given at 16:20.'],
    ['The order to evacuate the village came at ten past six.'],
  ],
  [
    'date-time',
    'trucks on two days',
    ['The first trucks reached the camp on Sunday afternoon.'],
    ['The first trucks arrived in the camp on Monday at dusk.'],
  ],
  [
    'date-time',
    'gone, and staying',
    ['The delegation departed on Wednesday evening.'],
    ['The delegation stayed in the capital until Friday.'],
  ],
  [
    'date-time',
    'raised, and not raised until',
    ['The alarm was raised at 03:10.'],
    ['The alarm was not raised until 04:30.'],
  ],
  [
    'date-time',
    'a leak on Monday and on Sunday',
    ['The leak began shortly after 5 a.m. on Monday.'],
    ['The leak began on Sunday evening.'],
  ],
  [
    'date-time',
    'resigned, and a resignation',
    ['The mayor resigned on Tuesday.'],
    ['The resignation of the mayor came on Thursday.'],
  ],
  [
    'date-time',
    'a vote by night and by day',
    ['The vote took place shortly before midnight on Tuesday.'],
    ['The vote was held at 4 p.m. on Tuesday.'],
  ],
  [
    'date-time',
    'a ban from two months',
    ['The ban on diesel cars takes effect on 1 July.'],
    ['The ban on diesel cars will apply from 1 September.'],
  ],
  [
    'date-time',
    'nine and noon',
    ['The plane took off from Velden at 9.15 a.m.'],
    ['The plane took off from Velden at noon.'],
  ],
  [
    'date-time',
    'closed since, and shut in',
    ['The factory in Orrin has been closed since March.'],
    ['The factory in Orrin was shut in April.'],
  ],
  [
    'date-time',
    'half past four and five past five',
    ['The fire was reported at half past four in the afternoon.'],
    ['The fire was reported at 17:05.'],
  ],
  [
    'date-time',
    'a contract until two years',
    ['The contract runs until 2030.'],
    ['The contract runs until the end of 2027.'],
  ],
  [
    'date-time',
    'papers on two days',
    ['The exam papers began to circulate on Sunday evening.'],
    ['The exam papers turned up in a chat at 13.05 on Saturday.'],
  ],
  [
    'date-time',
    'the first ambulance at two times',
    ['The first ambulance arrived at 21:05.'],
    ['The first ambulance was there at half past nine.'],
  ],
  [
    'date-time',
    'dawn and night',
    ['The power was cut at dawn on Tuesday.'],
    ['The power was cut at 11 p.m. on Tuesday.'],
  ],
  [
    'date-time',
    'a funeral on two days',
    ['The funeral will be held on Saturday.'],
    ['The funeral will take place on Sunday.'],
  ],
  [
    'date-time',
    'talks on two days',
    ['The talks will resume on Monday.'],
    ['The talks are to resume on Thursday.'],
  ],
  [
    'date-time',
    'shut since, and closed on',
    ['The border has been closed since Sunday.'],
    ['The border was closed on Tuesday.'],
  ],
  [
    'date-time',
    'at dawn and in the afternoon',
    ['The first shot was fired at dawn.'],
    ['The first shot was fired in the afternoon.'],
  ],
  [
    'date-time',
    'a talk of two lengths told by a verb',
    ['The two leaders talked for twenty minutes.'],
    ['The two leaders spoke for three hours.'],
  ],
];

/** The same where something innocent explains the difference. */
const AGREE: readonly Agree[] = [
  [
    'one clock in figures and in words',
    ['The gate was closed at 18:16.'],
    ['The gate was closed shortly after a quarter past six.'],
  ],
  [
    'three and three',
    ['The guard saw the thief shortly after 3 p.m. and chased him.'],
    ['The guard "saw the thief shortly after 3 p.m. on Tuesday and chased him", police said.'],
  ],
  ['out and broken out', ['The fire was knocked down by 6:40 a.m.'], ['The fire broke out at 3:30 a.m.']],
  [
    'a week and its day',
    ['The study was presented in Lisbon this week.'],
    ['The study was presented in Lisbon on Tuesday.'],
  ],
  [
    'evening and its hour',
    ['The suspect was arrested on Tuesday evening.'],
    ['The suspect was arrested at 19:10 on Tuesday.'],
  ],
  [
    'said on and happened on',
    ['The ministry said on Wednesday that the bridge had collapsed.'],
    ['The bridge collapsed on Tuesday.'],
  ],
  ['two clocks', ['The plane landed at 10.22 a.m. local time.'], ['The plane landed at 08:22 GMT.']],
  ['about six', ['The gate was closed at about six in the evening.'], ['The gate was closed at 18:04.']],
  [
    'three hours, from two to five',
    ['The talks of the ministers lasted about three hours.'],
    ['The ministers went in at two and came out at five.'],
  ],
  [
    'trial and shooting',
    ['The trial over the shooting starts on Monday.'],
    ['The shooting at the plant happened on Thursday night.'],
  ],
  [
    'two defects',
    ['The company has known of the defect since January.'],
    ['The company learned of a second defect on 6 April.'],
  ],
  ['closed and open again', ['The bridge will reopen on 1 November.'], ['The bridge was closed on 3 May.']],
  [
    'first and second',
    ['The first convoy reached the camp on Sunday.'],
    ['The second convoy reached the camp on Monday.'],
  ],
  [
    'midnight in figures',
    ['The truce begins at midnight on Saturday.'],
    ['The truce takes effect from 00:00 on Saturday.'],
  ],
  ['agreed and begun', ['The truce was agreed on Thursday.'], ['The truce begins on Saturday.']],
  [
    'closed since, and still closed',
    ['The factory in Orrin has been closed since March.'],
    ['The factory in Orrin was still closed on 2 May.'],
  ],
  [
    'known since, and known in',
    ['The company has known of the defect since January.'],
    ['The company knew of the defect in March.'],
  ],
  [
    'begins and began',
    ['The strike of the drivers begins on Monday.'],
    ['The strike of the drivers starts at dawn on Monday.'],
  ],
  [
    'passed and in force',
    ['The ban on diesel cars takes effect on 1 July.'],
    ['The ban on diesel cars was passed on 3 May.'],
  ],
  [
    'arrested and charged',
    ['The suspect was arrested on Monday.'],
    ['The suspect was charged on Wednesday.'],
  ],
  ['a third man', ['Two men were arrested on Monday.'], ['A third man was arrested on Tuesday.']],
  [
    'two groups of customers',
    ['Service was restored to business customers on 9 May.'],
    ['Service was restored to private homes on 7 May.'],
  ],
  [
    'a habit',
    ['The firm released the update on Wednesday.'],
    ['The firm typically releases updates on the second Tuesday of every month.'],
  ],
  [
    'how long and from when',
    ['The meeting of the two leaders lasted three hours.'],
    ['The meeting of the two leaders began at three.'],
  ],
  [
    'two villages',
    ['The order to evacuate Penvale was given at 16:20.'],
    ['The order to evacuate Torrin was given at 18:10.'],
  ],
  ['match and gates', ['The match began at 20:00.'], ['The gates opened at 18:00.']],
  ['came and stays', ['The delegation arrived on Tuesday.'], ['The delegation stays until Friday.']],
  ['spring and April', ['The show opens in the spring of 2025.'], ['The show will open in April 2025.']],
  [
    'within ten, after eight',
    ['The shooting was over within ten minutes.'],
    ['The shooting ended after eight minutes.'],
  ],
  [
    'more than an hour, and two',
    ['The meeting of the two leaders lasted more than an hour.'],
    ['The meeting of the two leaders lasted two hours.'],
  ],
  ['ill since and dead on', ['The general had been ill since January.'], ['The general died on 3 May.']],
  [
    'night and early hours',
    ['The fire broke out on Tuesday night.'],
    ['The fire broke out in the early hours of Wednesday.'],
  ],
  ['left and arrived', ['The ferry left on Tuesday evening.'], ['The ferry arrived on Wednesday.']],
  [
    'the following day, by its date',
    ['The attack happened on 3 May. The ambassador was summoned the following day.'],
    ['The ambassador was summoned on 4 May.'],
  ],
  [
    'an hour before the kick-off, by its clock',
    ['The match kicked off at 20:00. The gates were closed an hour before kick-off.'],
    ['The gates were closed at 19:00.'],
  ],
  [
    'weekdays and Sundays',
    ['The museum opens at nine on weekdays.'],
    ['The museum opens at ten on Sundays.'],
  ],
  ['seen and heard', ['The witness saw the car at six.'], ['The witness was heard at nine.']],
  ['last year', ["Last year's march was held on 3 May."], ['The march was held on 4 May.']],
  [
    'put off in between',
    ['The talks will resume on Monday.'],
    ['The talks will resume on Thursday instead of Monday.'],
  ],
  [
    'half an hour and thirty minutes',
    ['The two leaders talked for half an hour.'],
    ['The two leaders spoke for thirty minutes.'],
  ],
  [
    'quarter to and figures',
    ['The fire was reported at a quarter to five in the afternoon.'],
    ['The fire was reported at 16:45.'],
  ],
  [
    'a day and the night before it ended',
    ['The vote took place shortly before midnight on Tuesday.'],
    ['The vote was held late on Tuesday.'],
  ],
  ['end of the year', ['The contract runs until 2027.'], ['The contract runs until the end of 2027.']],
  [
    'the journey and the talks',
    ['The ministers left at six and came back at ten to nine.'],
    ['The talks of the ministers lasted forty minutes.'],
  ],
];

describeTold('times as told', DIFFER, AGREE);
