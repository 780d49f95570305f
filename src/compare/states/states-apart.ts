import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { deniesOnlyWhatFor } from '../deeds/denied-purpose.ts';
import { ofOtherContents } from '../words/other-content.ts';
import { ofOtherPlaces } from '../words/places.ts';
import { participantAt, rolesOf } from '../words/predicates.ts';
import { areOne } from './same-bearer.ts';
import { sameName, speakerOf } from '../words/speakers.ts';
import { below } from '../words/phrase.ts';
import { compareTimes, dayFine, isOfLongAgo, ofOtherDays, timesOn } from '../times/times.ts';
import type { ToldState } from './told-state.ts';
import { statesAhead, toldStates } from './told-states.ts';

/** Two states of one bearer at one time that exclude each other. */
export interface StatesApart {
  readonly left: ToldState;
  readonly right: ToldState;
  readonly kind: 'status' | 'opposite' | 'polarity';
}

const MS_PER_DAY = 86_400_000;
/** Outlets tell of one result within so many days of each other; of a match played later they tell later. */
const ONE_RESULT = 3;

let last: { readonly pair: ClaimPair; readonly apart: StatesApart | null } | null = null;

/** Two states that exclude each other; null where they may both be so, or one may have followed the other. */
export function statesApart(pair: ClaimPair): StatesApart | null {
  if (last?.pair !== pair) last = { pair, apart: findApart(pair) };
  return last.apart;
}

function findApart(pair: ClaimPair): StatesApart | null {
  const [as, bs] = [toldStates(pair.left), toldStates(pair.right)];
  for (const left of as) {
    for (const right of bs) {
      if (left.scale !== right.scale || (left.open & right.open) !== 0) continue;
      if (areApart(pair, left, right)) return { left, right, kind: kindOf(left, right) };
    }
  }
  return aheadApart(pair);
}

/** "Will stay on" of who "has been sacked" or "will step down": what is to come or to stay is not what came. */
function aheadApart(pair: ClaimPair): StatesApart | null {
  const couples: readonly (readonly [readonly ToldState[], readonly ToldState[], order: -1 | 0 | 1])[] = [
    [statesAhead(pair.left), statesAhead(pair.right), 0],
    [statesAhead(pair.left), toldStates(pair.right), 1],
    [toldStates(pair.left), statesAhead(pair.right), -1],
  ];
  for (const [as, bs, order] of couples) {
    for (const left of as) {
      for (const right of bs) {
        if (left.scale !== right.scale || (left.open & right.open) !== 0 || left.scale.change !== 'onward')
          continue;
        if (order !== 0 && !isUndone(pair, left, right, order)) continue;
        if (isOfOne(pair, left, right)) return { left, right, kind: left.scale.kind };
      }
    }
  }
  return null;
}

/** What is to stay comes before what has come to pass, and was not said a day or more before that. */
function isUndone(pair: ClaimPair, left: ToldState, right: ToldState, order: -1 | 1): boolean {
  const later = order * (publishedOn(pair.right) - publishedOn(pair.left));
  const further = order === 1 ? isFurther(right, left) : isFurther(left, right);
  return further && (Number.isNaN(later) || later < MS_PER_DAY);
}

const isOfOne = (pair: ClaimPair, left: ToldState, right: ToldState): boolean =>
  !left.bounded &&
  !right.bounded &&
  areOne(pair, left.bearer, right.bearer) &&
  !ofOtherDays(pair) &&
  !ofOtherPlaces(pair.left.claim, pair.right.claim) &&
  ofOneThing(pair, left, right);

function areApart(pair: ClaimPair, left: ToldState, right: ToldState): boolean {
  if (saysBoth(pair, left, right)) return false;
  if (!areOne(pair, left.bearer, right.bearer)) return false;
  if (!ofOneTime(pair, left, right) || ofOtherDays(pair)) return false;
  if (ofOtherPlaces(pair.left.claim, pair.right.claim) || deniesOnlyHow(pair, left, right)) return false;
  if (ofOtherContents(pair, { left: left.clause, right: right.clause })) return false;
  return ofOneThing(pair, left, right);
}

