import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/compare/statements/judge-pair.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';

const judged = (name: string, text: string) => ({ text, ...understand(looseText(name, text, null)) });
const relation = (a: string, b: string) => compareTexts(judged('a', a), judged('b', b)).relation;

describe('two statements of one event', () => {
  it.each([
    ['Minister quits over fund scandal', 'Minister resigns in fund scandal'],
    ['Gunmen kill two policemen in Lisk', 'Two policemen shot dead by gunmen in Lisk'],
    [
      'The bank cut its main rate by a quarter of a point on Thursday to help exporters, its governor told reporters in the capital.',
      'To help exporters, the bank on Thursday lowered its main rate by a quarter of a point, the governor told reporters.',
    ],
  ])('say the same: %s', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['duplicate', 'duplicate']);
  });

  it.each([
    ['Minister quits over fund scandal', 'Minister visits flooded villages'],
    ['Storm kills nine in Lisk', 'Storm cuts power in Lisk'],
    [
      'The bank cut its main rate by a quarter of a point on Thursday to help exporters, its governor told reporters in the capital.',
      'The bank, founded by the governor’s grandfather, has lent to exporters in the capital since the war and employs reporters.',
    ],
  ])('do not: %s', (a, b) => {
    expect([relation(a, b), relation(b, a)]).not.toContain('duplicate');
  });
});
