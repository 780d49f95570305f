import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { timesOf } from '../../../src/analyse/times.ts';
import type { Sentence } from '../../../src/model/analysis.ts';
import { readTree } from './read-tree.ts';
import { cpuTime } from '../../support/cpu-time.ts';

/** A Thursday. */
const PUBLISHED = '2023-10-05';
/** Stops that end no sentence in these tables. */
const ABBREVIATION = /\b(?:Oct|No|a\.m|p\.m)$/u;

/** The sentences of a table's text, cut at a stop before a capital letter. */
function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(/\. (?=[A-Z])/gu)]
    .map(({ index }) => index + 1)
    .filter((end) => !ABBREVIATION.test(text.slice(0, end - 1)));
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((start, place) => ({
    index: place + 1,
    span: { start, end: ends[place] ?? text.length },
    paragraph: 0,
    first: 0,
    last: 0,
  }));
}

/** "words = earliest/latest how grain" for every time found. */
function told(text: string, published: string | null = PUBLISHED): string {
  return timesOf({ text, sentences: sentencesOf(text), tokens: [], published })
    .map(
      ({ span, earliest, latest, how, grain }) =>
        `${text.slice(span.start, span.end)} = ${earliest === null ? '?' : `${earliest}/${latest}`} ${how} ${grain}`,
    )
    .join(' ; ');
}