/** "I am not running as a stand-in", "was not held for theft": running and held may well be so. */
function deniesOnlyHow(pair: ClaimPair, left: ToldState, right: ToldState): boolean {
  if (left.turned === right.turned || left.word !== right.word) return false;
  return deniesOnlyWhatFor(pair, { left: left.clause.token, right: right.clause.token }, left.turned);
}

/**
 * True where both tell states of one scale that are not the same and that do not exclude each other: of another bearer or
 * time, or one leaves the other open ("not destroyed" and "damaged", "partly closed" and "open").
 */
export function statesSettled(pair: ClaimPair): boolean {
  return settledWhere(pair, () => true);
}

/** The same of what the claims turn on, of one bearer, or of part of it, or where one state leaves the other open: whose they are is known. */
export function bearersSettled(pair: ClaimPair): boolean {
  return settledWhere(
    pair,
    (a, b) =>
      isMain(pair.left, a) &&
      isMain(pair.right, b) &&
      ((a.open & b.open) !== 0 || a.bearer.part !== b.bearer.part || areOne(pair, a.bearer, b.bearer)),
  );
}

const isMain = ({ claim }: PairSide, { clause }: ToldState): boolean =>
  clause.token === claim.predications[0]?.token;

function settledWhere(pair: ClaimPair, holds: (a: ToldState, b: ToldState) => boolean): boolean {
  if (statesApart(pair) !== null) return false;
  const bs = toldStates(pair.right);
  return toldStates(pair.left).some((a) =>
    bs.some((b) => b.scale === a.scale && b.open !== a.open && holds(a, b)),
  );
}

/** A "not" of the very word is a denial; else the scale says what two of its states are. */
const kindOf = (left: ToldState, right: ToldState): StatesApart['kind'] =>
  left.word === right.word && left.turned !== right.turned ? 'polarity' : left.scale.kind;

/** Where one side tells both states, of two times or of two things, it agrees with whoever tells one of them. */
function saysBoth(pair: ClaimPair, left: ToldState, right: ToldState): boolean {
  const tells = (side: PairSide, open: number) =>
    toldStates(side).some((one) => one.scale === left.scale && (one.open & open) === one.open);
  return tells(pair.left, right.open) || tells(pair.right, left.open);
}

const publishedOn = ({ source }: PairSide): number =>
  Date.parse(source.revision.metadata.published?.value ?? '');

function ofOneTime(pair: ClaimPair, left: ToldState, right: ToldState): boolean {
  const { change } = left.scale;
  if (isPast(pair.left, left) !== isPast(pair.right, right)) return false;
  if (atOtherHours(pair, left, right)) return false;
  const apart = publishedOn(pair.left) - publishedOn(pair.right);
  if (change === 'never') return Number.isNaN(apart) || Math.abs(apart) < ONE_RESULT * MS_PER_DAY;
  if (left.always || right.always || onOneDay(pair, left, right)) return true;
  if (change === 'passing') return atOnce(left, right) && Math.abs(apart) < MS_PER_DAY;
  const later = isFurther(left, right) ? apart : -apart;
  return Number.isNaN(later) || later < MS_PER_DAY;
}

/** Of what comes and goes only what is told of one moment can conflict. */
function atOnce(left: ToldState, right: ToldState): boolean {
  if (left.bounded || right.bounded) return false;
  if (left.none || right.none) return true;
  const whens = [left.when, right.when];
  if (whens.includes('came')) return whens.includes('now') || left.turned !== right.turned;
  return left.when === right.when;
}

/** The state that comes later on the scale. */
const isFurther = (left: ToldState, right: ToldState): boolean => first(left.open) > first(right.open);
/** The bit of the first state that is left open. */
const first = (open: number): number => open & -open;

