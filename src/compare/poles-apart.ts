import { type Pole, polesIn } from '../lang/en/poles.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimPair, PairSide } from '../model/pair.ts';
import { alignmentOf } from './align.ts';
import { perClaim } from './per-claim.ts';
import { asserts, predicationAbove } from './predicates.ts';
import { referentAt } from './referents.ts';
import { sameName } from './speakers.ts';
import { ofOtherDays } from './times.ts';

const polesOf = perClaim(({ text }: Claim) => polesIn(text));
const MS_PER_DAY = 86_400_000;
/** Of what bears no name only claims that share this much are of the same. */
const SAME_THING = 0.15;
/** Words stand for each other from here on. */
const ALIKE = 0.75;

/** Two states of one thing, or of the same people, that exclude each other; null where one may have followed the other. */
export function polesApart(pair: ClaimPair): readonly [Pole, Pole] | null {
  if (ofOtherDays(pair)) return null;
  for (const a of polesOf(pair.left.claim)) {
    const b = polesOf(pair.right.claim).find(
      (one) =>
        one.scale === a.scale && one.side !== a.side && ofOneTime(pair, a, one) && ofOneBearer(pair, a, one),
    );
    if (b) return [a, b];
  }
  return null;
}

const publishedOn = ({ source }: PairSide): number =>
  Date.parse(source.revision.metadata.published?.value ?? '');

/** A road is open again the day after, and what was whole is broken later: only what is told of one time can conflict. */
function ofOneTime({ left, right }: ClaimPair, a: Pole, b: Pole): boolean {
  if (a.always || b.always) return true;
  const later =
    a.side > b.side ? publishedOn(left) - publishedOn(right) : publishedOn(right) - publishedOn(left);
  if (Number.isNaN(later)) return !a.passing;
  if (a.passing && (a.past !== b.past || Math.abs(later) >= MS_PER_DAY)) return false;
  return later < MS_PER_DAY;
}

function ofOneBearer(pair: ClaimPair, a: Pole, b: Pole): boolean {
  if (a.people) {
    const byName = samePeople(pair);
    if (byName !== null) return byName;
  }
  if (a.scale === ARREST) return pair.sameEvent >= SAME_THING;
  const [x, y] = [bearerOf(pair.left, a), bearerOf(pair.right, b)];
  return x !== null && y !== null && areOne(pair, x, y);
}
/** "Nobody was arrested" is of everybody. */
const ARREST = 'arrest';

/** Whether the people named are the same; null where neither names any. */
function samePeople({ left, right }: ClaimPair): boolean | null {
  const people = ({ participants }: Claim) =>
    participants.filter(({ named, kind }) => named && kind === 'person');
  const [as, bs] = [people(left.claim), people(right.claim)];
  if (as.length === 0 && bs.length === 0) return null;
  return as.some((a) => bs.some((b) => sameName(a.name, b.name) === 'same'));
}

/** Who or what is in the state: the head of the phrase and the words that say which one. */
interface Bearer {
  readonly head: number;
  readonly words: readonly number[];
}

function bearerOf(side: PairSide, { start, end }: Pole): Bearer | null {
  const { claim } = side;
  const from = claim.span.start;
  const inside = claim.tokens.flatMap(({ span }, at) =>
    span.start >= from + start && span.end <= from + end ? [at] : [],
  );
  const last = inside.at(-1);
  if (last === undefined) return null;
  const own = claim.predications.find(({ token }) => inside.includes(token)) ?? predicationAbove(claim, last);
  const head = own?.subject ?? null;
  if (own === null || head === null || isOpen(claim, head) || !asserts(side, own)) return null;
  return { head, words: claim.tokens.flatMap((_, at) => (at === head || isOf(claim, at, head) ? [at] : [])) };
}

/** A pronoun that stands for nothing told may be anything. */
const isOpen = (claim: Claim, head: number): boolean =>
  claim.tokens[head]?.upos === 'PRON' && (referentAt(claim, head)?.heads.length ?? 0) === 0;

/** "The north gate of the stadium": what says which one it is, not what is told of it besides. */
function isOf({ tokens }: Claim, at: number, top: number): boolean {
  const { head = -1, deprel = '' } = tokens[at] ?? {};
  if (head !== top && tokens[head]?.head !== top) return false;
  return /^(?:compound|flat|nmod|amod|nummod|appos|det)/u.test(deprel);
}

/** "All" stands this near before what it is all of. */
const NEAR = 3;
const UNIVERSAL: ReadonlySet<string> = new Set([
  'all',
  'every',
  'each',
  'no',
  'none',
  'any',
  'whole',
  'entire',
]);

/** One head at least stands in both, and no name, number or adjective of the two tells one from the other. */
function areOne(pair: ClaimPair, x: Bearer, y: Bearer): boolean {
  const { toRight, toLeft } = alignmentOf(pair);
  const link = toRight.get(x.head);
  const back = toLeft.get(y.head);
  const headsMeet =
    (link !== undefined && link.level >= ALIKE && y.words.includes(link.right.at)) ||
    (back !== undefined && back.level >= ALIKE && x.words.includes(back.left.at));
  if (!headsMeet) return false;
  const [l, r] = [kindsOf(pair.left.claim, x), kindsOf(pair.right.claim, y)];
  if (apart(l.names, r.names) || apart(l.which, r.which)) return false;
  if (!l.whole && !r.whole && apart(l.numbers, r.numbers)) return false;
  return pair.sameEvent >= SAME_THING || l.names.some((name) => r.names.includes(name));
}

const apart = (as: readonly string[], bs: readonly string[]): boolean =>
  as.length > 0 && bs.length > 0 && !as.some((a) => bs.includes(a));

function kindsOf({ tokens }: Claim, { words, head }: Bearer) {
  const lemmas = (holds: (upos: string, at: number) => boolean) =>
    words.flatMap((at) =>
      holds(tokens[at]?.upos ?? '', at) ? [(tokens[at]?.lemma ?? '').toLowerCase()] : [],
    );
  return {
    names: lemmas((upos) => upos === 'PROPN'),
    numbers: lemmas((upos) => upos === 'NUM'),
    which: lemmas((upos, at) => at !== head && tokens[at]?.head === head && upos === 'ADJ'),
    whole: tokens.slice(Math.max(0, head - NEAR), head).some(({ lemma }) => UNIVERSAL.has(lemma)),
  };
}
