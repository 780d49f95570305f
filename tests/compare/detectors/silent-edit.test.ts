import { expect, test } from 'vitest';
import { revisionText } from '../../../src/pipeline/revision-text.ts';
import { editsBetween } from '../../../src/compare/revising/edits.ts';
import { build } from './revised.ts';

const OTHERS = [
  'The road was closed for three hours on Tuesday morning.',
  'Residents of the old town were asked to stay at home.',
  'A second inspection of the bridge is planned for the autumn.',
];
/** What is said of one sentence when it stands among others that stay. */
function touched(before: string, now: string | null): readonly string[] {
  const page = (sentence: string | null) =>
    [OTHERS[0], sentence, OTHERS[1], OTHERS[2]].filter((one) => one !== null).join('\n\n');
  const { edits } = editsBetween(revisionText(build(page(before))), revisionText(build(page(now))));
  return edits.map((edit) => edit.touched);
}

test.each([
  ['number', 'Police said 12 people were hurt in Lisk.', 'Police said 17 people were hurt in Lisk.'],
  ['number', 'The fund has spent 1.5 million euros on it.', 'The fund has spent 15 million euros on it.'],
  ['number', 'Several people were arrested in the square.', 'Forty people were arrested in the square.'],
  ['negation', 'The minister was in the room at the time.', 'The minister was not in the room at the time.'],
  ['negation', 'The company confirmed the sale of its port.', 'The company denied the sale of its port.'],
  ['negation', 'No one was hurt in the fire at the depot.', 'One was hurt in the fire at the depot.'],
  ['name', 'The order was given by Ilan Motte that night.', 'The order was given by Hana Orel that night.'],
  [
    'name',
    'The convoy had crossed from Iran in the night.',
    'The convoy had crossed from Iraq in the night.',
  ],
  ['date', 'The two met in the capital on Tuesday.', 'The two met in the capital on Wednesday.'],
  [
    'quotation',
    'He told them: “We will leave the valley soon.”',
    'He told them: “We will leave the region soon.”',
  ],
  [
    'certainty',
    'The group attacked the station at dawn.',
    'The group allegedly attacked the station at dawn, said the army.',
  ],
  ['certainty', 'The bank will close its branch in Lisk.', 'The bank may close its branch in Lisk.'],
  [
    'wording',
    'The rioters gathered before the parliament.',
    'The protesters gathered before the parliament.',
  ],
  ['wording', 'The deadly attack on the market was filmed.', 'The attack on the market was filmed.'],
  ['removed', 'Two ministers had known of the leak for 40 days.', null],
])('%s: %s -> %s', (sort, before, now) => {
  expect(touched(before, now)).toContain(sort);
});

test.each([
  [
    'a typing error',
    'The ministry recieved the letter on Friday.',
    'The ministry received the letter on Friday.',
  ],
  [
    'a letter swapped',
    'The goverment fell after the vote in May.',
    'The government fell after the vote in May.',
  ],
  ['spacing', 'The ministry  received the letter on Friday.', 'The ministry received the letter on Friday.'],
  ['other quotation marks', 'He said: "We leave today."', 'He said: “We leave today.”'],
  ['an apostrophe', "The minister's aide wrote the letter.", 'The minister’s aide wrote the letter.'],
  ['capitals', 'The Ministry of health wrote the letter.', 'The ministry of Health wrote the letter.'],
  ['a comma', 'On Friday the ministry wrote the letter.', 'On Friday, the ministry wrote the letter.'],
  [
    'figures for words',
    'Police said twelve people were hurt in Lisk.',
    'Police said 12 people were hurt in Lisk.',
  ],
  [
    'a thousands mark',
    'Police counted 1200 people in the square.',
    'Police counted 1,200 people in the square.',
  ],
  [
    'a word joined',
    'The cease fire began in the valley at noon.',
    'The ceasefire began in the valley at noon.',
  ],
  ['a hyphen', 'The cease-fire began in the valley at noon.', 'The ceasefire began in the valley at noon.'],
  ['an ending', 'The ministry plan to write another letter.', 'The ministry plans to write another letter.'],
  [
    'an article',
    'Minister wrote letter about the harbour.',
    'The minister wrote a letter about the harbour.',
  ],
  [
    'a first name',
    'The order was given by Motte that night.',
    'The order was given by Ilan Motte that night.',
  ],
  [
    'a pronoun',
    'The day after, Motte called the harbour master.',
    'The day after, he called the harbour master.',
  ],
  [
    'a spelling of a name',
    'The order came from Sergei Shoigu himself.',
    'The order came from Segei Shoigu himself.',
  ],
  ['a day that ages', 'The two will meet in the capital today.', 'The two will meet in the capital Tuesday.'],
  [
    'an addition',
    'The bank will close its branch in Lisk.',
    'The bank will close its small branch in Lisk, the oldest.',
  ],
  ['an accent', 'The cafe in Belmora was closed on Friday.', 'The café in Belmora was closed on Friday.'],
])('quiet on %s', (_what, before, now) => {
  expect(touched(before, now)).toEqual([]);
});

test('a sentence that moved, or was put into another, has not gone', () => {
  const [first, second, third] = OTHERS as [string, string, string];
  const before = revisionText(build([first, second, third].join('\n\n')));
  expect(editsBetween(before, revisionText(build([third, first, second].join('\n\n')))).edits).toEqual([]);
  const merged = `${first.slice(0, -1)}, and residents of the old town were asked to stay at home.`;
  expect(editsBetween(before, revisionText(build([merged, third].join('\n\n')))).edits).toEqual([]);
});

test.each([
  'Correction: an earlier count of the injured has been replaced.',
  'This article was amended on 8 May 2024 to give the later count.',
  'An earlier version of this story gave another number of injured.',
  'Updated at 14:30 with the count of the hospital.',
  'UPDATE (May 8): the count of the hospital has been put in.',
  'Editor’s note: the number of injured was changed.',
  'Clarification, May 8: the count is that of the hospital.',
])('a note that was put in is seen: %s', (note) => {
  const before = revisionText(build(OTHERS.join('\n\n')));
  expect(editsBetween(before, revisionText(build([...OTHERS, note].join('\n\n')))).note).toBe(note);
  const had = revisionText(build([note, ...OTHERS].join('\n\n')));
  expect(editsBetween(had, revisionText(build([...OTHERS, note].join('\n\n')))).note).toBe(null);
});

test.each([
  'The correction of the river will cost 4 million euros.',
  'Residents said the update of the plan came too late.',
  'The ministry corrected the list of voters in March.',
])('a sentence about something else is no note: %s', (sentence) => {
  const before = revisionText(build(OTHERS.join('\n\n')));
  expect(editsBetween(before, revisionText(build([...OTHERS, sentence].join('\n\n')))).note).toBe(null);
});