/** Both say which day or hour it was so, and mean the same. */
function onOneDay({ left, right }: ClaimPair, a: ToldState, b: ToldState): boolean {
  return timesOn(left.claim, a.clause).some((one) =>
    timesOn(right.claim, b.clause).some(
      (other) => dayFine(one, other) && compareTimes(one, other) === 'same',
    ),
  );
}

const PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midnight']);
function partsOfDayApart(a: Claim, b: Claim): boolean {
  const parts = ({ tokens }: Claim) => tokens.map(({ lemma }) => lemma).filter((lemma) => PARTS.has(lemma));
  const [as, bs] = [parts(a), parts(b)];
  return as.length > 0 && bs.length > 0 && !as.some((part) => bs.includes(part));
}

/** "Dry in the morning", "icy in the evening". */
function atOtherHours({ left, right }: ClaimPair, a: ToldState, b: ToldState): boolean {
  const [as, bs] = [timesOn(left.claim, a.clause), timesOn(right.claim, b.clause)];
  if (partsOfDayApart(left.claim, right.claim)) return true;
  return (
    as.length > 0 &&
    bs.length > 0 &&
    as.every((one) => bs.every((other) => compareTimes(one, other) === 'apart'))
  );
}

function isPast({ claim, source }: PairSide, { clause }: ToldState): boolean {
  const times = timesOn(claim, clause);
  return times.length > 0 && times.every((time) => isOfLongAgo(time, source));
}

/** Where both say what it was done to or with, it must be one: "won the cup", "lost the match". */
function ofOneThing(pair: ClaimPair, left: ToldState, right: ToldState): boolean {
  const [a, b] = [objectOf(pair.left.claim, left), objectOf(pair.right.claim, right)];
  if (a !== null && b !== null && !stand(pair, a, b)) return false;
  if ((a === null || b === null) && left.scale.toward) return false;
  if (left.scale.by && doneByOthers(pair, left, right)) return false;
  const [as, bs] = [namesBeside(pair.left.claim, left), namesBeside(pair.right.claim, right)];
  return as.length === 0 || bs.length === 0 || as.some((name) => bs.includes(name));
}

/** Both say who did it, and the two are two. */
function doneByOthers(pair: ClaimPair, left: ToldState, right: ToldState): boolean {
  const [a, b] = [doerOf(pair.left, left), doerOf(pair.right, right)];
  return a !== null && b !== null && sameName(a, b) !== 'same' && a.toLowerCase() !== b.toLowerCase();
}

function doerOf(side: PairSide, { clause, byCue }: ToldState): string | null {
  if (byCue === true) return speakerOf(side);
  const { agent } = rolesOf(side.claim, clause);
  return agent === null
    ? null
    : (participantAt(side.claim, agent)?.name ?? side.claim.tokens[agent]?.text ?? null);
}

function stand(pair: ClaimPair, a: number, b: number): boolean {
  if (alignmentOf(pair).toRight.get(a)?.right.at === b) return true;
  const [one, two] = [participantAt(pair.left.claim, a), participantAt(pair.right.claim, b)];
  return one?.named === true && two?.named === true && sameName(one.name, two.name) === 'same';
}

/** What a verb of its own is done to, where the phrase leaves it open. */
function objectOf({ tokens }: Claim, { clause, bearer, at, last: end, byCue }: ToldState): number | null {
  const { object } = clause;
  if (object === null || object === bearer.head || (byCue !== true && object >= at && object <= end))
    return null;
  return tokens[object]?.upos === 'PRON' ? null : object;
}

/** Names around the state besides its bearer's: whom a match was won against. */
function namesBeside(claim: Claim, { clause, bearer }: ToldState): readonly string[] {
  const own = new Set(bearer.words);
  return below(claim, clause.token).flatMap((at) => {
    const token = claim.tokens[at];
    if (token?.upos !== 'PROPN' || own.has(at)) return [];
    const timed = claim.times.some(
      ({ span }) => span.start <= token.span.start && token.span.end <= span.end,
    );
    return timed ? [] : [token.lemma];
  });
}
