import { type Converse, PARTY_NOUNS, type Place, SUITS, conversesOf } from '../../lang/en/converses.ts';
import type { Claim, ClaimToken, Predication } from '../../model/claim.ts';
import { prepositionAt } from '../words/align.ts';
import { perClaim } from '../words/per-claim.ts';
import { below } from '../words/phrase.ts';
import { participantAt, rolesOf } from '../words/predicates.ts';

/** Somebody in a deal: the name, and the word that stands for it. */
export interface Party {
  readonly name: string;
  readonly token: number;
}

/** What goes on between two, as a claim tells it: "Delta bought the hotel from Corvin" is a trade, from Corvin to Delta. */
export interface Deal {
  readonly frame: string;
  readonly first: Party | null;
  readonly second: Party | null;
  /** The predicate that tells of it; null where a noun does: "the defendant, Corvin". */
  readonly clause: Predication | null;
}

/** Every deal a claim tells of that names one of the two at least. */
export const dealsIn = perClaim((claim: Claim): readonly Deal[] => [
  ...claim.predications.flatMap((one) => [...byVerb(claim, one), ...bySuit(claim, one)]),
  ...byNoun(claim),
  ...byRequest(claim),
]);

function byVerb(claim: Claim, clause: Predication): readonly Deal[] {
  return conversesOf(verbOf(claim, clause)).flatMap(({ frame, first, second }: Converse): Deal[] => {
    const [a, b] = [partyAt(claim, clause, first), partyAt(claim, clause, second)];
    return a !== null && b !== null ? [{ frame, first: a, second: b, clause }] : [];
  });
}

/** "Take-over" of "took over". */
function verbOf({ tokens }: Claim, { token, lemma }: Predication): string {
  const particle = tokens.find(({ head, deprel }) => head === token && deprel === 'compound:prt');
  return particle ? `${lemma}-${particle.lemma}` : lemma;
}

/** "Took it to court", "the case was brought by Karun", "filed a suit against the city". */
function bySuit(claim: Claim, clause: Predication): readonly Deal[] {
  const { agent, patient } = rolesOf(claim, clause);
  const lemmaAt = (at: number | null) => (at === null ? '' : (claim.tokens[at]?.lemma ?? ''));
  if (
    clause.lemma === 'take' &&
    claim.tokens.some(({ lemma, head }) => lemma === 'court' && head === clause.token)
  )
    return named({ frame: 'sue', first: partyOf(claim, agent), second: partyOf(claim, patient), clause });
  if (
    !['bring', 'file', 'launch', 'lodge'].includes(clause.lemma) ||
    !isSuit(claim, patient, lemmaAt(patient))
  )
    return [];
  return named({
    frame: 'sue',
    first: partyOf(claim, agent),
    second: partyAt(claim, clause, 'against'),
    clause,
  });
}

/** "The case … was brought", "the case which was brought". */
function isSuit(claim: Claim, patient: number | null, lemma: string): boolean {
  if (SUITS.has(lemma)) return true;
  const above = patient === null ? -1 : (claim.tokens[patient]?.head ?? -1);
  return SUITS.has(claim.tokens[claim.tokens[above]?.head ?? -1]?.lemma ?? '');
}

const named = (deal: Deal): readonly Deal[] => (deal.first || deal.second ? [deal] : []);

/** "The plaintiff, Corvin Group", "with Lindqvar as the defendant", "was the guest of Petar Lisko". */
function byNoun(claim: Claim): readonly Deal[] {
  return claim.tokens.flatMap(({ lemma, upos }, at): readonly Deal[] => {
    const part = upos === 'NOUN' ? PARTY_NOUNS[lemma] : undefined;
    if (!part) return [];
    const own = holderOf(claim, at);
    const of = claim.tokens.findIndex(
      ({ head, deprel }, one) =>
        head === at && (deprel === 'nmod:poss' || (deprel === 'nmod' && prepositionAt(claim, one) === 'of')),
    );
    const other = of < 0 ? null : partyOf(claim, of);
    const [first, second] = part.first ? [own, other] : [other, own];
    return own === null ? [] : [{ frame: part.frame, first, second, clause: null }];
  });
}

