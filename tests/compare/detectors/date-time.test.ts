import { dateTime } from '../../../src/compare/detectors/date-time.ts';
import { side } from '../../support/build.ts';
import { testDetector } from '../../support/detector-cases.ts';

const DAY = 86_400_000;
const nextDay = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
const met = (name: string, when: string, earliest: string | null, more: object = {}) =>
  side(
    name,
    `Orlov/PROPN/nsubj/met met=meet/VERB Petrenko/PROPN/obj/met on/ADP/case/${when} ${when}/PROPN/obl/met`,
    {
      names: { Orlov: 'person', Petrenko: 'person' },
      times: [{ words: when, earliest, latest: earliest && nextDay(earliest), ...more }],
    },
  );
const tuesday = met('a', 'Tuesday', '2024-05-07');

testDetector(dateTime, {
  flagged: [
    {
      name: 'one meeting on two days',
      left: tuesday,
      right: met('b', 'Wednesday', '2024-05-08'),
    },
    {
      name: 'weekdays that no date places',
      left: met('a', 'Monday', null, { weekday: 1 }),
      right: met('b', 'Friday', null, { weekday: 5 }),
    },
  ],
  quiet: [
    { name: 'the same day', left: tuesday, right: met('b', 'yesterday', '2024-05-07') },
    {
      name: 'a coarser time that holds the finer',
      left: tuesday,
      right: met('b', 'May', '2024-05-01', { latest: '2024-06-01', grain: 'month' }),
    },
    {
      name: 'times of two happenings',
      left: tuesday,
      right: side(
        'b',
        'Orlov/PROPN/nsubj/resigned resigned=resign/VERB on/ADP/case/Friday Friday/PROPN/obl/resigned',
        {
          times: [{ words: 'Friday', earliest: '2024-05-10', latest: '2024-05-11' }],
        },
      ),
    },
    {
      name: 'a time in another zone',
      left: side('a', 'It/PRON/nsubj/struck struck=strike/VERB at/ADP 2312/NUM/obl/struck GMT/PROPN', {
        times: [{ words: '2312', earliest: '2024-05-07T23:12', latest: '2024-05-07T23:13', grain: 'minute' }],
      }),
      right: side('b', 'It/PRON/nsubj/struck struck=strike/VERB at/ADP 0312/NUM/obl/struck', {
        times: [{ words: '0312', earliest: '2024-05-08T03:12', latest: '2024-05-08T03:13', grain: 'minute' }],
      }),
    },
  ],
  abstained: [
    {
      name: 'a claim without a time',
      left: tuesday,
      right: side('b', 'Orlov/PROPN met=meet/VERB Petrenko/PROPN'),
    },
  ],
});
