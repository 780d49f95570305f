import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPublished } from '../../src/ingest/published.ts';

test.each([
  ['2024-05-07', '2024-05-07'],
  ['2024-02-29', '2024-02-29'],
  ['2024-05-07T18:40', '2024-05-07T18:40'],
  ['2024-05-07 18:40:00', '2024-05-07T18:40:00'],
  ['2024-05-07T18:40:00Z', '2024-05-07T18:40:00Z'],
  ['2024-05-07t18:40:00.123z', '2024-05-07T18:40:00.123Z'],
  ['2025-03-10T22:15:00+04:00', '2025-03-10T22:15:00+04:00'],
  ['2025-03-10T22:15:00-0330', '2025-03-10T22:15:00-0330'],
  ['May 7, 2024', '2024-05-07'],
  ['may 7 2024', '2024-05-07'],
  ['Sept. 1, 2025', '2025-09-01'],
  ['Oct 9, 2025', '2025-10-09'],
  ['7 May 2024', '2024-05-07'],
  ['1st June 2024', '2024-06-01'],
  [' 31 December 1999 ', '1999-12-31'],
])('%j is %s', (words, iso) => {
  expect(readPublished(words)).toEqual({ iso });
});

test.each([
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-05-07T24:00',
  '2024-05-07T18:60',
  '2024-05-07T18:40+15:00',
  '0000-01-01T99:00',
  'Feb 30, 2024',
  '31 June 2024',
  '0 May 2024',
])('%j is no day or time of the calendar', (words) => {
  expect(readPublished(words)).toMatchObject({ problem: expect.stringContaining('no day or time') });
});

test.each([
  '',
  '7/5/2024',
  '2024',
  'May 2024',
  'yesterday',
  '2024-5-7',
  'Mayday 7, 2024',
  'May 7, 24',
  '20240507',
  '7. 5. 2024',
])('%j is not a date we can read', (words) => {
  expect(readPublished(words)).toMatchObject({ problem: expect.stringContaining('Write it as 2024-05-07') });
});

test('every day is read, written out either way', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const month = date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
      const [day, year] = [date.getUTCDate(), iso.slice(0, 4)];
      for (const words of [iso, `${month} ${day}, ${year}`, `${day} ${month} ${year}`])
        expect(readPublished(words)).toEqual({ iso });
      expect(readPublished(date.toISOString())).toEqual({ iso: date.toISOString() });
    }),
  );
});

test('no words make it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => void readPublished(words)));
});
