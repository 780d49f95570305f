import type { Claim, ClaimQuantity, Participant, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type Alignment, alignmentOf } from './align.ts';
import { sameName } from './speakers.ts';

/** Two predicates that can tell of one happening, with what hangs on both. */
export interface PredicatePair {
  readonly left: Predication;
  readonly right: Predication;
  /** How well the predicates stand for each other, as `matchLevel` gives it. */
  readonly level: number;
  /** Tokens of arguments that stand for each other: subjects, objects, obliques. */
  readonly shared: readonly (readonly [number, number])[];
}

/** Predicates match from here on: synonyms and words of one happening, not merely kinds of each other. */
const SAME_PREDICATE = 0.75;
const ARGUMENTS: ReadonlySet<string> = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'csubj',
  'xcomp',
  'ccomp',
  'nmod',
]);
const pairs = new WeakMap<Alignment, readonly PredicatePair[]>();

/** Every two predicates of the pair that match, the main ones first. */
export function predicatePairs(pair: Pick<ClaimPair, 'left' | 'right'>): readonly PredicatePair[] {
  const alignment = alignmentOf(pair);
  const known = pairs.get(alignment);
  if (known) return known;
  const [a, b] = [pair.left.claim, pair.right.claim];
  const found: PredicatePair[] = [];
  for (const left of a.predications) {
    const link = alignment.toRight.get(left.token);
    const right = link && b.predications.find(({ token }) => token === link.right.at);
    if (!link || !right || link.level < SAME_PREDICATE) continue;
    found.push({ left, right, level: link.level, shared: sharedArguments(a, b, left, right, alignment) });
  }
  pairs.set(alignment, found);
  return found;
}

/** Heads of what hangs on a predicate, its subject and object among them. */
export function argumentsOf(claim: Claim, { token, subject, object }: Predication): readonly number[] {
  const found = new Set<number>();
  if (subject !== null) found.add(subject);
  if (object !== null) found.add(object);
  for (const [at, { head, deprel }] of claim.tokens.entries()) {
    if (head === token && ARGUMENTS.has(deprel.split(':')[0] ?? '')) found.add(at);
  }
  return [...found].sort((x, y) => x - y);
}

// The five are what two predicates are: two claims, two predicates and how their words correspond.
function sharedArguments(
  a: Claim,
  b: Claim,
  ...[left, right, alignment]: readonly [Predication, Predication, Alignment]
): readonly (readonly [number, number])[] {
  const shared: (readonly [number, number])[] = [];
  const others = argumentsOf(b, right);
  for (const at of argumentsOf(a, left)) {
    const other = others.find((token) => standsFor(a, b, at, token, alignment));
    if (other !== undefined) shared.push([at, other]);
  }
  return shared;
}

/** True where the two argument heads are linked, or name one person ("he" and "Haftar"). */
function standsFor(
  a: Claim,
  b: Claim,
  ...[at, other, alignment]: readonly [number, number, Alignment]
): boolean {
  if (alignment.toRight.get(at)?.right.at === other) return true;
  const [one, two] = [participantAt(a, at), participantAt(b, other)];
  return one?.named === true && two?.named === true && sameName(one.name, two.name) === 'same';
}

/** The participant whose words hold this token. */
export function participantAt(claim: Claim, token: number): Participant | undefined {
  const span = claim.tokens[token]?.span;
  return span && claim.participants.find((one) => one.span.start <= span.start && span.end <= one.span.end);
}

export interface Roles {
  readonly agent: number | null;
  readonly patient: number | null;
}

/** Who does it and to whom it is done, whatever the voice. Token numbers of the heads. */
export function rolesOf(claim: Claim, { token, subject, object, voice }: Predication): Roles {
  if (voice === 'active') return { agent: subject, patient: object };
  const by = claim.tokens.findIndex(({ head, deprel }) => head === token && deprel === 'obl:agent');
  return { agent: by < 0 ? null : by, patient: subject };
}

const NOTHING: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'nor', 'never']);
const ACTUAL: ReadonlySet<string> = new Set(['asserted']);

/** True where the side says that it did not happen: by "not", "no" and "nobody", or because its speaker denied it. */
export function deniedBy({ claim, attribution }: PairSide, predication: Predication): boolean {
  if (attribution?.act === 'denial' && isOffered(claim, predication)) return false;
  const turned = attribution?.act === 'denial' && predication === deniedIn(claim);
  // Where the cue itself negates ("refused to sign"), the claim's own polarity has counted that once already.
  if (turned && predication === claim.predications[0]) return claim.polarity === 'negative';
  const negated = predication.polarity === 'negative' || negatedArgument(claim, predication);
  return negated !== turned;
}

/** Who rejects an offer or a plea does not deny that it was made. Lemmas of nouns. */
const OFFERS: ReadonlySet<string> = new Set(
  'offer plea request call demand bid appeal proposal application invitation petition plan idea suggestion complaint'.split(
    ' ',
  ),
);
const isOffered = ({ tokens }: Claim, { token, lemma }: Predication): boolean =>
  OFFERS.has(lemma) && (tokens[token]?.upos === 'NOUN' || tokens[0]?.upos === 'DET');

/** Nouns of saying: who denies "claims that …" denies what was claimed. */
const SAYINGS: ReadonlySet<string> = new Set(
  'claim allegation report rumour rumor suggestion accusation assertion'.split(' '),
);

/** The predicate a denial turns round: the main one, or the one below a noun of saying. */
function deniedIn({ predications: [main, next] }: Claim): Predication | undefined {
  return main && next && SAYINGS.has(main.lemma) ? next : main;
}

function negatedArgument(claim: Claim, predication: Predication): boolean {
  const { subject, object } = predication;
  return [subject, object].some((at) => {
    if (at === null) return false;
    const lemma = claim.tokens[at]?.lemma ?? '';
    return NOTHING.has(lemma) || claim.tokens.some((token) => token.head === at && NOTHING.has(token.lemma));
  });
}

/** True where the side says that it is so: no question, plan, condition or wish. */
export function asserts({ claim, attribution }: PairSide, predication: Predication): boolean {
  if (attribution?.act === 'question' || attribution?.act === 'none-asserted') return false;
  return (
    ACTUAL.has(predication.modality) &&
    claim.certainty !== 'question' &&
    claim.certainty !== 'hypothetical' &&
    !isEndDenied(claim, predication)
  );
}

const ENDS = /^(?:xcomp|advcl|conj)/u;

/** "Didn't elect her to play games": to what end it was not done is neither so nor not so. */
export function isEndDenied(claim: Claim, { token, polarity }: Predication): boolean {
  if (polarity === 'negative' || !ENDS.test(claim.tokens[token]?.deprel ?? '')) return false;
  if (!claim.tokens.some(({ head, lemma, deprel }) => head === token && deprel === 'mark' && lemma === 'to'))
    return false;
  const above = predicationAbove(claim, claim.tokens[token]?.head ?? -1);
  return above?.polarity === 'negative';
}

/** The predication whose clause a token stands in: the nearest predicate above it. */
export function predicationAbove(claim: Claim, token: number): Predication | null {
  let at = token;
  for (let steps = 0; at >= 0 && steps <= claim.tokens.length; steps++) {
    const found = claim.predications.find((one) => one.token === at);
    if (found) return found;
    at = claim.tokens[at]?.head ?? -1;
  }
  return null;
}

/** The predicate a number stands under; null where it stands under none. */
export function aboveNumber(claim: Claim, { span }: ClaimQuantity): Predication | null {
  const at = claim.tokens.findLastIndex((token) => token.span.start < span.end);
  return at < 0 ? null : predicationAbove(claim, at);
}
