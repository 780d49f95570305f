import { describe, expect, it } from 'vitest';
import { onlyDescribes } from '../../src/compare/words/description.ts';
import { pair, side } from '../support/build.ts';

const led = side(
  'a',
  'Prokop/PROPN who/PRON/nsubj/led led=lead/VERB/acl:relcl/Prokop the/DET study/NOUN/obj/led',
);
const works = side('b', 'The/DET drug/NOUN/nsubj/works works=work/VERB');

describe('a claim that only says who somebody is', () => {
  it('is told from one that says what was done', () => {
    expect(onlyDescribes(pair(led, works))).toBe(true);
    expect(onlyDescribes(pair(works, led))).toBe(true);
    expect(onlyDescribes(pair(works, works))).toBe(false);
  });
});
