/**
 * Phrases that tell of a happening as one verb would: "put their names to" signs, "touched down" arrives. Lemmas; `*`
 * stands for up to three words in between. `!` before the family turns it round: "stayed away" did not attend.
 */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  sign: [
    'put * name to',
    'put * signature to',
    'affix * signature',
    'put pen to',
    'append * signature',
    'attach * signature',
    'set * hand to',
    'bear * signature',
    'carry * signature',
  ],
  '!attend': ['stay away', 'stay at home', 'send * apology', 'be absent', 'be not present', 'fail to appear'],
  attend: ['take part', 'be present', 'be there', 'be among', 'sit in on'],
  dismiss: ['lay off', 'let go', 'show * door', 'lose * job', 'give * notice'],
  die: ['lose * life', 'find dead', 'leave dead'],
  survive: ['bring out alive', 'pull out alive', 'find alive', 'rescue alive', 'be alive', 'pull * alive'],
  arrive: [
    'come in',
    'come back',
    'put down',
    'touch down',
    'set down',
    'pull in',
    'turn up',
    'fly in',
    'roll in',
  ],
  depart: [
    'pull out',
    'take off',
    'set off',
    'set out',
    'fly out',
    'fly home',
    'move off',
    'head home',
    'head off',
  ],
  request: ['call in', 'call for', 'ask for'],
  meet: [
    'spend * hour with',
    'spend * hour in',
    'sit down with',
    'hold talks',
    'come face to face',
    'meet face to face',
  ],
  intervene: ['go in', 'move in', 'march in', 'send in'],
  keep: [
    'leave * unchanged',
    'leave * where',
    'leave * as',
    'leave * alone',
    'hold steady',
    'keep * unchanged',
  ],
  submit: ['hand in', 'on the desk of', 'in the hand of', 'send off'],
  destroy: ['go up in', 'burn down', 'burn to the ground'],
  visit: ['set foot in', 'set foot on'],
  exchange: ['hand over', 'set free', 'go free', 'walk free'],
  rise: ['go up', 'put up', 'push up'],
  fall: ['go down', 'bring down'],
  shoot: ['open fire', 'fire shot', 'fire * shot', 'fire on'],
  postpone: ['put off', 'put back', 'push back'],
  cancel: ['call off'],
  end: ['break off', 'break down', 'wind up', 'shut down', 'close down'],
};

/** A happening told by a phrase. */
export interface Idiom {
  readonly family: string;
  /** The place of its first word among the tokens. */
  readonly at: number;
  /** True for "stayed away", of attending. */
  readonly not: boolean;
}

/** Words that may stand where a phrase leaves room. */
const GAP = 3;

interface Pattern {
  readonly family: string;
  readonly not: boolean;
  readonly words: readonly string[];
}

const startingWith = new Map<string, readonly Pattern[]>();
for (const [key, phrases] of Object.entries(IDIOMS)) {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const not = key.startsWith('!');
    const pattern = { family: not ? key.slice(1) : key, not, words: words.slice(1) };
    const first = words[0] ?? '';
    startingWith.set(first, [...(startingWith.get(first) ?? []), pattern]);
  }
}

/** The happenings that phrases of these words tell of. */
export function idiomsIn(tokens: readonly { readonly lemma: string }[]): readonly Idiom[] {
  return tokens.flatMap(({ lemma }, at) =>
    (startingWith.get(lemma.toLowerCase()) ?? [])
      .filter(({ words }) => follows(tokens, at + 1, words))
      .map(({ family, not }) => ({ family, at, not })),
  );
}

function follows(
  tokens: readonly { readonly lemma: string }[],
  from: number,
  words: readonly string[],
): boolean {
  let at = from;
  let gap = 0;
  for (const word of words) {
    if (word === '*') {
      gap = GAP;
      continue;
    }
    let found = -1;
    for (let skip = 0; skip <= gap && found < 0; skip++)
      if (tokens[at + skip]?.lemma.toLowerCase() === word) found = at + skip;
    if (found < 0) return false;
    at = found + 1;
    gap = 0;
  }
  return true;
}
