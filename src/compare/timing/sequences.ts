import {
  AFTER_WORDS,
  AUDIENCES,
  BEFORE_WORDS,
  EARLIER_OPENING,
  NEXT_PHRASE,
  THEN_WORDS,
  WAITING_WORDS,
  WHEN_WORDS,
} from '../../lang/en/order-words.ts';
import { isConcrete, nounTopic } from '../../lang/en/meaning.ts';
import type { Claim, ClaimToken } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { byClock } from './clock-sequences.ts';
import { deedsOf } from '../deeds/deeds.ts';
import { type Sequence, type Step, sideOfClaim, stepOf } from './steps.ts';

const known = new WeakMap<PairSide, readonly Sequence[]>();

/** What a side puts in order: in its claim, and between its claim and those right around it. */
export function sequencesOf(side: PairSide): readonly Sequence[] {
  const made = known.get(side) ?? [...within(side), ...across(side), ...byClock(side)];
  known.set(side, made);
  return made;
}

function within(side: PairSide): readonly Sequence[] {
  const { claim } = side;
  const found = claim.tokens.flatMap(({ lemma, head, deprel }, at): readonly Sequence[] => {
    const led = claim.tokens[head];
    const isLead = deprel === 'mark' || deprel === 'case' || deprel === 'advmod';
    if (!led || !isLead || head < at || isGarbled(claim, at)) return [];
    const below = clauseBehind(claim, at, head) ?? head;
    const above = mainAbove(claim, below);
    const [sub, main] = [stepAt(side, below), above === null ? null : stepAt(side, above)];
    if (!sub || !main || sub.token === main.token || main.deed?.theme === sub.token) return [];
    return ordered(claim, lemma, sub, main);
  });
  return [...found, ...byTheTime(side), ...following(side), ...told(side)];
}

/** "Before the firemen arrived", "before the warrant was issued", where the parse takes the noun for what is led in. */
function clauseBehind({ tokens }: Claim, lead: number, noun: number): number | null {
  if (tokens[noun]?.upos !== 'NOUN' && tokens[noun]?.upos !== 'PROPN') return null;
  const behind = tokens.findIndex(
    ({ upos, deprel, head }, at) =>
      at > noun &&
      at <= noun + CLAUSE_REACH &&
      upos === 'VERB' &&
      (deprel === 'advcl' ? head < lead || head > at : deprel === 'acl' && head === noun),
  );
  return behind < 0 ? null : behind;
}
const CLAUSE_REACH = 4;

/** "By the time the police arrived, the shooting had stopped." */
function byTheTime(side: PairSide): readonly Sequence[] {
  const { claim } = side;
  return claim.tokens.flatMap(({ deprel, head }, verb): readonly Sequence[] => {
    if (!/^acl/u.test(deprel) || claim.tokens[head]?.lemma !== 'time') return [];
    if (!claim.tokens.some((one) => one.head === head && one.deprel === 'case' && one.lemma === 'by'))
      return [];
    const above = mainAbove(claim, head);
    const [sub, main] = [stepAt(side, verb), above === null ? null : stepAt(side, above)];
    return sub && main ? ordered(claim, 'by', sub, main) : [];
  });
}

/** "Sold following the death of its owner". */
function following(side: PairSide): readonly Sequence[] {
  const { claim } = side;
  return claim.tokens.flatMap(({ text, upos, deprel }, at): readonly Sequence[] => {
    if (text.toLowerCase() !== 'following' || upos !== 'VERB' || deprel !== 'advcl') return [];
    const noun = claim.tokens.findIndex(
      (one, other) => other > at && other <= at + CLAUSE_REACH && one.upos === 'NOUN',
    );
    const above = mainAbove(claim, at);
    const [sub, main] = [noun < 0 ? null : stepAt(side, noun), above === null ? null : stepAt(side, above)];
    return sub && main ? [{ first: sub, then: main, said: true }] : [];
  });
}

/** "Hours after before": a slip of the keyboard tells no order. */
const isGarbled = ({ tokens }: Claim, at: number): boolean =>
  tokens.some(
    ({ lemma }, other) =>
      other !== at &&
      Math.abs(other - at) <= SLIP &&
      (AFTER_WORDS.has(lemma) || BEFORE_WORDS.has(lemma)) &&
      tokens[other]?.head === tokens[at]?.head,
  );
const SLIP = 3;

function ordered(claim: Claim, lead: string, sub: Step, main: Step): readonly Sequence[] {
  const denied = main.deed?.denied === true || hasNot(claim, main.token);
  const said = true;
  if (WAITING_WORDS.has(lead) && denied) return [{ first: sub, then: main, said }];
  if (denied || sub.deed?.denied === true) return [];
  if (AFTER_WORDS.has(lead)) return [{ first: sub, then: main, said }];
  if (lead === 'until' || lead === 'till') return [];
  if (BEFORE_WORDS.has(lead)) return [{ first: main, then: sub, said }];
  if (!WHEN_WORDS.has(lead) && lead !== 'by') return [];
  const [early, late] = [isEarlier(claim, main.token), isEarlier(claim, sub.token)];
  if (early === late) return [];
  return early ? [{ first: main, then: sub, said }] : [{ first: sub, then: main, said }];
}

