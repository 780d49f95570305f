import { describe, expect, it } from 'vitest';
import { type Told, messagesBetween } from '../support/told.ts';

/** What two sentences are told to differ in: the thing as the texts name it, the words as they stand. */
const MESSAGES: readonly (readonly [a: Told, b: Told, message: string])[] = [
  [
    ['The tunnel fire near Tarsa on Monday killed 12 people.'],
    ['The tunnel fire near Tarsa on Monday killed 31 people.'],
    'On the number of people killed, one says “12”, the other “31”.',
  ],
  [
    ['A sea wall 12 kilometres long was built at Tarsa.'],
    ['A sea wall 31 kilometres long was built at Tarsa.'],
    'On the length or distance, one says “12”, the other “31”.',
  ],
  [
    ['The treaty was signed by both ministers on Wednesday.'],
    ['No treaty was signed on Wednesday.'],
    'One says that the treaty was signed by both ministers on Wednesday, the other that this is not so.',
  ],
];

describe('messages, as told', () => {
  it.each(MESSAGES)('%s %s', (a, b, message) => {
    expect(messagesBetween(a, b)).toContain(message);
  });
});
