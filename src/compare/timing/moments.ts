import { happeningsOf, opposedHappenings } from '../../lang/en/happenings.ts';
import { kindOfOther, opposed, synonymous } from '../../lang/en/meaning.ts';
import { wordLikeness } from '../../lang/en/word-likeness.ts';
import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { below } from '../words/phrase.ts';
import { rolesOf } from '../words/predicates.ts';
import { ofOtherThings } from './deed-times-apart.ts';
import { thingsApart } from '../deeds/same-deed.ts';
import { stageOfVerb } from '../deeds/stage.ts';
import { timesOn } from '../times/times.ts';

/** When one thing did something, or had it done to it: "the first ambulance was at the site at 07:10". */
interface Moment {
  readonly predicate: Predication;
  /** "Out" of "broke out": with another it is another act. */
  readonly particle: string | null;
  /** Lemma of what it is told of: whom or what it befell, else who did it. */
  readonly noun: string;
  readonly at: number;
  /** "First" or "last": there is one such thing in a story. Null where it is only "the siren". */
  readonly rank: string | null;
  readonly times: readonly TimeExpression[];
}

const RANKS: ReadonlySet<string> = new Set(['first', 'last']);
/** Two nouns used so alike are one thing that was the first of its kind: "ambulance" and "medics". */
const ONE_USE = 0.5;
/** Verbs used so alike tell one happening of one thing. */
const ONE_ACT = 0.55;
/** Of "the gate" and "the siren" a story may have several: the claims must touch. */
const SAME_EVENT = 0.1;

/** The times of one moment that both claims tell of; null where they tell of none. */
export function sharedMoment(
  pair: ClaimPair,
): readonly [readonly TimeExpression[], readonly TimeExpression[]] | null {
  const others = momentsOf(pair.right);
  for (const left of momentsOf(pair.left)) {
    const right = others.find(
      (other) =>
        ofOneMoment(left, other, pair.sameEvent) &&
        !thingsApart(pair, left.at, other.at) &&
        !ofOtherThings(pair, left.predicate, other.predicate),
    );
    if (right) return [left.times, right.times];
  }
  return null;
}

function ofOneMoment(a: Moment, b: Moment, sameEvent: number): boolean {
  if (a.rank !== b.rank) return false;
  if (a.rank !== null) return sameThing(a.noun, b.noun) && !actsApart(a.predicate.lemma, b.predicate.lemma);
  return (
    sameEvent >= SAME_EVENT &&
    a.noun === b.noun &&
    a.particle === b.particle &&
    oneAct(a.predicate.lemma, b.predicate.lemma)
  );
}

const sameThing = (a: string, b: string): boolean =>
  a === b || synonymous(a, b, 'n') || kindOfOther(a, b, 'n') || (wordLikeness(a, b) ?? 0) >= ONE_USE;

/** "Left" and "arrived" are two moments of one convoy. */
function actsApart(a: string, b: string): boolean {
  if (opposed(a, b, 'v') || opposedHappenings(a, b)) return true;
  const [as, bs] = [happeningsOf(a), happeningsOf(b)];
  return as.length > 0 && bs.length > 0 && !as.some((one) => bs.includes(one));
}

const oneAct = (a: string, b: string): boolean =>
  a === b ||
  synonymous(a, b, 'v') ||
  (!opposed(a, b, 'v') && !opposedHappenings(a, b) && (wordLikeness(a, b) ?? 0) >= ONE_ACT);

const known = new WeakMap<PairSide, readonly Moment[]>();

function momentsOf(side: PairSide): readonly Moment[] {
  const made = known.get(side) ?? readMoments(side);
  known.set(side, made);
  return made;
}

function readMoments(side: PairSide): readonly Moment[] {
  const { claim } = side;
  return claim.predications.flatMap((predicate): readonly Moment[] => {
    const { agent, patient } = rolesOf(claim, predicate);
    const times = timesOf(claim, predicate);
    const particle =
      claim.tokens.find(({ head, deprel }) => head === predicate.token && deprel === 'compound:prt')?.lemma ??
      null;
    if (times.length === 0 || stageOfVerb(side, predicate) === 'not') return [];
    return [patient, agent].flatMap((at) => {
      const noun = at === null ? undefined : claim.tokens[at];
      if (at === null || noun?.upos !== 'NOUN') return [];
      const hanging = below(claim, at).flatMap((one) =>
        claim.tokens[one]?.head === at ? [claim.tokens[one].lemma] : [],
      );
      const rank = hanging.find((lemma) => RANKS.has(lemma)) ?? null;
      return rank !== null || hanging.includes('the')
        ? [{ predicate, particle, noun: noun.lemma, at, rank, times }]
        : [];
    });
  });
}

/** "It was 7.40 by his clock when the ambulance turned in": the time stands in front of what it is the time of. */
function timesOf(claim: Claim, predicate: Predication): readonly TimeExpression[] {
  const on = timesOn(claim, predicate);
  if (on.length > 0) return on;
  const when = claim.tokens.findIndex(({ lemma }) => lemma === 'when');
  const opens = claim.tokens[0]?.lemma === 'it' && claim.tokens[1]?.lemma === 'be';
  if (!opens || when < 0 || predicate.token < when) return [];
  const start = claim.tokens[when]?.span.start ?? 0;
  return claim.times.filter(({ span }) => span.end <= start);
}