const hasNot = ({ tokens }: Claim, verb: number): boolean =>
  tokens.some(({ head, lemma }) => head === verb && (lemma === 'not' || lemma === 'never'));

/** "Had already stopped", "had been opened": before the other. */
const isEarlier = ({ tokens }: Claim, at: number): boolean =>
  tokens.some(({ head, text, upos }) => head === at && upos === 'AUX' && /^(?:had|’d)$/iu.test(text)) ||
  tokens.some(({ head, lemma }) => head === at && lemma === 'already');

/** "Signed the lists, then left"; "the fire was followed by an explosion". */
function told(side: PairSide): readonly Sequence[] {
  const { claim } = side;
  const deeds = deedsOf(side).filter(({ noun, denied }) => !noun && !denied);
  return claim.tokens.flatMap(({ lemma, head }, at): readonly Sequence[] => {
    if (!THEN_WORDS.has(lemma) || (lemma === 'then' && claim.tokens[at - 1]?.lemma === 'since')) return [];
    const own =
      deeds.find(({ token }) => token === head) ??
      deeds.find(({ token }) => token === claim.tokens[head]?.head);
    const before = own && deeds.findLast(({ token }) => token < own.token && token < at);
    if (!own || !before || !isBesides(claim, before.token, own.token)) return [];
    return [{ first: stepOf(side, before), then: stepOf(side, own), said: true }];
  });
}

/** One clause beside the other, not inside it: "said the car then stopped" puts nothing in order. */
function isBesides({ tokens }: Claim, first: number, next: number): boolean {
  const { head = -1, deprel = '' } = tokens[next] ?? {};
  if (head === first) return /^(?:conj|parataxis|advcl|dep)/u.test(deprel);
  const other = tokens[first];
  return (
    other !== undefined &&
    (other.head === next
      ? /^(?:parataxis|ccomp|conj|advcl|dep)/u.test(other.deprel)
      : other.head === head && head !== -1)
  );
}

/** "The match was called off at 18:50. The first bodies were carried out eight minutes later." */
function across(side: PairSide): readonly Sequence[] {
  const whole = [
    ...(side.before ?? []).map((claim) => sideOfClaim(side, claim)),
    side,
    ...(side.after ?? []).map((claim) => sideOfClaim(side, claim)),
  ];
  return whole.flatMap((one, at): readonly Sequence[] => {
    const last = whole[at - 1];
    if (!last || (one !== side && last !== side) || one.claim.sentence - last.claim.sentence > 1) return [];
    const [earlier, later] = [mainOf(last), mainOf(one)];
    if (!earlier || !later) return [];
    if (EARLIER_OPENING.test(one.claim.text)) return [{ first: later, then: earlier, said: true }];
    if (!isNext(one.claim, later.token)) return [];
    return [{ first: earlier, then: later, said: true }];
  });
}

const isNext = ({ text, tokens }: Claim, main: number): boolean =>
  NEXT_PHRASE.test(text) ||
  tokens.some(({ head, lemma }, at) => head === main && THEN_WORDS.has(lemma) && at < main);

const mainOf = (side: PairSide): Step | null => {
  const main = deedsOf(side).find(({ token, noun }) => !noun && token === side.claim.predications[0]?.token);
  return main && !main.denied ? stepOf(side, main) : null;
};

/** The deed at a token; a noun that tells of no body and no thing one can touch stands for what happened. */
function stepAt(side: PairSide, at: number): Step | null {
  const deeds = deedsOf(side).filter(({ token, clause }) => token === at || clause?.token === at);
  const deed = deeds.find(({ token }) => token === at) ?? deeds[0];
  if (deed) return stepOf(side, deed);
  const token = side.claim.tokens[at];
  return token && isHappening(token, side.claim) ? { side, token: at, deed: null } : null;
}

function isHappening({ lemma, upos, span }: ClaimToken, { times }: Claim): boolean {
  if (upos !== 'NOUN' || AUDIENCES.has(lemma) || isConcrete(lemma) || nounTopic(lemma) === 'person')
    return false;
  return !times.some((time) => time.span.start <= span.start && span.end <= time.span.end);
}

/** The clause that a clause or noun hangs on. */
function mainAbove({ tokens, predications }: Claim, at: number): number | null {
  for (let top = tokens[at]?.head ?? -1, steps = 0; top >= 0 && steps < tokens.length; steps++) {
    if (predications.some(({ token }) => token === top)) return top;
    top = tokens[top]?.head ?? -1;
  }
  return null;
}