const TOLD: readonly (readonly [text: string, times: string])[] = [
  // full dates
  ['He was born on 7 May 2024.', '7 May 2024 = 2024-05-07/2024-05-08 stated day'],
  ['It opened on May 7, 2024, in Moscow.', 'May 7, 2024 = 2024-05-07/2024-05-08 stated day'],
  ['It opened on 7th May, 2024.', '7th May, 2024 = 2024-05-07/2024-05-08 stated day'],
  ['It opened on the 7th of May 2024.', 'the 7th of May 2024 = 2024-05-07/2024-05-08 stated day'],
  ['It opened on May the 7th, 2024.', 'May the 7th, 2024 = 2024-05-07/2024-05-08 stated day'],
  ['It was signed on 2023-08-22.', '2023-08-22 = 2023-08-22/2023-08-23 stated day'],
  ['It was signed on 13/05/2024.', '13/05/2024 = 2024-05-13/2024-05-14 stated day'],
  ['It was signed on 05/13/2024.', '05/13/2024 = 2024-05-13/2024-05-14 stated day'],
  ['It was signed on 13.05.2024.', '13.05.2024 = 2024-05-13/2024-05-14 stated day'],
  ['It was signed on 05/06/2024.', '05/06/2024 = ? unresolved day'],
  ['It was signed on 05/10/2023.', '05/10/2023 = 2023-10-05/2023-10-06 implied day'],
  ['It was signed on 2/2/2022.', '2/2/2022 = 2022-02-02/2022-02-03 stated day'],
  ['It was signed on 31/12/22.', '31/12/22 = 2022-12-31/2023-01-01 stated day'],
  ['Filed on Oct. 20, 2020, by the clerk.', 'Oct. 20, 2020 = 2020-10-20/2020-10-21 stated day'],
  ['Filed on 20 Sept 2021 by the clerk.', '20 Sept 2021 = 2021-09-20/2021-09-21 stated day'],
  ['The first of May 2022 was a holiday.', 'The first of May 2022 = 2022-05-01/2022-05-02 stated day'],
  // day and month
  ['On 7 May the envoy arrived.', '7 May = 2023-05-07/2023-05-08 implied day'],
  ['On September 26th it was announced.', 'September 26th = 2023-09-26/2023-09-27 implied day'],
  ['The deal of December 28 fell through.', 'December 28 = 2022-12-28/2022-12-29 implied day'],
  ['They met on 6 October in Rome.', '6 October = 2023-10-06/2023-10-07 implied day'],
  ['They met on October 20 in Rome.', 'October 20 = 2023-10-20/2023-10-21 implied day'],
  ['They met on 29 February in Rome.', '29 February = ? unresolved day'],
  ['The twenty-first of June was hot.', 'The twenty-first of June = 2023-06-21/2023-06-22 implied day'],
  ['He left on Oct 20.', 'Oct 20 = 2023-10-20/2023-10-21 implied day'],
  // weekday and date
  [
    'They met on Friday, September 29th, in Rome.',
    'Friday, September 29th = 2023-09-29/2023-09-30 implied day',
  ],
  ['They met on Saturday, October 13, in Rome.', 'Saturday, October 13 = 2023-10-13/2023-10-14 implied day'],
  [
    'They met on Saturday October 13th 2018.',
    'Saturday October 13th 2018 = 2018-10-13/2018-10-14 stated day',
  ],
  ['Sun 2/3 was wet.', 'Sun 2/3 = ? unresolved day'],
  ['Sat, Oct 14, is the day.', 'Sat, Oct 14 = 2023-10-14/2023-10-15 implied day'],
  ['They met on Tuesday, the 3rd, in Rome.', 'Tuesday, the 3rd = 2023-10-03/2023-10-04 implied day'],
  // weekdays
  ['He arrived on Tuesday.', 'Tuesday = 2023-10-03/2023-10-04 implied day'],
  ['He arrived on Thursday.', 'Thursday = 2023-10-05/2023-10-06 implied day'],
  ['He arrived on Friday.', 'Friday = 2023-09-29/2023-09-30 implied day'],
  ['He arrived last Tuesday.', 'last Tuesday = 2023-10-03/2023-10-04 implied day'],
  ['He will arrive next Friday.', 'next Friday = 2023-10-13/2023-10-14 implied day'],
  ['He will arrive on Friday.', 'Friday = 2023-10-06/2023-10-07 implied day'],
  ['He arrived Tuesday last week.', 'Tuesday last week = 2023-09-26/2023-09-27 implied day'],
  ['He arrived on Tuesday of last week.', 'Tuesday of last week = 2023-09-26/2023-09-27 implied day'],
  ["Sunday's vote was close.", 'Sunday = 2023-10-01/2023-10-02 implied day'],
  [
    'A blast hit the town on Monday night.',
    'Monday night = 2023-10-02T18:00/2023-10-03T06:00 implied part-of-day',
  ],
  [
    'A blast hit the town early on Wednesday.',
    'early on Wednesday = 2023-10-04T00:00/2023-10-04T12:00 implied part-of-day',
  ],
  [
    'A blast hit the town late on Monday.',
    'late on Monday = 2023-10-02T14:00/2023-10-03T04:00 implied part-of-day',
  ],
  [
    'A blast hit the town late Monday.',
    'late Monday = 2023-10-02T14:00/2023-10-03T04:00 implied part-of-day',
  ],
  ['The talks are due on Monday.', 'Monday = 2023-10-09/2023-10-10 implied day'],
  ['The vote was put off until Tuesday.', 'Tuesday = ? unresolved day'],
  ['He called a meeting for Tuesday.', 'Tuesday = ? unresolved day'],
  ['Police had been there since Monday.', 'Monday = 2023-10-02/2023-10-03 implied day'],
  ['It ran from Monday to Friday.', 'Monday to Friday = 2023-09-25/2023-09-30 implied day'],
  ['It ran from Saturday to Monday.', 'Saturday to Monday = 2023-09-30/2023-10-03 implied day'],
  // months
  ['In June he went to Moscow.', 'June = 2023-06-01/2023-07-01 implied month'],
  ['In December he went to Moscow.', 'December = 2022-12-01/2023-01-01 implied month'],
  ['He will go in December.', 'December = 2023-12-01/2024-01-01 implied month'],
  ['He was there in October.', 'October = 2023-10-01/2023-11-01 implied month'],
  ['He went last June.', 'last June = 2023-06-01/2023-07-01 implied month'],
  ['He goes next March.', 'next March = 2024-03-01/2024-04-01 implied month'],
  ['He went in June last year.', 'June last year = 2022-06-01/2022-07-01 implied month'],
  ['He went in March of this year.', 'March of this year = 2023-03-01/2023-04-01 implied month'],
  ['He went in May 2019.', 'May 2019 = 2019-05-01/2019-06-01 stated month'],
  ['He went in early June.', 'early June = 2023-06-01/2023-06-13 implied month'],
  ['He went in mid-June.', 'mid-June = 2023-06-10/2023-06-22 implied month'],
  ['He went at the end of June.', 'the end of June = 2023-06-19/2023-07-01 implied month'],
  [
    'He went in the last week of September.',
    'the last week of September = 2023-09-19/2023-10-01 implied month',
  ],
  ['The April offensive failed.', 'April = 2023-04-01/2023-05-01 implied month'],
  ['It rained from June to August.', 'June to August = 2023-06-01/2023-09-01 implied month'],
  ['It rained from April to June 2020.', 'April to June 2020 = 2020-04-01/2020-07-01 stated month'],
  ['It rained from December to February.', 'December to February = 2022-12-01/2023-03-01 implied month'],
  ['The deal was done in Jan 2020.', 'Jan 2020 = 2020-01-01/2020-02-01 stated month'],
  ['They broke off in the three months to September.', 'September = 2023-09-01/2023-10-01 implied month'],
  // years
  ['In 2019 he lost.', '2019 = 2019-01-01/2020-01-01 stated year'],
  [
    'He lost in 2019 and 2020.',
    '2019 = 2019-01-01/2020-01-01 stated year ; 2020 = 2020-01-01/2021-01-01 stated year',
  ],
  ['A 2020 UN report said so.', '2020 = 2020-01-01/2021-01-01 stated year'],
  ['The 2011 revolution failed.', '2011 = 2011-01-01/2012-01-01 stated year'],
  ['It ran from 2014 to 2016.', '2014 to 2016 = 2014-01-01/2017-01-01 stated year'],
  ['It ran between 2014 and 2016.', '2014 and 2016 = 2014-01-01/2017-01-01 stated year'],
  ['The 2012-13 season was short.', '2012-13 = 2012-01-01/2014-01-01 stated year'],
  ['It lasted 2014-2016 in all.', '2014-2016 = 2014-01-01/2017-01-01 stated year'],
  ['He left in early 2019.', 'early 2019 = 2019-01-01/2019-05-27 stated year'],
  ['He left in late 2019.', 'late 2019 = 2019-08-08/2020-01-01 stated year'],
  ['The first half of 2024 was weak.', 'The first half of 2024 = 2024-01-01/2024-07-02 stated year'],
  ['2022 was a bad year.', '2022 = 2022-01-01/2023-01-01 stated year'],
  ['The poet (1920-1985) lived here.', '1920-1985 = 1920-01-01/1986-01-01 stated year'],
  ['The fort, built in 1543, still stands.', '1543 = 1543-01-01/1544-01-01 stated year'],
  // decades, seasons, quarters
  ['It was common in the 1990s.', '1990s = 1990-01-01/2000-01-01 stated decade'],
  ['It was common in the early 1990s.', 'the early 1990s = 1990-01-01/1994-01-01 stated decade'],
  ["It was common in the '90s.", '90s = 1990-01-01/2000-01-01 stated decade'],
  ['It was common in the nineties.', 'nineties = 1990-01-01/2000-01-01 stated decade'],
  ['It rained last summer.', 'last summer = 2023-06-01/2023-09-01 implied season'],
  ['It rained in the spring.', 'spring = 2023-03-01/2023-06-01 implied season'],
  ['It rained in the spring of 2019.', 'spring of 2019 = 2019-03-01/2019-06-01 stated season'],
  ['It rained in winter 2019.', 'winter 2019 = 2018-12-01/2020-03-01 stated season'],
  ['He may come next summer.', 'next summer = 2024-06-01/2024-09-01 implied season'],
  [
    'Profit fell in the third quarter of 2024.',
    'third quarter of 2024 = 2024-07-01/2024-10-01 stated quarter',
  ],
  ['Profit fell in Q3 2024.', 'Q3 2024 = 2024-07-01/2024-10-01 stated quarter'],
  ['Profit fell in Q2.', 'Q2 = 2023-04-01/2023-07-01 implied quarter'],
  [
    'Profit fell in the third quarter of last year.',
    'third quarter of last year = 2022-07-01/2022-10-01 implied quarter',
  ],
  // relative
  ['He left yesterday.', 'yesterday = 2023-10-04/2023-10-05 implied day'],
  ['He left yesterday evening.', 'yesterday evening = 2023-10-04T16:00/2023-10-05T00:00 implied part-of-day'],
  ['He leaves tomorrow morning.', 'tomorrow morning = 2023-10-06T00:00/2023-10-06T12:00 implied part-of-day'],
  ['He left last night.', 'last night = 2023-10-04T18:00/2023-10-05T06:00 implied part-of-day'],
  ['He spoke this morning.', 'this morning = 2023-10-05T00:00/2023-10-05T12:00 implied part-of-day'],
  ['They meet tonight.', 'tonight = 2023-10-05T18:00/2023-10-06T06:00 implied part-of-day'],
  ['They met last month.', 'last month = 2023-09-01/2023-10-01 implied month'],
  ['They met earlier this month.', 'earlier this month = 2023-10-01/2023-10-06 implied month'],
  ['They will meet later this month.', 'later this month = 2023-10-05/2023-11-01 implied month'],
  ['They met last year.', 'last year = 2022-01-01/2023-01-01 implied year'],
  ['They met late last year.', 'late last year = 2022-08-08/2023-01-01 implied year'],
  ['They will meet next week.', 'next week = 2023-10-09/2023-10-16 implied week'],
  ['They met last weekend.', 'last weekend = 2023-09-30/2023-10-02 implied week'],
  ['They met this week.', 'this week = 2023-10-02/2023-10-09 implied week'],
  ['They met this year.', 'this year = 2023-01-01/2024-01-01 implied year'],
  ['By the end of the year it will close.', 'the end of the year = 2023-10-05/2024-01-01 implied year'],
  ['They met eight days ago.', 'eight days ago = 2023-09-27/2023-09-28 implied day'],
  ['They met a week ago.', 'a week ago = 2023-09-24/2023-10-03 implied week'],
  ['They met two years ago.', 'two years ago = 2021-04-04/2022-04-07 implied year'],
  ['They met a fortnight ago.', 'a fortnight ago = 2023-09-17/2023-09-26 implied week'],
  ['It grew over the past three months.', 'the past three months = 2023-07-06/2023-10-06 implied month'],
  ['It grew in the last two years.', 'the last two years = 2021-10-04/2023-10-06 implied year'],
  ['It will grow over the next five years.', 'the next five years = 2023-10-05/2028-10-05 implied year'],
  ['It grew in the past year.', 'the past year = 2022-10-05/2023-10-06 implied year'],
  [
    'They met on 2 May 2020. Two days later they parted.',
    '2 May 2020 = 2020-05-02/2020-05-03 stated day ; Two days later = 2020-05-04/2020-05-05 implied day',
  ],
  [
    'They met on 2 May 2020. The next day they parted.',
    '2 May 2020 = 2020-05-02/2020-05-03 stated day ; The next day = 2020-05-03/2020-05-04 implied day',
  ],
  [
    'They met on 2 May 2020. A week later they parted.',
    '2 May 2020 = 2020-05-02/2020-05-03 stated day ; A week later = 2020-05-05/2020-05-14 implied week',
  ],
  [
    'They met on 2 May 2020. That night they parted.',
    '2 May 2020 = 2020-05-02/2020-05-03 stated day ; That night = 2020-05-02T18:00/2020-05-03T06:00 implied part-of-day',
  ],
  [
    'They met on 2 May 2020. A month earlier they had fought.',
    '2 May 2020 = 2020-05-02/2020-05-03 stated day ; A month earlier = 2020-03-17/2020-04-18 implied month',
  ],
  ['Two days later they parted.', 'Two days later = ? unresolved day'],
  // clocks
  ['It hit at 7am on Monday.', '7am on Monday = 2023-10-02T07:00/2023-10-02T08:00 implied hour'],
  ['It hit at 7 a.m. on Monday.', '7 a.m. on Monday = 2023-10-02T07:00/2023-10-02T08:00 implied hour'],
  [
    'It hit at 7:30 p.m. on Monday.',
    '7:30 p.m. on Monday = 2023-10-02T19:30/2023-10-02T19:31 implied minute',
  ],
  [
    'It hit at 19:25 GMT on Sunday.',
    '19:25 GMT on Sunday = 2023-10-01T19:25Z/2023-10-01T19:26Z implied minute',
  ],
  [
    'It hit at 2312 GMT on Saturday.',
    '2312 GMT on Saturday = 2023-09-30T23:12Z/2023-09-30T23:13Z implied minute',
  ],
  [
    'It hit at 10.22 a.m. local time on Friday.',
    '10.22 a.m. local time on Friday = 2023-09-29T10:22/2023-09-29T10:23 implied minute',
  ],
  [
    'It began at 19.40 hours on Monday.',
    '19.40 hours on Monday = 2023-10-02T19:40/2023-10-02T19:41 implied minute',
  ],
  [
    'It began at approximately 22.15 on Monday.',
    '22.15 on Monday = 2023-10-02T22:15/2023-10-02T22:16 implied minute',
  ],
  [
    'It began at exactly half past six in the morning on Monday.',
    'half past six in the morning on Monday = 2023-10-02T06:30/2023-10-02T06:31 implied minute',
  ],
  ['It weighs approximately 22.15 tonnes.', ''],
  ['It rose by approximately 2.15 percent.', ''],
  ['It began on Monday at 09:40.', 'Monday at 09:40 = 2023-10-02T09:40/2023-10-02T09:41 implied minute'],
  ['It began on Monday at 5:30.', 'Monday at 5:30 = 2023-10-02/2023-10-03 implied day'],
  [
    'It began at ten to five in the morning on Wednesday.',
    'ten to five in the morning on Wednesday = 2023-10-04T04:50/2023-10-04T04:51 implied minute',
  ],
  ['It began at half past six.', 'half past six = ? unresolved day'],
  [
    'It began at quarter to eight on Monday evening.',
    'quarter to eight on Monday evening = 2023-10-02T19:45/2023-10-02T19:46 implied minute',
  ],
  [
    'It began by six on Sunday evening.',
    'six on Sunday evening = 2023-10-01T18:00/2023-10-01T19:00 implied hour',
  ],
  [
    "It began at six o'clock on Sunday evening.",
    "six o'clock on Sunday evening = 2023-10-01T18:00/2023-10-01T19:00 implied hour",
  ],
  [
    'On Tuesday the plane took off at 7am.',
    'Tuesday = 2023-10-03/2023-10-04 implied day ; 7am = 2023-10-03T07:00/2023-10-03T08:00 implied hour',
  ],
  ['It ran from 7 to 9pm on Monday.', '7 to 9pm on Monday = 2023-10-02T19:00/2023-10-02T22:00 implied hour'],
  [
    'It ran from 16:30 to 18:00 on Monday.',
    '16:30 to 18:00 on Monday = 2023-10-02T16:30/2023-10-02T18:01 implied minute',
  ],
  [
    'It ran between 10 and 11 a.m. on Monday.',
    '10 and 11 a.m. on Monday = 2023-10-02T10:00/2023-10-02T12:00 implied hour',
  ],
  ['It began at noon on Tuesday.', 'noon on Tuesday = 2023-10-03T12:00/2023-10-03T13:00 implied part-of-day'],
  [
    'It began at midnight on Sunday.',
    'midnight on Sunday = 2023-10-01T00:00/2023-10-02T01:00 implied part-of-day',
  ],
  ['It began at dawn on Sunday.', 'dawn on Sunday = 2023-10-01T04:00/2023-10-01T08:00 implied part-of-day'],
  [
    'It began in the early hours of Sunday.',
    'the early hours of Sunday = 2023-10-01T00:00/2023-10-01T08:00 implied part-of-day',
  ],
  [
    'It began at 14:00 CEST today.',
    '14:00 CEST today = 2023-10-05T14:00+02:00/2023-10-05T14:01+02:00 implied minute',
  ],
  [
    'It began at 9.30am EST on Monday.',
    '9.30am EST on Monday = 2023-10-02T09:30-05:00/2023-10-02T09:31-05:00 implied minute',
  ],
  [
    'It began on Monday, 2 October, at 8pm.',
    'Monday, 2 October, at 8pm = 2023-10-02T20:00/2023-10-02T21:00 implied hour',
  ],
  [
    'Nobody came on Wednesday. None had come by nightfall on Monday.',
    'Wednesday = 2023-10-04/2023-10-05 implied day ; nightfall on Monday = ? unresolved part-of-day',
  ],
  // nights and ranges
  [
    'It fell on the night of 4 to 5 July.',
    'the night of 4 to 5 July = 2023-07-04T18:00/2023-07-05T06:00 implied part-of-day',
  ],
  [
    'It fell on the night of 4 July.',
    'the night of 4 July = 2023-07-04T18:00/2023-07-05T06:00 implied part-of-day',
  ],
  [
    'It fell on the night of Monday to Tuesday.',
    'the night of Monday to Tuesday = 2023-10-02T18:00/2023-10-03T06:00 implied part-of-day',
  ],
  ['It ran from 4-6 May.', '4-6 May = 2023-05-04/2023-05-07 implied day'],
  ['It ran from 4 to 6 May 2021.', '4 to 6 May 2021 = 2021-05-04/2021-05-07 stated day'],
  ['It ran between 4 and 6 May.', '4 and 6 May = 2023-05-04/2023-05-07 implied day'],
  ['It ran May 4-6, 2023.', 'May 4-6, 2023 = 2023-05-04/2023-05-07 stated day'],
  ['It ran from May 30 to June 2, 2021.', 'May 30 to June 2, 2021 = 2021-05-30/2021-06-03 stated day'],
  [
    'They met on 4 and 6 May.',
    '4 = 2023-05-04/2023-05-05 implied day ; 6 May = 2023-05-06/2023-05-07 implied day',
  ],
  ['They met on the 13th.', '13th = 2023-09-13/2023-09-14 implied day'],
  ['They met on the 13th, he said.', '13th = 2023-09-13/2023-09-14 implied day'],
];

