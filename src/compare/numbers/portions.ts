import { kindOfOther, nounTopic, synonymous } from '../../lang/en/meaning.ts';
import { numberWord } from '../../lang/en/number-value.ts';
import { ALL_WORDS, AREAS, END_TO_END, REALMS, SPARING } from '../../lang/en/portion-words.ts';
import type { Claim, ClaimToken } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { hull } from '../../model/span.ts';
import { predicationAbove } from '../words/predicates.ts';

/** How much of something a claim speaks of: "11 of the 24 districts", "every district", "two thirds of the turnstiles". */
export interface Portion {
  /** Lemma of what it is a part of; null for a place: "the whole of Qashar". */
  readonly noun: string | null;
  /** 0 to 1; the highest where the claim only says that it is not all. */
  readonly share: number;
  readonly how: 'all' | 'counted' | 'not-all';
  /** How many the whole has; null where the claim does not say. */
  readonly whole: number | null;
  readonly span: Span;
}

/** Two portions this near each other may be one, rounded. */
const ROUNDED = 0.1;
/** Words between a part and its whole: "four of the airline's twelve planes". */
const REACH = 5;
const NOT_ALL = 0.99;
/** The whole of a place and some districts are of one thing where the claims share more. */
const SURER = 0.1;

/** Two portions of one thing that cannot both be so; null where there are none. */
export function portionsApart({ left, right, sameEvent }: ClaimPair): readonly [Portion, Portion] | null {
  const others = portionsIn(right.claim);
  for (const a of portionsIn(left.claim)) {
    const b = others.find(
      (other) =>
        ofOneKind(a, other) &&
        excludeEachOther(a, other) &&
        (sameEvent >= SURER || (a.noun !== null && other.noun !== null)),
    );
    if (b) return [a, b];
  }
  return null;
}

function excludeEachOther(a: Portion, b: Portion): boolean {
  if (a.how === 'not-all' || b.how === 'not-all') return a.how === 'all' || b.how === 'all';
  if (a.how === b.how && a.how === 'all') return false;
  // "8 of 14" and "5 of 6" are of two wholes.
  if (a.whole !== null && b.whole !== null && a.whole !== b.whole) return false;
  return Math.abs(a.share - b.share) > ROUNDED;
}

/** Everybody speaks of all day, half a year and all people. */
const COMMON: ReadonlySet<string> = new Set(
  'year month week day hour time century decade season night period quarter person people man woman thing one part way'.split(
    ' ',
  ),
);

function ofOneKind({ noun: a }: Portion, { noun: b }: Portion): boolean {
  if (COMMON.has(a ?? '') || COMMON.has(b ?? '')) return false;
  if (a === null || b === null) return a !== b && AREAS.has(a ?? b ?? '');
  if (a === b || synonymous(a, b, 'n')) return true;
  return nounTopic(a) === nounTopic(b) && kindOfOther(a, b, 'n', 2);
}

function portionsIn(claim: Claim): readonly Portion[] {
  return [
    ...wholesIn(claim),
    ...realmsIn(claim),
    ...partsIn(claim),
    ...sharesIn(claim),
    ...sparedIn(claim),
    ...areasIn(claim),
  ];
}

/** "Every last plane", "each of the districts", "the whole of Qashar". */
function wholesIn(claim: Claim): readonly Portion[] {
  const { tokens } = claim;
  return tokens.flatMap(({ lemma, span, head, deprel }, at): Portion[] => {
    if (!ALL_WORDS.has(lemma)) return [];
    const above = tokens[head]?.upos === 'NUM' ? tokens[tokens[head].head] : tokens[head];
    const of = tokens.slice(at + 1, at + 1 + REACH).findIndex((token) => token.lemma === 'of');
    const under =
      of === 0 ? tokens.find((token) => token.head === at && /^nmod/u.test(token.deprel)) : undefined;
    const noun = under ?? (/^(?:det|amod|nmod|advmod)/u.test(deprel) ? above : undefined);
    const isDenied = predicationAbove(claim, at)?.polarity === 'negative';
    if (noun === undefined || isDenied || !isWhole(claim, noun, lemma)) return [];
    return [
      {
        noun: noun.upos === 'PROPN' ? null : noun.lemma,
        share: 1,
        how: 'all',
        whole: null,
        span: hull([span, noun.span]),
      },
    ];
  });
}

/** Of a place only "the whole" and "the entire" are said; what is narrowed is no whole. */
function isWhole(claim: Claim, noun: ClaimToken, word: string): boolean {
  if (isNarrowed(claim, noun)) return false;
  return noun.upos === 'NOUN' || (noun.upos === 'PROPN' && (word === 'whole' || word === 'entire'));
}

