import { COUNTRY_NAMES } from '../../lang/en/countries.ts';
import { isConcrete } from '../../lang/en/meaning.ts';
import { topicsOf } from '../../lang/en/noun-topics.ts';
import { siteKindsOf } from '../../lang/en/site-words.ts';
import type { Claim, ClaimToken, Participant, Predication } from '../../model/claim.ts';

/** Names of places a claim gives, lower case, countries by one name: "Britain", "the UK". */
export function placesIn(claim: Claim): ReadonlySet<string> {
  const names = claim.participants.filter(({ kind, named }) => kind === 'place' && named);
  return new Set(names.map(({ name }) => (COUNTRY_NAMES.get(name) ?? name).toLowerCase()));
}

/** True where both name places, and none of one's is one of the other's or part of its name. */
export function ofOtherPlaces(a: Claim, b: Claim): boolean {
  const [one, two] = [placesIn(a), placesIn(b)];
  if (one.size === 0 || two.size === 0) return false;
  return ![...one].some((name) => [...two].some((other) => name.includes(other) || other.includes(name)));
}

/** The place a token names; undefined where it names none. */
export function placeOf(claim: Claim, { span }: ClaimToken): Participant | undefined {
  return claim.participants.find(
    (one) => one.kind === 'place' && one.span.start <= span.start && span.end <= one.span.end,
  );
}

/** Prepositions that say over what ground something is so. */
const GROUND: ReadonlySet<string> = new Set([
  'in',
  'at',
  'across',
  'throughout',
  'around',
  'near',
  'inside',
  'outside',
]);

/** Nouns that say where a predicate holds, times left out. Token numbers. */
export function groundsOf(claim: Claim, { token }: Predication): readonly number[] {
  const timed = (at: number) =>
    claim.times.some(({ span }) => {
      const start = claim.tokens[at]?.span.start ?? -1;
      return span.start <= start && start < span.end;
    });
  return claim.tokens.flatMap(({ head, deprel }, at) => {
    if (head !== token || !deprel.startsWith('obl') || timed(at)) return [];
    const stands = claim.tokens.some(
      (child) => child.head === at && child.deprel === 'case' && GROUND.has(child.lemma),
    );
    return stands && mayBeGround(claim, at) ? [at] : [];
  });
}

/** "In shares", "at completion": no ground; a word that nobody knows may be one. */
function mayBeGround({ tokens }: Claim, at: number): boolean {
  const { lemma, upos } = tokens[at] ?? { lemma: '', upos: '' };
  if (upos === 'PROPN' || isConcrete(lemma) || siteKindsOf(lemma, []).length > 0) return true;
  const topics = topicsOf(lemma);
  return topics.length === 0 || topics.some((topic) => GROUNDS.has(topic));
}
/** WordNet's topic files of groups and of places: a school, a district. */
const GROUNDS: ReadonlySet<number> = new Set([14, 15]);