/** Whom a noun of a part is said of: its apposition, its subject, or the name before "as the defendant". */
function holderOf(claim: Claim, at: number): Party | null {
  const { tokens } = claim;
  const { head = -1, deprel = '' } = tokens[at] ?? {};
  const under = tokens.findIndex(
    (one) => one.head === at && (one.deprel === 'appos' || one.deprel === 'nsubj' || one.deprel === 'flat'),
  );
  if (under >= 0) return partyOf(claim, under);
  if (deprel === 'appos') return partyOf(claim, head);
  const as = tokens.findIndex((one, where) => where < at && one.lemma === 'as' && at - where <= AS_REACH);
  return as > 0 ? partyOf(claim, as - 1) : null;
}
const AS_REACH = 2;

const REQUESTS: Readonly<Record<string, string>> = { invitation: 'invite', request: 'ask' };

/** "Brandt came at the invitation of Lisko": Lisko invited Brandt. */
function byRequest(claim: Claim): readonly Deal[] {
  return claim.tokens.flatMap(({ lemma }, at): readonly Deal[] => {
    const frame = REQUESTS[lemma];
    const main = claim.predications[0];
    if (frame === undefined || !main || prepositionAt(claim, at) !== 'at') return [];
    const by = claim.tokens.findIndex(({ head, deprel }) => head === at && deprel.startsWith('nmod'));
    const first = by < 0 ? null : partyOf(claim, by);
    const second = main.subject === null ? null : partyOf(claim, main.subject);
    return first && second ? [{ frame, first, second, clause: null }] : [];
  });
}

function partyAt(claim: Claim, clause: Predication, place: Place): Party | null {
  const { agent, patient } = rolesOf(claim, clause);
  if (place === 'subject') return agent === null ? null : partyOf(claim, agent);
  if (place === 'object') {
    const direct = claim.tokens.findIndex(({ head, deprel }) => head === clause.token && deprel === 'iobj');
    // "Paid Corvin Group 4 million euros": a name before a sum is mostly read as a part of it.
    const at = direct >= 0 ? direct : (nameBehind(claim, clause) ?? patient);
    return at === null ? null : partyOf(claim, at);
  }
  const at = claim.tokens.findIndex(
    ({ head, deprel }, one) =>
      (head === clause.token || head === patient) &&
      (deprel.startsWith('obl') || deprel === 'nmod') &&
      prepositionAt(claim, one) === place,
  );
  return at < 0 ? null : partyOf(claim, at);
}

function nameBehind({ participants, tokens }: Claim, { token }: Predication): number | null {
  const next = tokens[token + 1]?.span.start;
  const isParty = participants.some(
    ({ named: isName, kind, span }) => isName && kind !== 'place' && kind !== 'other' && span.start === next,
  );
  return isParty ? token + 1 : null;
}

const CAPITAL = /^\p{Lu}/u;

/** The name a word stands for; of "the car of Jan Feld" and "Feld's car" whose it is. */
function partyOf(claim: Claim, at: number | null): Party | null {
  const token = at === null ? undefined : claim.tokens[at];
  if (at === null || !token) return null;
  const name = nameOf(claim, at, token);
  if (name !== null) return { name, token: at };
  const owner = claim.tokens.findIndex(
    ({ head, deprel, upos }, one) =>
      head === at &&
      upos === 'PROPN' &&
      (deprel === 'nmod:poss' || (deprel === 'nmod' && prepositionAt(claim, one) === 'of')),
  );
  return owner < 0 ? null : partyOf(claim, owner);
}

function nameOf(claim: Claim, at: number, { upos, text }: ClaimToken): string | null {
  const known = participantAt(claim, at);
  const isName = upos === 'PROPN' || (CAPITAL.test(text) && at > 0);
  if (known?.named === true && (isName || upos === 'PRON' || known.kind !== 'place')) return known.name;
  return isName ? wholeName(claim, at) : null;
}

/** "Delta Holdings" of "Holdings". */
function wholeName(claim: Claim, at: number): string {
  return below(claim, at)
    .flatMap((one) => {
      const token = claim.tokens[one];
      return token?.upos === 'PROPN' || one === at ? (token?.text ?? []) : [];
    })
    .join(' ');
}