/** "All the affected districts" are no more than those. */
const NARROWING: ReadonlySet<string> = new Set(
  'affected affect remaining remain other concerned involved damaged damage rest'.split(' '),
);
const isNarrowed = ({ tokens }: Claim, noun: ClaimToken): boolean =>
  tokens.some(({ head, lemma }) => tokens[head] === noun && NARROWING.has(lemma));

/** "From one end of the country to the other". */
function realmsIn({ text, span: { start } }: Claim): readonly Portion[] {
  const found = END_TO_END.exec(text);
  const realm = found?.[1] ?? found?.[2];
  if (!found || realm === undefined || !REALMS.has(realm)) return [];
  const from = start + found.index;
  return [
    { noun: null, share: 1, how: 'all', whole: null, span: { start: from, end: from + found[0].length } },
  ];
}

/** "In the districts of Harin, Teph and Sul", "covers the three highland districts": some of a place. */
function areasIn(claim: Claim): readonly Portion[] {
  return claim.tokens.flatMap(({ lemma, span, xpos, deprel, head }, at): Portion[] => {
    // "In the capital and three northern regions": joined to what stands there.
    const place = deprel === 'conj' ? (claim.tokens[head]?.deprel ?? '') : deprel;
    if (!AREAS.has(lemma) || xpos !== 'NNS' || !/^(?:obl|obj)/u.test(place)) return [];
    const hanging = claim.tokens.filter(({ head }) => head === at);
    const told = hanging.some(
      (one) => one.deprel === 'nummod' || (one.deprel === 'nmod' && one.upos === 'PROPN'),
    );
    const all = hanging.some((one) => ALL_WORDS.has(one.lemma));
    return told && !all ? [{ noun: lemma, share: NOT_ALL, how: 'not-all', whole: null, span }] : [];
  });
}

/** "Four of the twelve turnstiles", "of a dozen turnstiles four". */
function partsIn(claim: Claim): readonly Portion[] {
  const counts = claim.quantities.filter(({ kind, low, high }) => kind === 'count' && low === high);
  return counts.flatMap((whole) => {
    const at = claim.tokens.findIndex(({ span }) => span.end > whole.span.start);
    const before = claim.tokens.slice(Math.max(0, at - REACH), at).map(({ lemma }) => lemma);
    if (whole.countedLemma === null || !before.includes('of')) return [];
    const part = counts.find(
      (one) =>
        one !== whole &&
        one.low < whole.low &&
        (one.countedLemma === null || one.countedLemma === whole.countedLemma) &&
        near(claim, one.span, whole.span),
    );
    if (!part || numberWord(whole.countedLemma) !== null) return [];
    return [
      {
        noun: whole.countedLemma,
        share: part.low / whole.low,
        how: 'counted',
        whole: whole.low,
        span: hull([part.span, whole.span]),
      } as const,
    ];
  });
}

function near({ tokens }: Claim, a: Span, b: Span): boolean {
  const [x, y] = [a, b].map(({ start }) => tokens.findIndex(({ span }) => span.end > start));
  return Math.abs((x ?? 0) - (y ?? 0)) <= REACH + 1;
}

/** "Two thirds of the turnstiles", "40% of the fields": the noun follows "of". */
function sharesIn(claim: Claim): readonly Portion[] {
  return claim.quantities.flatMap((quantity): Portion[] => {
    // Percentages are told apart by what they are of and under: that is for the detector of quantities.
    if (quantity.kind !== 'fraction' || quantity.bound !== 'exact') return [];
    const last = claim.tokens.findLastIndex(({ span }) => span.start < quantity.span.end);
    const after = claim.tokens.slice(last + 1, last + 1 + REACH);
    const noun = after[0]?.lemma === 'of' ? after.find(({ upos }) => upos === 'NOUN') : undefined;
    if (noun === undefined) return [];
    return [
      {
        noun: noun.lemma,
        share: quantity.low,
        how: 'counted',
        whole: null,
        span: hull([quantity.span, noun.span]),
      },
    ];
  });
}

/** "The remaining six districts are not affected", "its five jets are not affected". */
function sparedIn(claim: Claim): readonly Portion[] {
  return claim.predications.flatMap(({ lemma, polarity, subject, token }): Portion[] => {
    const noun = subject === null ? undefined : claim.tokens[subject];
    if (!SPARING.has(lemma) || polarity !== 'negative' || noun?.upos !== 'NOUN') return [];
    const counted = claim.quantities.some(
      ({ kind, countedLemma }) => kind === 'count' && countedLemma === noun.lemma,
    );
    if (!counted || predicationAbove(claim, subject ?? -1)?.token !== token) return [];
    return [{ noun: noun.lemma, share: NOT_ALL, how: 'not-all', whole: null, span: noun.span }];
  });
}
