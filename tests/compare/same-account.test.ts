import { describe, expect, it } from 'vitest';
import { sameAccount } from '../../src/compare/words/same-account.ts';

describe('two values put side by side with a third', () => {
  it.each([
    ['at the invitation of Marshal Khalifa Haftar', 'in Libya following Haftar’s invitation'],
    ['after the union called a strike', 'because of the strike that the union had called'],
    ['at Oslo’s request', 'At Oslo’s request'],
  ])('say the same: %s / %s', (a, b) => {
    expect(sameAccount(a, b)).toBe(true);
    expect(sameAccount(b, a)).toBe(true);
  });

  it.each([
    ['at the invitation of Marshal Haftar', 'after talks in Moscow'],
    ['after police fired', 'after stones were thrown at police'],
    ['12 people', '12 people of the town'],
    ['on the minister’s orders', null],
  ])('do not: %s / %s', (a, b) => {
    expect(sameAccount(a, b)).toBe(false);
    expect(sameAccount(b, a)).toBe(false);
  });
});
