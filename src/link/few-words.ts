import type { Claim } from '../model/claim.ts';
import type { ArticleReading } from '../model/pair.ts';
import { type Aspect, aspectsOf } from '../lang/en/aspects.ts';
import { type Coloured, colouredIn, leansOtherwise } from '../lang/en/framing.ts';
import type { Candidate } from './candidate.ts';
import { ofOneRemark } from './quoted-runs.ts';
import { ofOneThing } from './same-thing.ts';
import { ofOpposedStances } from './stances-offered.ts';

/** Sentences of one article that say what was talked about; more are of a long negotiation, and of many talks. */
const MOST_TOPICS = 12;
/** More claims of one article about one concept, and it tells them apart from nothing. */
export const MOST_HOLDERS = 60;

/**
 * Claims of two articles that belong together however few words they share: of one speaker, of what talks were about, of how it
 * came about, and of one quotation. `found` is what was offered by its words.
 */
export function offeredAnyway(
  left: ArticleReading,
  right: ArticleReading,
  found: readonly Candidate[],
): readonly Candidate[] {
  const offered = new Set(found.map((one) => `${one.left.id} ${one.right.id}`));
  return [
    ...ofOneSpeaker(left, right),
    ...ofTalks(left, right),
    ...ofOneOrigin(left, right),
    ...ofQuotedWords(left, right),
    ...ofStances(left, right),
    ...ofThings(left, right),
  ].filter((one) => !offered.has(`${one.left.id} ${one.right.id}`));
}

/** One named speaker's accounts of one side of a happening, however few words they share: two readouts of one meeting. */
function ofOneSpeaker(left: ArticleReading, right: ArticleReading): readonly Candidate[] {
  const heard = Map.groupBy(
    right.claims.filter((claim) => aspectsOfClaim(claim).length > 0),
    (claim) => speakerIn(right, claim),
  );
  return left.claims.flatMap((claim) => {
    const speaker = aspectsOfClaim(claim).length > 0 ? speakerIn(left, claim) : null;
    const others = speaker === null ? [] : (heard.get(speaker) ?? []).slice(0, MOST_HOLDERS);
    return others
      .filter((other) => oneAspect(claim, other))
      .map((other) => ({ left: claim, right: other, likeness: 0, shared: [`speaker ${speaker ?? ''}`] }));
  });
}

/** What two articles say was talked about, however few words the topics share: "the talks centred on amnesty". */
function ofTalks(left: ArticleReading, right: ArticleReading): readonly Candidate[] {
  const topics = ({ claims }: ArticleReading) =>
    claims.filter((claim) => aspectsOfClaim(claim).includes('topic')).slice(0, MOST_TOPICS);
  const others = topics(right);
  return topics(left).flatMap((claim) =>
    others.map((other) => ({ left: claim, right: other, likeness: 0, shared: ['happening meet'] })),
  );
}

const ORIGINS: readonly (readonly [Aspect, shared: string])[] = [
  ['tone', 'happening meet'],
  ['initiative', 'happening invite'],
  ['start', 'happening begin'],
];

/** Accounts of how a visit came about, how a meeting went, or who began the violence: few articles have more than one, and they share hardly a word. */
function ofOneOrigin(left: ArticleReading, right: ArticleReading): readonly Candidate[] {
  return ORIGINS.flatMap(([aspect, shared]) => {
    const tellers = ({ claims }: ArticleReading) =>
      claims.filter((claim) => aspectsOfClaim(claim).includes(aspect)).slice(0, MOST_HOLDERS);
    const others = tellers(right);
    return tellers(left).flatMap((claim) =>
      others.map((other) => ({ left: claim, right: other, likeness: 0, shared: [shared] })),
    );
  });
}

/** What one speaker is told to have said and done at both ends of one matter. */
function ofStances(left: ArticleReading, right: ArticleReading): readonly Candidate[] {
  return ofOpposedStances(left, right).map(([one, other, holder]) => ({
    left: one,
    right: other,
    likeness: 0,
    shared: [`speaker ${holder}`],
  }));
}

/** What two claims of one quotation share. */
export const QUOTED_WORDS = 'quoted words';

function ofQuotedWords(left: ArticleReading, right: ArticleReading): readonly Candidate[] {
  return ofOneRemark(left.claims, right.claims).map(([one, other]) => ({
    left: one,
    right: other,
    likeness: 0,
    shared: [QUOTED_WORDS],
  }));
}

/** What one says of "it" and the other of the thing by name, however few other words they share. */
function ofThings(left: ArticleReading, right: ArticleReading): readonly Candidate[] {
  return ofOneThing(left.claims, right.claims).map(([one, other, head]) => ({
    left: one,
    right: other,
    likeness: 0,
    shared: [`${THING} ${head}`],
  }));
}

/** What two claims share that are the first of their articles to name a thing with a leaning, or plainly where the other leans. */
export const LEANING = 'leaning';

/** The first claims of two articles that name what may be one thing with words that lean apart: often these share no other word. */
export function ofLeanings(
  left: ArticleReading,
  right: ArticleReading,
): readonly (readonly [Claim, Claim])[] {
  const others = firstLabelled(right.claims);
  const found = new Map<string, readonly [Claim, Claim]>();
  for (const one of firstLabelled(left.claims))
    for (const other of others)
      if (leansOtherwise(one.label, other.label))
        found.set(`${one.claim.id} ${other.claim.id}`, [one.claim, other.claim]);
  return [...found.values()];
}

interface Labelled {
  readonly claim: Claim;
  readonly label: Coloured;
}
const labelled = new WeakMap<readonly Claim[], readonly Labelled[]>();

/** By thing and leaning, the first claim in an outlet's own voice that names it so; of claims on somebody's word where there is none. */
function firstLabelled(claims: readonly Claim[]): readonly Labelled[] {
  const known = labelled.get(claims);
  if (known) return known;
  const first = new Map<string, Labelled>();
  for (const claim of claims) {
    if (claim.quoted) continue;
    for (const label of colouredIn(claim.tokens)) {
      const key = `${String(label.label)} ${label.lean}`;
      const held = first.get(key);
      if (!held || (held.claim.attributionId !== null && claim.attributionId === null))
        first.set(key, { claim, label });
    }
  }
  const made = [...first.values()];
  labelled.set(claims, made);
  return made;
}

/** What two claims share of which one says it by a pronoun. */
export const THING = 'thing';

/** The full name of who says it, lower case; null where nobody is named. */
function speakerIn({ attributions }: ArticleReading, { attributionId }: Claim): string | null {
  if (attributionId === null) return null;
  return attributions.find(({ id }) => id === attributionId)?.resolved?.name.toLowerCase() ?? null;
}

/** True where both tell one side of a happening: how it came about, what was talked about, that it was a first. */
export function oneAspect(a: Claim, b: Claim): boolean {
  const others = aspectsOfClaim(b);
  return aspectsOfClaim(a).some((aspect) => others.includes(aspect));
}

const aspects = new WeakMap<Claim, readonly Aspect[]>();
function aspectsOfClaim(claim: Claim): readonly Aspect[] {
  const known = aspects.get(claim) ?? aspectsOf(claim.tokens, claim.text);
  aspects.set(claim, known);
  return known;
}
