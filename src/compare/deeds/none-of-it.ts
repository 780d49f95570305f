import { sameHappening } from '../../lang/en/happenings.ts';
import { rarity } from '../../lang/en/meaning.ts';
import type { Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { asserts, deniedBy } from '../words/predicates.ts';

const NEGATION = /\b(?:not|never|no|nobody|none|nothing|neither)\b|n['’]t\b/iu;

/** "No fish were killed" and "340 dead fish": one counts what the other says there is none of. */
export function countsWhatIsDenied({ left, right }: ClaimPair): boolean {
  return denies(left, right) || denies(right, left);
}

function denies(none: PairSide, some: PairSide): boolean {
  const [main] = none.claim.predications;
  if (main?.subject == null || !asserts(none, main) || !deniedBy(none, main) || none.claim.times.length > 0)
    return false;
  const no = none.claim.tokens.some(({ head, lemma }) => head === main.subject && lemma === 'no');
  const noun = no ? none.claim.tokens[main.subject]?.lemma : undefined;
  if (noun === undefined || NEGATION.test(some.claim.text)) return false;
  const counted = some.claim.quantities.some(
    ({ kind, countedLemma, low }) => kind === 'count' && countedLemma === noun && low > 0,
  );
  return (
    counted &&
    some.claim.tokens.some(
      ({ lemma }) => (lemma === main.lemma && lemma !== 'be') || sameHappening(lemma, main.lemma),
    )
  );
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'nothing', 'none', 'no-one']);
const ANYTHING: ReadonlySet<string> = new Set(['anything', 'anyone', 'anybody', 'nothing', 'nobody', 'none']);
/** "Did", "happened" and "opened" may be of anything. */
const TELLING_VERB = 0.35;

/** What one side says that nobody did to anything, and the other that somebody did: "broke down"; null for none. */
export function deniedWholly({ left, right }: ClaimPair): string | null {
  return whollyDenied(left, right) ?? whollyDenied(right, left);
}

function whollyDenied(none: PairSide, some: PairSide): string | null {
  const lemmaAt = (at: number | null) => (at === null ? null : (none.claim.tokens[at]?.lemma ?? null));
  const found = none.claim.predications.find((one) => {
    const [subject, object] = [lemmaAt(one.subject), lemmaAt(one.object)];
    const wholly = subject !== null && NOBODY.has(subject) && (object === null || ANYTHING.has(object));
    return (
      wholly &&
      !isWhich(none, one) &&
      asserts(none, one) &&
      one.tense === 'past' &&
      rarity(one.lemma) >= TELLING_VERB &&
      isDone(some, one)
    );
  });
  return found?.lemma ?? null;
}

/** "There was nothing that broke because of it": only which one is meant. */
const isWhich = ({ claim }: PairSide, { token }: Predication): boolean =>
  /^acl/u.test(claim.tokens[token]?.deprel ?? '');

function isDone(some: PairSide, { lemma }: Predication): boolean {
  return some.claim.predications.some(
    (one) => one.lemma === lemma && one.tense === 'past' && asserts(some, one) && !deniedBy(some, one),
  );
}

/** What an article says there will be or was none of, and the other that something was done to: "halved its interim dividend". */
export function hasWhatIsDenied({ left, right }: ClaimPair): string | null {
  return deniedThing(left, right) ?? deniedThing(right, left);
}

function deniedThing(none: PairSide, some: PairSide): string | null {
  const { tokens } = none.claim;
  for (const [at, { lemma, upos }] of tokens.entries()) {
    if (upos !== 'NOUN' || !tokens.some(({ head, lemma: word }) => head === at && word === 'no')) continue;
    const kind = modifiersOf(none, at);
    if (kind.length === 0 || !isArgument(none, at)) continue;
    const found = some.claim.tokens.findIndex(
      (token, other) =>
        token.lemma === lemma &&
        isDoneTo(some, other) &&
        kind.every((word) => modifiersOf(some, other).includes(word)),
    );
    if (found >= 0) return `${kind.join(' ')} ${lemma}`;
  }
  return null;
}

/** Words that say which one it is: "interim" dividend. */
const modifiersOf = ({ claim }: PairSide, at: number): readonly string[] =>
  claim.tokens
    .filter(({ head, deprel }) => head === at && /^(?:amod|compound)/u.test(deprel))
    .map(({ lemma }) => lemma);

/** "There is no emergency" is mostly an opinion; "no dividend will be paid" is not. */
const isArgument = ({ claim }: PairSide, at: number): boolean =>
  claim.predications.some(
    ({ subject, object, lemma }) => lemma !== 'be' && (subject === at || object === at),
  );

/** Verbs of having and being leave open whether there is one. */
const OPEN_VERBS: ReadonlySet<string> = new Set(
  'be have see find expect want need seek plan discuss consider propose demand'.split(' '),
);

function isDoneTo(side: PairSide, at: number): boolean {
  return side.claim.predications.some(
    (one) =>
      (one.object === at || (one.voice === 'passive' && one.subject === at)) &&
      one.tense === 'past' &&
      !OPEN_VERBS.has(one.lemma) &&
      asserts(side, one) &&
      !deniedBy(side, one),
  );
}
