import { describe, expect, it } from 'vitest';
import { namesInside, plainForms } from '../../src/analyse/headline-case.ts';

const NAMES = namesInside([
  'On Sunday officials of Russia met Haftar .'.split(' '),
  'Troops of the GNU left Tripoli .'.split(' '),
  'He said THIS WILL STOP NOW'.split(' '),
]);

const HEADLINES: readonly (readonly [headline: string, plain: string])[] = [
  ['Russia Resumes Talks with Haftar', 'Russia resumes talks with Haftar'],
  ['GNU Leaves Tripoli While Talks Go On', 'GNU leaves Tripoli while talks go on'],
  ['NOC Says Russia Cannot Stay', 'NOC says Russia cannot stay'],
  ['RUSSIA LEAVES TRIPOLI', 'Russia leaves Tripoli'],
  ['Greece Plans Embassy', 'greece plans embassy'],
  [
    'Russian officials arrive in Libya following invitation',
    'Russian officials arrive in Libya following invitation',
  ],
  ['Talks fail', 'Talks fail'],
];

describe('a headline in capitals', () => {
  it.each(HEADLINES)('%s', (headline, plain) => {
    expect(plainForms(headline.split(' '), NAMES).join(' ')).toBe(plain);
  });
  it('stays as it is where the article tells no names', () => {
    expect(plainForms(['Russia', 'Resumes', 'Talks'], new Set())).toEqual(['Russia', 'Resumes', 'Talks']);
  });
  it('gives no names of its own', () => {
    expect([...NAMES].sort()).toEqual(['GNU', 'Haftar', 'Russia', 'Sunday', 'Tripoli']);
  });
});
