import { BEARERS } from './bearers.ts';

/**
 * A scale of states: two or more of which one bearer is in one at a time, in the order in which they follow one another
 * where they do, with the words news has for each.
 *
 * For example "custody: in custody, free", of persons, one of which may follow the other and be followed by it.
 */
export interface Scale {
  readonly name: string;
  /** What kind of conflict two of its states make. */
  readonly kind: 'status' | 'opposite';
  /**
   * `onward`: a later state may follow an earlier one, never the other way round; `passing`: they come and go, within
   * days; `never`: it is settled once, like the score of a match.
   */
  readonly change: Change;
  /** What they are states of, as it stands behind "on": "custody"; null where the words tell it by themselves. */
  readonly matter: string | null;
  readonly of: Bearers;
  /** True where they are states towards something, which must be the same: to be for and against one plan. */
  readonly toward: boolean;
  /** True where it matters who did it: one may accept an offer, another reject it. */
  readonly by: boolean;
  readonly states: readonly string[];
}

export type Change = 'onward' | 'passing' | 'never';

/** Whose states they are: of persons, of what bears a name, of these nouns (lemmas). */
export interface Bearers {
  readonly persons: boolean;
  readonly named: boolean;
  readonly any: boolean;
  readonly nouns: ReadonlySet<string>;
}

/**
 * How a phrase tells a state: `is`, behind a word of being ("remains closed"); `does`, of its subject ("resigned"); `to`, of what
 * it is done to, in either voice ("was arrested", "arrested him"); `no`, by a noun of which there is none ("no arrests").
 */
export type Way = 'is' | 'does' | 'to' | 'no';

export interface StatePhrase {
  readonly scale: Scale;
  readonly way: Way;
  /** The states it leaves open, one bit each: "damaged" leaves open whether destroyed. */
  readonly states: number;
  /** False where "not" with it says nothing: not to be "wide awake" is not to be asleep. */
  readonly turns: boolean;
  /** Words, lower case; `*` stands for up to three in between, `a/b` for either. */
  readonly words: readonly (readonly string[])[];
}

/**
 * Scales from a table. A line at the margin opens a scale: `name | kind | change | bearers | matter | toward or by`,
 * the last two where they are needed. Below it a line for each
 * state: `state: is words, words; to words; does words; no words`. A `+` behind the state leaves the later ones open,
 * a `-` the earlier ones; a word behind `~` does not turn round under "not", one before `?` may be missing. A name in capitals among the bearers is a list of `BEARERS`.
 */
export function phrasesOf(table: string): readonly StatePhrase[] {
  return table
    .split(/\n(?=\S)/u)
    .filter((block) => block.trim() !== '')
    .flatMap(phrasesOfScale);
}

function phrasesOfScale(block: string): readonly StatePhrase[] {
  const [first = '', ...lines] = block.trim().split('\n');
  const [name = '', kind = '', change = '', of = '', matter = '', toward = ''] = first
    .split('|')
    .map((cell) => cell.trim());
  const rows = lines.map((line) => rowOf(line, name));
  const states = [...new Set(rows.map(({ state }) => state))];
  if (!isKind(kind) || !isChange(change)) throw broken(first);
  const scale: Scale = {
    name,
    kind,
    change,
    matter: matter === '' ? null : matter,
    of: bearersOf(of),
    toward: toward === 'toward',
    by: toward === 'by',
    states,
  };
  return rows.flatMap(({ state, reach, sections }) => {
    const open = statesFrom(states.indexOf(state), reach, states.length);
    return sections.flatMap(({ way, words }) =>
      words.flatMap(readings).map((phrase) => ({
        scale,
        way,
        states: open,
        turns: !phrase.startsWith('~'),
        words: phrase
          .replace('~', '')
          .split(' ')
          .map((word) => word.split('/')),
      })),
    );
  });
}

/** "Open to all? traffic" is two phrases; "state-owned" may be read as one word or three. */
function readings(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  const some = words.some((word) => word.endsWith('?'))
    ? [phrase.replaceAll('?', ''), words.filter((word) => !word.endsWith('?')).join(' ')]
    : [phrase];
  return some.flatMap((one) => (one.includes('-') ? [one, one.replaceAll('-', ' - ')] : [one]));
}

interface Row {
  readonly state: string;
  readonly reach: string;
  readonly sections: readonly { readonly way: Way; readonly words: readonly string[] }[];
}

function rowOf(line: string, scale: string): Row {
  const colon = line.indexOf(':');
  const reach = /[+-]$/u.exec(line.slice(0, Math.max(0, colon)))?.[0] ?? '';
  const state = line.slice(0, Math.max(0, colon - reach.length)).trim();
  if (!line.startsWith('  ') || !/^[a-z][a-z -]*$/u.test(state)) throw broken(`${scale}: ${line}`);
  const rest = line.slice(colon + 1);
  const sections = rest.split(';').flatMap((section) => {
    const [way = '', ...words] = section.trim().split(' ');
    if (way === '') return [];
    if (!isWay(way)) throw broken(`${scale}: ${line}`);
    return [{ way, words: words.join(' ').split(', ') }];
  });
  return { state, reach, sections };
}

function statesFrom(step: number, reach: string, count: number): number {
  const all = (1 << count) - 1;
  const own = 1 << step;
  if (reach === '+') return all & ~(own - 1);
  return reach === '-' ? (own << 1) - 1 : own;
}

function bearersOf(of: string): Bearers {
  const words = of.split(' ').flatMap((word) => BEARERS[word]?.split(' ') ?? [word]);
  return {
    persons: words.includes('PERSON'),
    named: words.includes('NAME'),
    any: words.includes('ANY'),
    nouns: new Set(words),
  };
}

const isKind = (word: string): word is Scale['kind'] => word === 'status' || word === 'opposite';
const isChange = (word: string): word is Change => ['onward', 'passing', 'never'].includes(word);
const isWay = (word: string): word is Way => ['is', 'does', 'to', 'no'].includes(word);

const broken = (line: string): Error => new Error(`no line of a table of states: ${line}`);
