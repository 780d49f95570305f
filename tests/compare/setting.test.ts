import { describe, expect, it } from 'vitest';
import { sharedSetting } from '../../src/compare/words/setting.ts';
import { topicsApart } from '../../src/compare/views/topics-apart.ts';
import { pair, side } from '../support/build.ts';

const among = (name: string, setting: readonly string[]) => ({
  ...side(name, 'they/PRON met=meet/VERB'),
  setting,
});
const shared = (a: readonly string[], b: readonly string[]) =>
  sharedSetting(pair(among('a', a), among('b', b)))?.count;

describe('people around two claims', () => {
  it('are one under initials, and under spellings that differ in their vowels', () => {
    expect(shared(['a. v. orlo', 'samir vesk'], ['andrei orlo', 'sameer vesk'])).toBe(2);
  });

  it('are two where the consonants of the first name differ, or an initial', () => {
    expect(shared(['andrei orlo', 'khaled harun'], ['andrei orlo', 'khalifa harun'])).toBe(1);
    expect(shared(['b. orlo'], ['andrei orlo'])).toBe(0);
  });
});

describe('what was talked about', () => {
  const devoted = side(
    'a',
    'the/DET meeting/NOUN/nsubj:pass/devoted was=be/AUX devoted=devote/VERB to/ADP/case/compensation compensation/NOUN/obl/devoted',
  );
  it('differs where one says that the other’s topic never came up', () => {
    const never = side(
      'b',
      'compensation/NOUN/nsubj/came never/ADV/advmod/came came=come/VERB up/ADP/compound:prt/came',
    );
    expect(topicsApart(pair(devoted, never))?.apart).toBe(true);
  });
  it('is one where both name it', () => {
    const also = side('b', 'compensation/NOUN/nsubj/came came=come/VERB up/ADP/compound:prt/came');
    expect(topicsApart(pair(devoted, also))?.apart).toBe(false);
  });
});
