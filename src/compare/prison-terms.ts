import type { Claim, ClaimQuantity, Participant, Predication } from '../model/claim.ts';
import type { ClaimPair } from '../model/pair.ts';
import { perClaim } from './per-claim.ts';
import { aboveNumber, participantAt, rolesOf } from './predicates.ts';
import type { SlotMatch } from './quantity-slots.ts';
import { sameName } from './speakers.ts';

/** How long a court sent somebody to prison for: "jailed for four years", "slammed with nine years behind bars". */
interface Term {
  readonly convict: string;
  readonly quantity: ClaimQuantity;
}

/** Verbs that say by themselves that it is a sentence. */
const SENTENCING: ReadonlySet<string> = new Set(['sentence', 'jail', 'imprison', 'condemn', 'incarcerate']);
/** What a convict is given, where the words behind tell that it is prison. */
const GIVING: ReadonlySet<string> = new Set('give hand slam slap hit send lock'.split(' '));
/** What a convict gets: the subject of an active verb. */
const GETTING: ReadonlySet<string> = new Set('get receive land draw'.split(' '));
const PRISON = /\b(?:prison|jail|gaol|imprisonment|behind bars|in custody|detention)\b/iu;
/** Part of a term, the most or the least of it, and what is no prison. */
const OTHERWISE =
  /\b(?:suspended|probation|parole|community|house arrest|maximum|minimum|up to|at least|at most|between|to serve|serving|served|additional|another|further|extra|more|previous|earlier|consecutive|concurrent|reduced|each)\b/iu;
const STRENGTH = 0.84;

/** The terms one convict is said to have been given; null where the claims tell of none, or of two people's. */
export function termsOfOne({ left, right }: ClaimPair): SlotMatch | null {
  const [a, b] = [termIn(left.claim)[0], termIn(right.claim)[0]];
  if (!a || !b || sameName(a.convict, b.convict) !== 'same') return null;
  return { left: a.quantity, right: b.quantity, strength: STRENGTH };
}

/** True where the two numbers are the terms of one convict. */
export function areTermsOfOne(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const terms = termsOfOne(pair);
  return terms?.left === a && terms.right === b;
}

/** The one term a claim tells of; empty where it tells of none or of several. */
const termIn = perClaim((claim): readonly Term[] => {
  if (OTHERWISE.test(claim.text)) return [];
  const found = claim.quantities.flatMap((quantity): readonly Term[] => {
    if (quantity.kind !== 'duration' || !(quantity.bound === 'exact' || quantity.bound === 'about'))
      return [];
    const above = aboveNumber(claim, quantity);
    const convict = above && isGiven(claim, above) ? convictOf(claim, above) : null;
    return convict?.named === true && convict.kind === 'person' ? [{ convict: convict.name, quantity }] : [];
  });
  return found.length === 1 ? found : [];
});

function isGiven({ text }: Claim, { lemma, polarity, modality }: Predication): boolean {
  if (polarity === 'negative' || modality !== 'asserted') return false;
  return SENTENCING.has(lemma) || ((GIVING.has(lemma) || GETTING.has(lemma)) && PRISON.test(text));
}

/** Whom it is given to: the object, the subject of a passive, or who gets it. */
function convictOf(claim: Claim, above: Predication): Participant | null {
  const { agent, patient } = rolesOf(claim, above);
  const indirect = claim.tokens.findIndex(({ head, deprel }) => head === above.token && deprel === 'iobj');
  const at = GETTING.has(above.lemma) ? agent : indirect >= 0 ? indirect : patient;
  return at === null ? null : (personAt(claim, at) ?? null);
}

/** "The banker Oskar Rehn": whoever the noun or the name beside it names. */
function personAt(claim: Claim, at: number): Participant | undefined {
  const found = participantAt(claim, at);
  if (found?.named === true) return found;
  const beside = claim.tokens.findIndex(({ head, deprel }) => head === at && deprel === 'appos');
  return beside < 0 ? found : participantAt(claim, beside);
}
