import type { Claim, ClaimQuantity } from '../model/claim.ts';
import type { ClaimPair } from '../model/pair.ts';
import { happeningsOf, sameHappening } from '../lang/en/happenings.ts';
import { kindOfOther, nounTopic, rarity, sameRoot, synonymous } from '../lang/en/meaning.ts';

/** Two quantities that may be values of one measure. */
export interface SlotMatch {
  readonly left: ClaimQuantity;
  readonly right: ClaimQuantity;
  /** 0 to 1: how sure it is that both measure one thing. */
  readonly strength: number;
}

/** Kinds that are compared among each other; the rest are labels, ranks and lengths of life. */
const COMPARED: Readonly<Record<string, string>> = {
  count: 'count',
  money: 'money',
  percent: 'share',
  fraction: 'share',
  'percentage-point': 'point',
  measure: 'measure',
  duration: 'duration',
};
/** Nouns that count anybody, and say nothing of who is counted. */
const ANYBODY: ReadonlySet<string> = new Set(
  'person people man woman child individual soul life body other'.split(' '),
);
/** Predicates that carry a number without saying what happened. */
const LIGHT: ReadonlySet<string> = new Set(
  'be have do make get put say come go see stand remain include involve number total reach rise amount give take number'.split(
    ' ',
  ),
);
/** A counted noun this rare names its measure by itself: passengers, turboprops. */
const TELLING_NOUN = 0.5;

/** Every two quantities of the pair that can be values of one measure, the surest first. */
export function slotMatches({ left, right, sameEvent }: ClaimPair): readonly SlotMatch[] {
  const matches: SlotMatch[] = [];
  for (const a of left.claim.quantities) {
    for (const b of right.claim.quantities) {
      const strength = slotStrength(a, b, sameEvent);
      if (strength > 0) matches.push({ left: a, right: b, strength });
    }
  }
  return matches.sort(
    (x, y) =>
      y.strength - x.strength ||
      x.left.span.start + x.right.span.start - y.left.span.start - y.right.span.start,
  );
}

function slotStrength(a: ClaimQuantity, b: ClaimQuantity, sameEvent: number): number {
  const kind = COMPARED[a.kind];
  if (kind === undefined || kind !== COMPARED[b.kind]) return 0;
  const predicate = predicateMatch(a.predicateLemma, b.predicateLemma);
  if (kind === 'count') return countStrength(a, b, predicate, sameEvent);
  if (kind === 'measure' || kind === 'duration') {
    if (a.dimension === null || a.dimension !== b.dimension) return 0;
  } else if (kind === 'money' && a.unit !== b.unit) return 0;
  return predicate * (kind === 'duration' ? 0.8 : 1);
}

function countStrength(a: ClaimQuantity, b: ClaimQuantity, predicate: number, sameEvent: number): number {
  const counted = countedMatch(a.countedLemma, b.countedLemma);
  if (counted === 0) return 0;
  if (predicate >= 0.75) return Math.min(1, (counted + predicate) / 2 + 0.05);
  const telling =
    a.countedLemma !== null && !ANYBODY.has(a.countedLemma) && rarity(a.countedLemma) >= TELLING_NOUN;
  if (counted >= 0.9 && telling && predicate > 0) return sameEvent >= 0.3 ? 0.8 : 0.6;
  return 0;
}

/** How well two counted nouns stand for each other; numbers without a noun ("of them") stand for anybody. */
export function countedMatch(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0.5 : 0.4;
  if (a === b) return 1;
  if (synonymous(a, b, 'n') || sameHappening(a, b)) return 0.9;
  const people = [a, b].filter((noun) => ANYBODY.has(noun)).length;
  if (people === 2) return 0.9;
  if (people === 1)
    return [a, b].every((noun) => ANYBODY.has(noun) || nounTopic(noun) === 'person') ? 0.6 : 0;
  return kindOfOther(a, b, 'n', 2) ? 0.6 : 0;
}

/** 1 the same predicate, 0.9 its like, 0.4 one of them is no telling predicate, 0 two different ones. */
export function predicateMatch(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0.4;
  if (a === b) return LIGHT.has(a) ? 0.5 : 1;
  if (LIGHT.has(a) || LIGHT.has(b)) return 0.4;
  if (sameHappening(a, b) || synonymous(a, b, 'v') || sameRoot(a, b) || sameRoot(b, a)) return 0.9;
  return 0;
}

/** True where the number tells of an event whose count grows while reporters count: the dead, the hurt, the held. */
export function growing({ countedLemma, predicateLemma }: ClaimQuantity): boolean {
  return [countedLemma, predicateLemma].some(
    (lemma) => lemma !== null && happeningsOf(lemma).some((family) => GROWING.has(family)),
  );
}
const GROWING: ReadonlySet<string> = new Set([
  'die',
  'hurt',
  'arrest',
  'evacuate',
  'destroy',
  'search',
  'attend',
  'trace',
]);

const PART: ReadonlySet<string> = new Set(
  'other another more additional further including among remaining rest extra'.split(' '),
);
/** How many words before a number can make it a part of another one. */
const BEFORE = 3;
const AFTER = 2;

/** True where the words around the number make it a part of another one: "two of them", "another 12", "including 3". */
export function isPart(claim: Claim, { span }: ClaimQuantity): boolean {
  const first = claim.tokens.findIndex((token) => token.span.end > span.start);
  const last = claim.tokens.findLastIndex((token) => token.span.start < span.end);
  const before = claim.tokens.slice(Math.max(0, first - BEFORE), first).map(({ lemma }) => lemma);
  const after = claim.tokens.slice(last + 1, last + 1 + AFTER).map(({ lemma }) => lemma);
  return (
    before.some((lemma) => PART.has(lemma)) ||
    after[0] === 'of' ||
    after.some((lemma) => lemma === 'other' || lemma === 'more')
  );
}