const QUIET: readonly string[] = [
  'The March on Rome began it.',
  'Women joined the March for Life.',
  'Troops march 5 miles a day.',
  'Theresa May spoke.',
  'Theresa May left office by May.',
  'You may 5 times ask.',
  'The Sun reported it.',
  'He sat 5 exams.',
  'They wed 3 years on.',
  'The Sunday Times reported it.',
  'The Mail on Sunday reported it.',
  'Sheffield Wednesday won.',
  'Black Friday sales rose.',
  'They meet every Friday.',
  'Mondays are dull.',
  'Flight 370 vanished.',
  'Highway 5 is shut.',
  'No. 10 Downing Street said no.',
  'The Army-2023 expo opened.',
  'The 5+5 Joint Military Commission met.',
  'An F-16 crashed.',
  'After 9/11 it changed.',
  'Article 5 was invoked.',
  'It runs 24/7 all year.',
  'Call 555-1234 now.',
  'Call +44 20 7946 0958 now.',
  'Section 2.1 applies.',
  'The score was 3-2.',
  'About 2000 people came.',
  'Some 1500 homes burned.',
  'He paid $2019 for it.',
  'He lives at 1600 Pennsylvania Avenue.',
  'The 13th floor burned.',
  'The 13th Amendment passed.',
  'The fall of Tripoli was quick.',
  'The Arab Spring spread.',
  'The second in command left.',
  'He is in his seventies.',
  'She is in her 60s.',
  'John 3:16 is a verse.',
  'He won by ten to five.',
  'He won 5-2 in the fourth quarter.',
  'He lasted two years.',
  'It took two days.',
  'The last two men left.',
  'In the 20th century it grew.',
  'Windows 2000 was old.',
  'They led with 14:05 left in the half.',
  'The Tokyo 2020 Games were late.',
  'Boeing 737 jets fly.',
  'Version 10.5.2023.1 is out.',
  'The ratio was 2:1 then.',
  'August Wilson wrote it.',
  'An august body sat.',
  'The ban is to last two years.',
  'As she does each September, she left.',
  'Room 1945 was empty.',
  'An office at 1400 met.',
];

