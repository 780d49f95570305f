import { namedMeasure, periodBehind } from '../lang/en/measure-words.ts';
import { ROLE_NOUNS } from '../lang/en/roles.ts';
import type { Claim, ClaimQuantity, Participant } from '../model/claim.ts';
import type { ClaimPair, PairSide } from '../model/pair.ts';
import { sameName } from './speakers.ts';

/** Letters before and behind a number in which its measure is named. */
const BEFORE = 90;
const BEHIND = 40;
/** One story has one of them; of two stories the claims do not touch. */
const SAME_EVENT = 0.06;
const STRENGTH = 0.8;
/** What flows each month is told of several waters. */
const FLOW_EVENT = 0.12;

/** How sure it is that two numbers are values of one measure that the words around them name, or of one person's age. */
export function namedStrength(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): number {
  if (a.kind === 'age' || b.kind === 'age') return a.kind === b.kind && ofOneAge(pair, a, b) ? STRENGTH : 0;
  if (pair.sameEvent < SAME_EVENT || a.kind !== b.kind) return 0;
  if (isOneFlow(pair, a, b)) return STRENGTH;
  const [x, y] = [namedIn(pair.left, a), namedIn(pair.right, b)];
  if (x === null || x.name !== y?.name) return 0;
  return !x.ofNamed || ofOneNamed(pair) ? STRENGTH : 0;
}

function namedIn(side: PairSide, quantity: ClaimQuantity): ReturnType<typeof namedMeasure> {
  const [before, behind] = around(side, quantity);
  const found = namedMeasure(before, behind, quantity.kind);
  if (found === null || found.counted === null) return found;
  return found.counted === quantity.countedLemma || behind.startsWith(` ${found.counted}`) ? found : null;
}

/** In the article: what asks for it or fears it may stand outside the claim. */
function around({ source }: PairSide, { span: { start, end } }: ClaimQuantity): readonly [string, string] {
  const { text } = source.revision;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const stop = before.lastIndexOf('. ') + 1;
  return [before.slice(stop), text.slice(end, end + BEHIND)];
}
/**
 * Whoever the side that names fewer names, the other names too: of a judge and two convicts it says nothing. Where one side
 * names nobody, what it calls them stands in the other: "the ex-minister", "the former minister Milan Korda".
 */
function ofOneNamed({ left, right }: ClaimPair): boolean {
  const [as, bs] = [namesIn(left.claim), namesIn(right.claim)];
  const [few, many] = as.length <= bs.length ? [as, bs] : [bs, as];
  if (few.length > 0) return few.every((x) => many.some((y) => sameName(x, y) === 'same'));
  const others = offices(right.claim);
  return many.length > 0 && offices(left.claim).some((one) => others.includes(one));
}

const namesIn = ({ participants }: Claim): readonly string[] =>
  participants.flatMap(({ named, kind, name }) => (named && kind !== 'place' ? [name] : []));

const FORMER = /^ex-/u;

/** What people are called by what they are: "minister" for "the ex-minister". */
const offices = ({ tokens }: Claim): readonly string[] =>
  tokens.flatMap(({ lemma, upos }) => {
    const office = lemma.replace(FORMER, '');
    return upos === 'NOUN' && ROLE_NOUNS.has(office) && !COURT.has(office) ? [office] : [];
  });
/** Who takes part in every trial. */
const COURT: ReadonlySet<string> = new Set(
  'judge prosecutor lawyer court attorney spokesman spokeswoman jury'.split(' '),
);

/** Between a name and an age: "Pell, 71", "Pell, aged 71", "71-year-old Pell". */
const BETWEEN = /^(?:,? \(?(?:aged )?|,? who (?:is|was) |\s)$/u;

function ofOneAge({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [x, y] = [agedIn(left.claim, a), agedIn(right.claim, b)];
  return x !== null && y !== null && isFull(x) && isFull(y) && sameName(x.name, y.name) === 'same';
}

/** Whose age it is: the name it stands beside. */
function agedIn(
  { text, span, participants }: Claim,
  { span: { start, end } }: ClaimQuantity,
): Participant | null {
  return (
    participants.find((one) => {
      if (!one.named || one.kind !== 'person') return false;
      if (one.span.start <= start && end <= one.span.end) return true;
      const [from, to] = one.span.end <= start ? [one.span.end, start] : [end, one.span.start];
      return from <= to && BETWEEN.test(text.slice(from - span.start, to - span.start));
    }) ?? null
  );
}

/** A surname alone is of the whole family. */
const isFull = ({ name }: Participant): boolean => name.trim().split(/\s+/u).length > 1;

/** "No less than 120 million cubic metres a month", "up to 90 million monthly". */
function isOneFlow({ left, right, sameEvent }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (sameEvent < FLOW_EVENT || a.dimension === null || a.dimension !== b.dimension) return false;
  const [x, y] = [periodBehind(around(left, a)[1]), periodBehind(around(right, b)[1])];
  return x !== null && x === y;
}
