import {
  type EventWords,
  LONG_AGO,
  NEXT_ONE,
  NEXT_WORDS,
  SINGLE_EVENTS,
} from '../../lang/en/single-events.ts';
import { siteKindsOf } from '../../lang/en/site-words.ts';
import { synonymous } from '../../lang/en/meaning.ts';
import { numberWord } from '../../lang/en/number-value.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import type { Deed } from './deed.ts';
import { below } from '../words/phrase.ts';
import { deniedBy } from '../words/predicates.ts';
import { stageOfVerb } from './stage.ts';

/** How the family of such a happening begins: "single blast". */
const SINGLE = 'single ';
const PLACES: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'near',
  'inside',
  'outside',
  'through',
  'under',
]);
const OF: ReadonlySet<string> = new Set(['of', 'on', 'over', 'for', 'about', 'between', 'against', 'with']);
const RANKS: ReadonlySet<string> = new Set(
  'second third fourth fifth last another other further new previous earlier additional separate later final'.split(
    ' ',
  ),
);

/** Every happening a story has one of that the side says came about, with the verb that says so. */
export function singlesOf(side: PairSide): readonly Deed[] {
  const { claim } = side;
  return claim.predications.flatMap((clause) =>
    SINGLE_EVENTS.flatMap((event): readonly Deed[] => {
      const noun = nounOf(claim, clause, event);
      if (noun === null && !tells(claim, clause, event.alone)) return [];
      const at = noun ?? clause.token;
      if (NEXT_ONE.has(event.name) && !isNext(claim, at, clause)) return [];
      return [
        {
          families: [`${SINGLE}${event.name}`],
          token: at,
          clause,
          noun: noun !== null,
          theme: null,
          doer: null,
          understood: [],
          target: null,
          stage: stageOfVerb(side, clause),
          denied: deniedBy(side, clause),
          heads: new Set([at, clause.token]),
        },
      ];
    }),
  );
}

/** The noun of which the clause says that it came about; null for none. */
function nounOf(claim: Claim, clause: Predication, { nouns, does, done }: EventWords): number | null {
  const is = (at: number | null): at is number => at !== null && nouns.has(claim.tokens[at]?.lemma ?? '');
  const { subject, object, voice } = clause;
  if (is(subject) && tells(claim, clause, voice === 'passive' ? done : does)) return subject;
  return is(object) && tells(claim, clause, done) ? object : null;
}

/** By its verb, with its particle or its noun where the verb alone says something else. */
function tells({ tokens }: Claim, { token, lemma }: Predication, verbs: ReadonlySet<string>): boolean {
  if (verbs.size === 0) return false;
  if (verbs.has(lemma)) return true;
  return tokens.some(
    ({ head, deprel, lemma: word }, at) =>
      head === token &&
      ((/^(?:compound:prt|advmod)/u.test(deprel) && at > token && verbs.has(`${lemma}+${word}`)) ||
        (/^(?:obj|obl|compound)/u.test(deprel) && verbs.has(`${lemma}>${word}`))),
  );
}

const isNext = ({ tokens }: Claim, noun: number, { token }: Predication): boolean =>
  tokens.some(({ head, lemma }) => (head === noun || head === token) && NEXT_WORDS.has(lemma));

export const isSingle = ({ families }: Deed): boolean => families[0]?.startsWith(SINGLE) === true;

/** Of this a month or a year may be told as the time. */
export const isOfLong = ({ families }: Deed): boolean =>
  families.some((one) => one.startsWith(SINGLE) && LONG_AGO.has(one.slice(SINGLE.length)));

/** True where two tellings of one kind can be of one happening: nothing tells two of them apart. */
export function isOneSingle(pair: ClaimPair, left: Deed, right: Deed): boolean {
  const [l, r] = [wordsAt(pair.left.claim, left), wordsAt(pair.right.claim, right)];
  if ([...l.ranks].some((one) => !r.ranks.has(one)) || [...r.ranks].some((one) => !l.ranks.has(one)))
    return false;
  if (apart(l.numbers, r.numbers)) return false;
  const [as, bs] = [topicsOf(pair.left.claim, left), topicsOf(pair.right.claim, right)];
  return as.length === 0 || bs.length === 0 || as.some((a) => bs.some((b) => isOneWord(pair, a, b)));
}

/** True where both say what was hit or where it was, and no such place is in both: "shook the bakery", "a refinery". */
export function atOtherSites({ left, right }: ClaimPair): boolean {
  return apart(sitesIn(left.claim), sitesIn(right.claim));
}

const sitesIn = ({ tokens }: Claim): readonly string[] =>
  tokens.flatMap(({ lemma, upos }) => (upos === 'NOUN' && siteKindsOf(lemma, []).length > 0 ? [lemma] : []));

const apart = <Word>(as: readonly Word[], bs: readonly Word[]): boolean =>
  as.length > 0 && bs.length > 0 && !as.some((a) => bs.includes(a));

function wordsAt({ tokens }: Claim, { token, clause }: Deed) {
  const beside = tokens.filter(({ head }) => head === token || head === clause?.token);
  return {
    ranks: new Set(beside.map(({ lemma }) => lemma).filter((lemma) => RANKS.has(lemma))),
    numbers: tokens.flatMap(({ head, deprel, lemma }) =>
      head === token && deprel === 'nummod' ? [numberWord(lemma) ?? Number(lemma)] : [],
    ),
  };
}

/** What it is of or on, and whose: "the vote on the budget", "the trial of Nora Venn", "the pilots’ strike". */
function topicsOf(claim: Claim, deed: Deed): readonly number[] {
  const event = SINGLE_EVENTS.find(({ name }) => deed.families.includes(`${SINGLE}${name}`));
  const subject = event?.who === true && !deed.noun ? (deed.clause?.subject ?? null) : null;
  const hanging = claim.tokens.flatMap(({ head, deprel, upos }, at) => {
    if (head !== deed.token || !/^(?:NOUN|PROPN)$/u.test(upos) || isTimed(claim, at)) return [];
    if (/^(?:compound|nmod:poss)/u.test(deprel)) return [at];
    const lead = claim.tokens.find((one) => one.head === at && one.deprel === 'case')?.lemma ?? '';
    return /^(?:nmod|obl)/u.test(deprel) && OF.has(lead) && !(PLACES.has(lead) && isSite(claim, at))
      ? [at]
      : [];
  });
  return [...(subject === null ? [] : [subject]), ...hanging];
}

const isSite = ({ tokens }: Claim, at: number): boolean =>
  siteKindsOf(tokens[at]?.lemma ?? '', []).length > 0;

function isTimed({ times, tokens }: Claim, at: number): boolean {
  const own = tokens[at]?.span;
  return own !== undefined && times.some(({ span }) => span.start <= own.start && own.end <= span.end);
}

function isOneWord(pair: ClaimPair, a: number, b: number): boolean {
  const [x, y] = [pair.left.claim.tokens[a], pair.right.claim.tokens[b]];
  if (!x || !y) return false;
  if (alignmentOf(pair).toRight.get(a)?.right.at === b || x.lemma === y.lemma) return true;
  if (x.upos === 'NOUN' && y.upos === 'NOUN') return synonymous(x.lemma, y.lemma, 'n');
  const words = new Set(below(pair.right.claim, b).map((at) => pair.right.claim.tokens[at]?.lemma));
  return below(pair.left.claim, a).some((at) => {
    const token = pair.left.claim.tokens[at];
    return token?.upos === 'PROPN' && words.has(token.lemma);
  });
}