describe('times told in words', () => {
  test.each(TOLD)('%s', (text, times) => {
    expect(told(text)).toBe(times);
  });
});

describe('keeps quiet where no time is told', () => {
  test.each(QUIET)('%s', (text) => {
    expect(told(text)).toBe('');
  });
});

describe('without a date of publication', () => {
  test.each([
    ['He came on Tuesday.', 'Tuesday = ? unresolved day'],
    ['He came on 7 May.', '7 May = ? unresolved day'],
    ['He came last month.', 'last month = ? unresolved month'],
    ['He came on 7 May 2024.', '7 May 2024 = 2024-05-07/2024-05-08 stated day'],
    ['He came in 2019.', '2019 = 2019-01-01/2020-01-01 stated year'],
    ['He came at 19:25 GMT.', '19:25 GMT = ? unresolved minute'],
  ])('%s', (text, times) => {
    expect(told(text, null)).toBe(times);
    expect(told(text, 'not a date')).toBe(times);
  });

  test('a weekday stays a weekday, and what the words give is kept', () => {
    const text = 'They met on Saturday, October 13, at 7.30pm.';
    const [time] = timesOf({ text, sentences: sentencesOf(text), tokens: [], published: null });
    expect(time).toMatchObject({
      weekday: 6,
      month: 10,
      day: 13,
      year: null,
      hour: 19,
      minute: 30,
      earliest: null,
      reference: null,
    });
  });
});

