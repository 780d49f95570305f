import { synonymous } from '../../lang/en/meaning.ts';
import type { Claim, Participant } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { perClaim } from '../words/per-claim.ts';
import { sameName } from '../words/speakers.ts';

/** Somebody's part in a body or a work: "a commission led by Valk", "Reyl, who was not involved in the study". */
export interface Lead {
  readonly who: Participant;
  /** What is led: "commission". */
  readonly what: string;
  readonly part: 'leads' | 'none';
  /** Whose it is, in the first letters of names: "the Norvian delegation"; `OURS` where only the speaker knows. */
  readonly owners: readonly string[];
  readonly span: Span;
}

const LEADING: ReadonlySet<string> = new Set(
  'lead head chair run direct command preside coordinate'.split(' '),
);
/** "Led the way" and "runs a shop" are of everybody: what is led is a body of people or what they work on. */
const LED: ReadonlySet<string> = new Set(
  (
    'commission committee inquiry enquiry investigation probe panel team delegation mission study research trial project ' +
    'operation rescue search review council board party group unit squad programme program campaign talk negotiation'
  ).split(' '),
);
const INVOLVED: ReadonlySet<string> = new Set('involve participate'.split(' '));
/** A name stands this near behind "led by". */
const REACH = 9;

/** Everybody a claim has leading something, or having no part in it. */
export const leadsIn = perClaim((claim: Claim): readonly Lead[] => [...ledBy(claim), ...leading(claim)]);

/** "A commission led by Teodora Valk". */
function ledBy(claim: Claim): readonly Lead[] {
  return claim.tokens.flatMap(({ lemma, span }, at): Lead[] => {
    if (!LEADING.has(lemma) && lemma !== 'led' && lemma !== 'headed') return [];
    if (claim.tokens[at + 1]?.lemma !== 'by') return [];
    const noun = nounBefore(claim, at);
    const who = personBehind(claim, at + 1);
    return noun === null || !who
      ? []
      : [{ who, ...ledIn(claim, noun), part: 'leads', span: { start: span.start, end: who.span.end } }];
  });
}

/** "Tomas Reyl, who led the research", "Reyl, who was not involved in the study". */
function leading(claim: Claim): readonly Lead[] {
  return claim.predications.flatMap(({ lemma, polarity, token, voice }): Lead[] => {
    const leads = LEADING.has(lemma) && voice === 'active' && polarity === 'positive';
    const none = INVOLVED.has(lemma) && polarity === 'negative';
    const noun = leads || none ? nounAfter(claim, token) : null;
    const who = noun === null ? undefined : personBefore(claim, token);
    const verb = claim.tokens[token]?.span;
    if (noun === null || !who || !verb) return [];
    const part = leads ? 'leads' : 'none';
    return [{ who, ...ledIn(claim, noun), part, span: { start: who.span.start, end: verb.end } }];
  });
}

const NEAR = 4;
function nounBefore({ tokens }: Claim, at: number): number | null {
  const from = Math.max(0, at - NEAR);
  const found = tokens.slice(from, at).findLastIndex(({ lemma }) => LED.has(lemma));
  return found < 0 ? null : from + found;
}
function nounAfter({ tokens }: Claim, at: number): number | null {
  const after = tokens.slice(at + 1, at + 1 + NEAR).map(({ lemma }) => lemma);
  const it = tokens[at]?.lemma === 'preside' ? after.indexOf(ANY) : -1;
  const found = it >= 0 ? it : after.findIndex((lemma) => LED.has(lemma));
  return found < 0 ? null : at + 1 + found;
}

const ledIn = (claim: Claim, noun: number): Pick<Lead, 'what' | 'owners'> => ({
  what: claim.tokens[noun]?.lemma ?? ANY,
  owners: ownersOf(claim, noun),
});

/** "Ours" is another's where another says it; "his" may be anybody's. */
const OURS = 'ours';
const POSSESSIVE: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);
/** A country and its people share so many first letters at least. */
const OWNER_STEM = 4;
const OWNED = 3;

