import { rarity } from '../lang/en/meaning.ts';
import type { Claim } from '../model/claim.ts';

/** "People" and "day" are what anything may be about. */
const TELLING = 0.4;
/** More claims of one article about one thing, and it tells them apart from nothing. */
const MOST_ABOUT = 5;

/**
 * Every two claims of which one says of "it", or of whom it leaves out, what the other may say of the thing by name: "it never
 * rang" beside "the alarm went off". Only what few claims of either article are about.
 */
export function ofOneThing(
  left: readonly Claim[],
  right: readonly Claim[],
): readonly (readonly [one: Claim, other: Claim, head: string])[] {
  const [ours, theirs] = [aboutIn(left), aboutIn(right)];
  return [...ours].flatMap(([head, claims]) => {
    const others = theirs.get(head) ?? [];
    if (claims.length > MOST_ABOUT || others.length > MOST_ABOUT) return [];
    return claims.flatMap((one) =>
      others
        .filter((other) => one.pointing || other.pointing)
        .map((other): readonly [Claim, Claim, string] => [one.claim, other.claim, head]),
    );
  });
}

interface About {
  readonly claim: Claim;
  /** It says so by a pronoun, or leaves it out. */
  readonly pointing: boolean;
}

type Abouts = ReadonlyMap<string, readonly About[]>;
/** An article meets many others. */
const known = new WeakMap<readonly Claim[], Abouts>();

function aboutIn(claims: readonly Claim[]): Abouts {
  const found = known.get(claims) ?? readAbout(claims);
  known.set(claims, found);
  return found;
}

/** What claims say something of, as subject or object of a predicate, by noun. */
function readAbout(claims: readonly Claim[]): Abouts {
  const about = new Map<string, About[]>();
  for (const claim of claims) {
    for (const [head, pointing] of headsOf(claim)) {
      const found = about.get(head);
      if (found) found.push({ claim, pointing });
      else about.set(head, [{ claim, pointing }]);
    }
  }
  return about;
}

function headsOf({ predications, referents = [], tokens }: Claim): ReadonlyMap<string, boolean> {
  const heads = new Map<string, boolean>();
  const add = (head: string, pointing: boolean) => {
    if (rarity(head) >= TELLING) heads.set(head, pointing || heads.get(head) === true);
  };
  for (const { subject, object, token } of predications) {
    for (const at of [subject, object]) {
      const word = at === null ? undefined : tokens[at];
      if (word?.upos === 'NOUN') add(word.lemma, false);
    }
    for (const { token: at, subjectOf, heads: stood } of referents) {
      const isTold = subjectOf === token || (at !== null && (at === subject || at === object));
      if (isTold) for (const head of stood) add(head, true);
    }
  }
  return heads;
}