test('a weekday that does not fit its date keeps both', () => {
  const text = 'They met on Saturday, October 13.';
  const [time] = timesOf({ text, sentences: sentencesOf(text), tokens: [], published: '2024-10-14' });
  expect(time).toMatchObject({
    earliest: '2024-10-13',
    weekday: 6,
    day: 13,
    month: 10,
    how: 'implied',
    reference: '2024-10-14',
  });
});

test('figures that may be day-first or month-first give neither', () => {
  const text = 'Signed on 05/06/2024.';
  const [time] = timesOf({ text, sentences: sentencesOf(text), tokens: [], published: '2023-10-05' });
  expect(time).toMatchObject({ earliest: null, day: null, month: null, year: 2024, how: 'unresolved' });
});

/** Trees are gold: what is tested is the reader, whatever the parser's weights. */
const BY_TENSE: readonly (readonly [tree: string, earliest: string | null])[] = [
  [
    'The|the|DET|DT|2|det minister|minister|NOUN|NN|4|nsubj will|will|AUX|MD|4|aux arrive|arrive|VERB|VB|0|root on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|4|obl .|.|PUNCT|.|4|punct',
    '2023-10-10',
  ],
  [
    'The|the|DET|DT|2|det minister|minister|NOUN|NN|3|nsubj arrived|arrive|VERB|VBD|0|root on|on|ADP|IN|5|case Tuesday|Tuesday|PROPN|NNP|3|obl .|.|PUNCT|.|3|punct',
    '2023-10-03',
  ],
  [
    'The|the|DET|DT|2|det minister|minister|NOUN|NN|4|nsubj is|be|AUX|VBZ|4|aux arriving|arrive|VERB|VBG|0|root on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|4|obl .|.|PUNCT|.|4|punct',
    '2023-10-10',
  ],
  [
    'They|they|PRON|PRP|2|nsubj agreed|agree|VERB|VBD|0|root to|to|PART|TO|4|mark meet|meet|VERB|VB|2|xcomp on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|4|obl .|.|PUNCT|.|2|punct',
    '2023-10-10',
  ],
  [
    'They|they|PRON|PRP|2|nsubj voted|vote|VERB|VBD|0|root to|to|PART|TO|4|mark leave|leave|VERB|VB|2|xcomp on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|4|obl .|.|PUNCT|.|2|punct',
    '2023-10-03',
  ],
  [
    'They|they|PRON|PRP|2|nsubj refused|refuse|VERB|VBD|0|root to|to|PART|TO|4|mark leave|leave|VERB|VB|2|xcomp on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|4|obl .|.|PUNCT|.|2|punct',
    '2023-10-03',
  ],
  [
    'The|the|DET|DT|2|det summit|summit|NOUN|NN|3|nsubj opens|open|VERB|VBZ|0|root on|on|ADP|IN|5|case Tuesday|Tuesday|PROPN|NNP|3|obl .|.|PUNCT|.|3|punct',
    '2023-10-10',
  ],
  [
    'Nobody|nobody|PRON|NN|2|nsubj has|have|VERB|VBZ|0|root it|it|PRON|PRP|2|obj down|down|ADP|RP|2|compound:prt as|as|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|2|obl .|.|PUNCT|.|2|punct',
    null,
  ],
  [
    'Talks|talk|NOUN|NNS|3|nsubj:pass are|be|AUX|VBP|3|aux:pass scheduled|schedule|VERB|VBN|0|root for|for|ADP|IN|5|case Tuesday|Tuesday|PROPN|NNP|3|obl .|.|PUNCT|.|3|punct',
    '2023-10-10',
  ],
  [
    'They|they|PRON|PRP|3|nsubj may|may|AUX|MD|3|aux meet|meet|VERB|VB|0|root on|on|ADP|IN|5|case Tuesday|Tuesday|PROPN|NNP|3|obl .|.|PUNCT|.|3|punct',
    '2023-10-10',
  ],
  [
    'They|they|PRON|PRP|3|nsubj have|have|AUX|VBP|3|aux met|meet|VERB|VBN|0|root since|since|ADP|IN|5|case Tuesday|Tuesday|PROPN|NNP|3|obl .|.|PUNCT|.|3|punct',
    '2023-10-03',
  ],
  [
    'He|he|PRON|PRP|4|nsubj could|could|AUX|MD|4|aux have|have|AUX|VB|4|aux left|leave|VERB|VBN|0|root on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|4|obl .|.|PUNCT|.|4|punct',
    '2023-10-03',
  ],
  [
    'He|he|PRON|PRP|2|nsubj said|say|VERB|VBD|0|root he|he|PRON|PRP|5|nsubj would|would|AUX|MD|5|aux leave|leave|VERB|VB|2|ccomp on|on|ADP|IN|7|case Tuesday|Tuesday|PROPN|NNP|5|obl .|.|PUNCT|.|2|punct',
    '2023-10-10',
  ],
  [
    'The|the|DET|DT|2|det vote|vote|NOUN|NN|4|nsubj:pass was|be|AUX|VBD|4|aux:pass put|put|VERB|VBN|0|root off|off|ADP|RP|4|compound:prt until|until|ADP|IN|7|case Tuesday|Tuesday|PROPN|NNP|4|obl .|.|PUNCT|.|4|punct',
    null,
  ],
  [
    'A|a|DET|DT|2|det vote|vote|NOUN|NN|3|nsubj held|hold|VERB|VBD|0|root on|on|ADP|IN|5|case Tuesday|Tuesday|PROPN|NNP|3|obl failed|fail|VERB|VBD|3|ccomp .|.|PUNCT|.|6|punct',
    '2023-10-03',
  ],
  [
    "Ahead|ahead|ADV|RB|7|advmod of|of|ADP|IN|3|case Tuesday|Tuesday|PROPN|NNP|5|nmod:poss 's|'s|PART|POS|3|case vote|vote|NOUN|NN|1|obl they|they|PRON|PRP|7|nsubj rallied|rally|VERB|VBD|0|root .|.|PUNCT|.|7|punct",
    null,
  ],
];

