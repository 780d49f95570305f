import { groupOfPeople } from '../../lang/en/states/people.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { type WordLink, alignmentOf } from '../words/align.ts';
import { type Bearer, EVERYBODY } from './bearers.ts';
import { sameName } from '../words/speakers.ts';

/** Words stand for each other from here on. */
const ALIKE = 0.75;
/** Of what bears no name only claims that share this much are of the same. */
const SAME_THING = 0.055;
/** Of "nobody" and of unnamed people claims that share this much. */
const SAME_PEOPLE = 0.07;

/** One name, or one head and no name, number or adjective that tells one from the other. */
export function areOne(pair: ClaimPair, x: Bearer, y: Bearer): boolean {
  if (x === EVERYBODY || y === EVERYBODY) return x.person && y.person && pair.sameEvent >= SAME_PEOPLE;
  if ((x.part && !y.whole) || (y.part && !x.whole)) return false;
  if (x.name !== null && y.name !== null) {
    const stand = sameName(x.name, y.name);
    if (stand !== 'unknown') return stand === 'same';
  }
  return headsMeet(pair, x, y) && nothingTellsApart(pair, x, y);
}

/** One noun on both sides; or, of persons, a name with its title ("Headmaster Belan"), or two words for one part in the story. */
function headsMeet(pair: ClaimPair, x: Bearer, y: Bearer): boolean {
  const stands = isPronoun(pair.left.claim, x) || isPronoun(pair.right.claim, y);
  if (x.head === null || y.head === null || stands) return x.nouns.some((noun) => y.nouns.includes(noun));
  const { toRight, toLeft } = alignmentOf(pair);
  const link = toRight.get(x.head);
  if (meets(link) && link.right.at === y.head) return true;
  if (!x.person || !y.person || (x.name !== null && y.name !== null)) return false;
  if (x.name === null && y.name === null) return ofOneGroup(pair, x.head, y.head);
  const back = toLeft.get(y.head);
  return (meets(link) && y.words.includes(link.right.at)) || (meets(back) && x.words.includes(back.left.at));
}

/** What stands for something, or is left out. */
const isPronoun = ({ tokens }: Claim, { head }: Bearer): boolean =>
  head !== null && tokens[head]?.upos === 'PRON';

const meets = (link: WordLink | undefined): link is WordLink => link !== undefined && link.level >= ALIKE;

/** "The thieves", "two suspects": of whom a story has one group. */
function ofOneGroup({ left, right }: ClaimPair, a: number, b: number): boolean {
  const group = groupOfPeople(left.claim.tokens[a]?.lemma ?? '');
  return group !== null && group === groupOfPeople(right.claim.tokens[b]?.lemma ?? '');
}

function nothingTellsApart(pair: ClaimPair, x: Bearer, y: Bearer): boolean {
  const [l, r] = [wordsOf(pair.left.claim, x), wordsOf(pair.right.claim, y)];
  if (apart(l.names, r.names) || apart(l.which, r.which)) return false;
  if (apart(l.under, r.under) || apart(l.owners, r.owners)) return false;
  if (!x.whole && !y.whole && x.head !== null && y.head !== null && l.plural !== r.plural) return false;
  if (!x.whole && !y.whole && apart(l.numbers, r.numbers)) return false;
  return pair.sameEvent >= SAME_THING || l.names.some((name) => r.names.includes(name));
}

const apart = (as: readonly string[], bs: readonly string[]): boolean =>
  as.length > 0 && bs.length > 0 && !as.some((a) => bs.includes(a));

function wordsOf({ tokens }: Claim, { words, head }: Bearer) {
  const lemmas = (holds: (upos: string, at: number) => boolean) =>
    words.flatMap((at) =>
      holds(tokens[at]?.upos ?? '', at) ? [(tokens[at]?.lemma ?? '').toLowerCase()] : [],
    );
  return {
    plural: tokens[head ?? -1]?.xpos.endsWith('S') ?? false,
    under: tokens.flatMap(({ head: above, deprel, lemma }) =>
      above === head && deprel.startsWith('nmod') && deprel !== 'nmod:poss' ? [lemma] : [],
    ),
    /** "The pilots’ strike", "the drivers’ strike". */
    owners: tokens.flatMap(({ head: above, deprel, lemma, upos }) =>
      above === head && deprel === 'nmod:poss' && upos === 'NOUN' ? [lemma] : [],
    ),
    names: lemmas((upos) => upos === 'PROPN'),
    numbers: lemmas((upos) => upos === 'NUM'),
    which: lemmas(
      (upos, at) =>
        at !== head &&
        tokens[at]?.head === head &&
        /^(?:amod|compound)/u.test(tokens[at]?.deprel ?? '') &&
        upos !== 'PROPN' &&
        upos !== 'NUM',
    ),
  };
}
