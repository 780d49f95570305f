import { describe, expect, it } from 'vitest';
import { ofOneThing } from '../../src/link/same-thing.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';

const claimsIn = (text: string) => understand(looseText('test', text, '2026-03-12')).claims;
const heads = (one: string, other: string): readonly string[] =>
  ofOneThing(claimsIn(one), claimsIn(other)).map(([, , head]) => head);

describe('what one article says of “it” and the other of the thing is laid side by side', () => {
  it.each([
    ['The alarm went off at three.', 'The alarm was fitted in 2019. It never rang.', 'alarm'],
    ['The guard was found asleep.', '“I was awake,” said Lorenz Pick, the night guard.', 'guard'],
    ['A painting was scratched.', 'The painting was found in a locker. It was undamaged.', 'painting'],
    ['Rebels burned the chapel.', 'The chapel stands on a hill. It was not touched.', 'chapel'],
    ['The envoy signed the treaty.', 'The envoy refused to sign.', 'envoy'],
    ['The ferry left at noon.', 'The ferry was old. It never reached Lisk.', 'ferry'],
  ])('%s %s', (one, other, head) => {
    expect(heads(one, other)).toContain(head);
    expect(heads(other, one)).toContain(head);
  });
});

describe('claims of two things, and of things both name, are not', () => {
  it.each([
    ['The alarm went off at three.', 'The alarm never rang.'],
    ['The alarm went off at three.', 'The bridge was closed. It was unsafe.'],
    ['The road was closed.', 'The village was cut off. It took rescuers six hours to reach the valley.'],
    ['The people left.', 'The people came. They sang.'],
    ['The gate was locked.', 'It is raining.'],
    ['The day was long.', 'The day was cold. It was a Sunday.'],
  ])('%s %s', (one, other) => {
    expect(heads(one, other)).toEqual([]);
  });
});