describe('the tense of the clause says which Tuesday', () => {
  test.each(BY_TENSE)('%s', (tree, earliest) => {
    const { text, tokens, sentences } = readTree(tree);
    const [time] = timesOf({ text, tokens, sentences, published: PUBLISHED });
    expect(time).toMatchObject({ earliest, weekday: 2 });
  });

  test('the weekday of publication is that day, whatever the tense', () => {
    for (const [tree] of BY_TENSE.filter(([, earliest]) => earliest !== null)) {
      const { text, tokens, sentences } = readTree(tree);
      expect(timesOf({ text, tokens, sentences, published: '2023-10-03' })[0]).toMatchObject({
        earliest: '2023-10-03',
      });
    }
  });
});

const PIECES = [
  'Tuesday',
  'May',
  '4',
  '-',
  '2023',
  ' ',
  ', ',
  'the ',
  'night of ',
  '7am',
  '19:25',
  '/',
  '13',
  'last ',
  'month',
  'two ',
  'days later',
  '.',
  '\u{1F600}',
  '\n',
];

test('any text: spans lie inside it, in order, and intervals run forward', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...PIECES)).map((all) => all.join('')),
      ),
      (text) => {
        let last = 0;
        const sentences = [
          { index: 0, span: { start: 0, end: text.length }, paragraph: 0, first: 0, last: 0 },
        ];
        for (const { span, earliest, latest } of timesOf({
          text,
          sentences,
          tokens: [],
          published: PUBLISHED,
        })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (earliest !== null && latest !== null) expect(earliest < latest).toBe(true);
          last = span.end;
        }
      },
    ),
  );
});

/** Generous: the machine may be busy; a reader that is not linear takes minutes. */
const MOST_MILLISECONDS = 10_000;

test.each([
  ['1', 1_000_000],
  ['1/', 100_000],
  ['Tuesday ', 100_000],
  ['May 4, ', 50_000],
  ['the end of ', 50_000],
])('is linear on %s many times', (piece, times) => {
  const text = piece.repeat(times);
  const sentences = [{ index: 0, span: { start: 0, end: text.length }, paragraph: 0, first: 0, last: 0 }];
  expect(cpuTime(() => timesOf({ text, sentences, tokens: [], published: PUBLISHED }))).toBeLessThan(
    MOST_MILLISECONDS,
  );
});
