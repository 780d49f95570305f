import type { Account } from './account.ts';
import { toldByOne } from './coverage.ts';
import type { RunIndex } from './run-index.ts';
import { count, sentence } from './words.ts';

/** Something this report says nothing of, and why. */
export interface Gap {
  /** How many, as the sentence begins: "Three articles", "sources/004.pdf". */
  readonly what: string;
  readonly why: string;
  readonly accounts: readonly Account[];
}

/** Everything that was left out of the comparison: what was not read, not compared, or compared with nothing. Never empty. */
export function gapsOf(index: RunIndex): readonly Gap[] {
  const { run } = index;
  return [
    ...run.unreadable.map(({ path, message }) => gap(path, `it was not read: ${withoutStop(message)}`)),
    ...run.notCompared.map(({ what, why, count: number }) => gap(counted(number, what), why)),
    ...withoutCounterpart(index),
    ...setOff(index),
    gap('Pictures, tables and recordings', 'only running text is read; what a picture shows is in no claim'),
  ];
}

function gap(what: string, why: string, accounts: readonly Account[] = []): Gap {
  return { what, why, accounts };
}

/** "3 pairs of articles", "1 pair of articles": the first word is what is counted. */
function counted(number: number, what: string): string {
  return `${String(number)} ${number === 1 ? what.replace(/^(\p{L}+)s\b/u, '$1') : what}`;
}

const withoutStop = (message: string): string => message.replace(/\.$/u, '');

function withoutCounterpart(index: RunIndex): readonly Gap[] {
  const alone = toldByOne(index);
  const claims = alone.reduce((sum, one) => sum + one.claims.length, 0);
  if (claims === 0) return [];
  return [
    gap(
      sentence(count(claims, 'claim')),
      `no other article here was found to tell of ${claims === 1 ? 'it' : 'them'}, in whatever words: see “Told by one article only”`,
      alone.map(({ account }) => account),
    ),
  ];
}

/** What nobody states as so cannot contradict what somebody does. */
function setOff({ run }: RunIndex): readonly Gap[] {
  const words = { question: 'question', hypothetical: 'supposition', forecast: 'forecast' } as const;
  return (['question', 'hypothetical', 'forecast'] as const).flatMap((certainty) => {
    const number = run.claims.filter((claim) => claim.certainty === certainty).length;
    if (number === 0) return [];
    return [
      gap(
        sentence(count(number, words[certainty])),
        `compared as ${number === 1 ? 'such' : 'such only'}: most checks do not set it against what is stated as fact`,
      ),
    ];
  });
}
