import { PAPERS } from '../../lang/en/stage-words.ts';
import type { Claim, Participant } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { type WordLink, alignmentOf } from '../words/align.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { argumentsOf, participantAt, rolesOf } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';

/** Two tellings that can be of one happening, and what they have in common besides its word. */
export interface SharedOccasion {
  readonly left: Occasion;
  readonly right: Occasion;
  readonly family: string;
  /** People and bodies named in both. */
  readonly people: number;
  /** Other telling words that stand for each other. */
  readonly words: number;
  /** Words and names among them that are who did it, to whom or to what it was done, where or with whom. */
  readonly parts: number;
  /** Both say to what it was done, and the two are two things: "filed charges", "filed reports". */
  readonly otherObject: boolean;
}

/** A word that tells one thing from another: not "people", "day" or "new". */
const TELLING = 0.4;
/** Words stand for each other from here on: synonyms, and kinds of each other ("document", "memorandum"). */
const ALIKE = 0.6;

const shared = new WeakMap<ClaimPair, readonly SharedOccasion[]>();

/** Every two tellings of the pair that can be of one happening; none where each names people the other does not know. */
export function sharedOccasions(pair: ClaimPair): readonly SharedOccasion[] {
  const known = shared.get(pair);
  if (known) return known;
  const made = findShared(pair);
  shared.set(pair, made);
  return made;
}

function findShared(pair: ClaimPair): readonly SharedOccasion[] {
  const others = occasionsOf(pair.right);
  return occasionsOf(pair.left).flatMap((left) =>
    others.flatMap((right) => {
      const families = left.families.filter((one) => right.families.includes(one));
      const common = families.length === 0 ? null : inCommon(pair, left, right);
      return common === null ? [] : families.map((family) => ({ left, right, family, ...common }));
    }),
  );
}

/** What two tellings share besides their word; null where each names people the other does not know. */
export function inCommon(
  pair: ClaimPair,
  left: Occasion,
  right: Occasion,
): Pick<SharedOccasion, 'people' | 'words' | 'parts' | 'otherObject'> | null {
  const people = peopleIn(pair, left, right);
  if (people === null) return null;
  const links = linksIn(pair, left, right);
  return {
    people,
    words: links.length,
    parts: partsIn(pair, left, right, links),
    otherObject: ofOtherObjects(pair, left, right),
  };
}

/** How many people and bodies both name; null where each side names a person whom the other does not. */
function peopleIn(pair: ClaimPair, left: Occasion, right: Occasion): number | null {
  const [as, bs] = [named(pair.left.claim, left), named(pair.right.claim, right)];
  const alone = (some: readonly Participant[], others: readonly Participant[]) =>
    some.filter(
      ({ name, kind }) =>
        kind === 'person' && !others.some((other) => sameName(name, other.name) !== 'different'),
    );
  if (alone(as, bs).length > 0 && alone(bs, as).length > 0) return null;
  return as.filter(({ name }) => bs.some((other) => sameName(name, other.name) === 'same')).length;
}

/** People and bodies named with it; where it names nobody itself, those of the whole claim: "where Haftar greeted his guest". */
function named({ participants, tokens }: Claim, { around }: Occasion): readonly Participant[] {
  const all = participants.filter(
    ({ named: isName, kind }) => isName && (kind === 'person' || kind === 'organisation'),
  );
  const own = all.filter(({ span }) =>
    tokens.some(
      (token, at) => around.has(at) && span.start <= token.span.start && token.span.end <= span.end,
    ),
  );
  return own.some(({ kind }) => kind === 'person') ? own : all;
}