/** Whose the led thing is: "the Norvian team", "the delegation of Norvia", "our side's delegation". */
function ownersOf({ tokens }: Claim, noun: number): readonly string[] {
  const before = tokens.slice(Math.max(0, noun - OWNED), noun);
  if (before.some(({ text }) => POSSESSIVE.has(text.toLowerCase()))) return [OURS];
  const named = before.filter(({ text, upos }, at) => isName(text, upos) && at + noun > OWNED);
  const [of, ...behind] = tokens.slice(noun + 1, noun + 1 + OWNED);
  if (of?.lemma === 'of' || of?.lemma === 'from')
    named.push(...behind.filter(({ text, upos }) => isName(text, upos)));
  return named.map(({ text }) => text.slice(0, OWNER_STEM).toLowerCase());
}
const isName = (text: string, upos: string): boolean =>
  upos === 'PROPN' || (upos === 'ADJ' && /^\p{Lu}/u.test(text));
/** "To preside over it": what it is, the other claim must tell, and name the same people. */
const ANY = 'it';

const isPerson = ({ kind, named }: Participant): boolean => kind === 'person' && named;

function personBehind({ tokens, participants }: Claim, at: number): Participant | undefined {
  const [from, to] = [tokens[at]?.span.end ?? 0, tokens[at + REACH]?.span.end ?? Number.POSITIVE_INFINITY];
  return participants
    .filter((one) => isPerson(one) && one.span.start >= from && one.span.start <= to)
    .sort((a, b) => a.span.start - b.span.start)[0];
}

function personBefore({ tokens, participants }: Claim, at: number): Participant | undefined {
  const to = tokens[at]?.span.start ?? 0;
  return participants
    .filter((one) => isPerson(one) && one.span.end <= to)
    .sort((a, b) => b.span.start - a.span.start)[0];
}

function ofOneWork(left: Claim, right: Claim, [a, b]: readonly [Lead, Lead]): boolean {
  if (a.what !== ANY && b.what !== ANY) return sameWork(a.what, b.what) && ofOneOwner(a, b);
  const names = (claim: Claim, { name }: Participant) =>
    claim.participants.some((one) => one.named && sameName(one.name, name) === 'same');
  return a.what === ANY ? names(left, b.who) : names(right, a.who);
}

/** Bodies that every side of a story has one of. */
const SIDED: ReadonlySet<string> = new Set(
  'team delegation mission party group unit squad board council committee campaign'.split(' '),
);

/** Both name one owner; a delegation that only one side gives an owner may be the other party's. */
function ofOneOwner(a: Lead, b: Lead): boolean {
  if (a.owners.includes(OURS) || b.owners.includes(OURS)) return false;
  if (a.owners.length === 0 && b.owners.length === 0) return true;
  if (a.owners.length === 0 || b.owners.length === 0) return !SIDED.has(a.what);
  return a.owners.some((one) => b.owners.includes(one));
}

const sameWork = (a: string, b: string): boolean =>
  a === b || synonymous(a, b, 'n') || (WORKS.has(a) && WORKS.has(b)) || (PANELS.has(a) && PANELS.has(b));
const WORKS: ReadonlySet<string> = new Set(['study', 'research', 'trial', 'project']);
const PANELS: ReadonlySet<string> = new Set([
  'commission',
  'committee',
  'inquiry',
  'enquiry',
  'panel',
  'investigation',
  'probe',
  'review',
]);

/** Two who are each said to lead one thing; null where both may. */
export function leadersApart({ left, right }: ClaimPair): readonly [Lead, Lead] | null {
  return find(
    left.claim,
    right.claim,
    (a, b) => a.part === 'leads' && b.part === 'leads' && sameName(a.who.name, b.who.name) === 'different',
  );
}

/** One who is said to lead it and to have no part in it. */
export function partsApart({ left, right }: ClaimPair): readonly [Lead, Lead] | null {
  return find(
    left.claim,
    right.claim,
    (a, b) => a.part !== b.part && sameName(a.who.name, b.who.name) === 'same',
  );
}

function find(left: Claim, right: Claim, holds: (a: Lead, b: Lead) => boolean): readonly [Lead, Lead] | null {
  for (const a of leadsIn(left)) {
    const b = leadsIn(right).find((other) => holds(a, other) && ofOneWork(left, right, [a, other]));
    if (b) return [a, b];
  }
  return null;
}