/** Heads of what hangs on its own word or on the one that carries it. */
function argumentsIn(claim: Claim, { token, clause }: Occasion): readonly number[] {
  const own = claim.tokens
    .keys()
    .filter((at) => claim.tokens[at]?.head === token && ARGUMENT.test(claim.tokens[at].deprel));
  // "A minute which bears the signatures": what the clause is told of.
  const above = claim.tokens[token]?.deprel === 'acl:relcl' ? [claim.tokens[token].head] : [];
  return [...new Set([...own, ...above, ...(clause === null ? [] : argumentsOf(claim, clause))])].filter(
    (at) => at !== token,
  );
}
const ARGUMENT = /^(?:nsubj|obj|obl|nmod|acl|compound)/u;

function partsIn(
  pair: ClaimPair,
  left: Occasion,
  right: Occasion,
  ...[common]: readonly [readonly WordLink[]]
): number {
  const [as, bs] = [argumentsIn(pair.left.claim, left), argumentsIn(pair.right.claim, right)];
  const links = common.filter(({ left: a, right: b }) => as.includes(a.at) && bs.includes(b.at));
  const nameAt = (claim: Claim, at: number) => participantAt(claim, at);
  const names = as.filter((a) => {
    const one = nameAt(pair.left.claim, a);
    if (one?.named !== true || links.some((link) => link.left.at === a)) return false;
    return bs.some((b) => {
      const other = nameAt(pair.right.claim, b);
      return other?.named === true && sameName(one.name, other.name) === 'same';
    });
  });
  return links.length + names.length + (bothOnPaper(pair, as, bs) ? 1 : 0);
}

/** "No document was signed", "signed a memorandum": the wider word is meant of the narrower. */
function bothOnPaper({ left, right }: ClaimPair, as: readonly number[], bs: readonly number[]): boolean {
  const [x, y] = [as.filter((at) => isPaper(left.claim, at)), bs.filter((at) => isPaper(right.claim, at))];
  const lemmas = new Set([
    ...x.map((at) => left.claim.tokens[at]?.lemma),
    ...y.map((at) => right.claim.tokens[at]?.lemma),
  ]);
  return (
    x.length > 0 && y.length > 0 && (lemmas.has('document') || lemmas.has('text') || lemmas.has('paper'))
  );
}
const isPaper = ({ tokens }: Claim, at: number): boolean => PAPERS.has(tokens[at]?.lemma ?? '');

/** What each says it was done to, where both say so in words. */
function ofOtherObjects(pair: ClaimPair, left: Occasion, right: Occasion): boolean {
  const [a, b] = [objectOf(pair.left.claim, left), objectOf(pair.right.claim, right)];
  if (a === null || b === null) return false;
  if (alignmentOf(pair).toRight.get(a)?.right.at === b || bothOnPaper(pair, [a], [b])) return false;
  const [one, two] = [participantAt(pair.left.claim, a), participantAt(pair.right.claim, b)];
  return !(one?.named === true && two?.named === true && sameName(one.name, two.name) !== 'different');
}

function objectOf(claim: Claim, { token, clause, noun, phrase }: Occasion): number | null {
  if (phrase) return null;
  const found = noun
    ? claim.tokens.findIndex(({ head, deprel }) => head === token && deprel === 'nmod')
    : clause === null
      ? -1
      : (rolesOf(claim, clause).patient ?? -1);
  return found < 0 || claim.tokens[found]?.upos === 'PRON' ? null : found;
}

function linksIn(pair: ClaimPair, left: Occasion, right: Occasion): readonly WordLink[] {
  return alignmentOf(pair).links.filter(
    ({ left: a, right: b, level }) =>
      left.around.has(a.at) &&
      right.around.has(b.at) &&
      a.at !== left.token &&
      b.at !== right.token &&
      level >= ALIKE &&
      !a.number &&
      Math.min(a.weight, b.weight) >= TELLING &&
      !isTime(pair.left.claim, a.at),
  );
}

/** "Thursday" is in both, and tells nothing of what happened on it. */
function isTime({ times, tokens }: Claim, at: number): boolean {
  const span = tokens[at]?.span;
  return (
    span !== undefined && times.some((time) => time.span.start <= span.start && span.end <= time.span.end)
  );
}
