import { type Stance, stancesOfClaim } from '../lang/en/stances.ts';
import type { Claim } from '../model/claim.ts';
import type { ArticleReading } from '../model/pair.ts';

/** A claim by which somebody stands somewhere in a matter. */
interface Standing {
  readonly claim: Claim;
  /** Last word of the name of who stands there, lower case. */
  readonly holder: string;
  readonly stances: readonly Stance[];
}

/** More claims of one article with a stance are of a debate, and of many speakers. */
const MOST_STANCES = 60;

const known = new WeakMap<ArticleReading['claims'], readonly Standing[]>();

/** Claims of two articles by which one speaker stands at both ends of one matter: "would step down", "had no thought of leaving". */
export function ofOpposedStances(
  left: ArticleReading,
  right: ArticleReading,
): readonly (readonly [Claim, Claim, holder: string])[] {
  const others = standingsIn(right);
  return standingsIn(left).flatMap((one) =>
    others
      .filter((other) => other.holder === one.holder && areOpposed(one, other))
      .map((other) => [one.claim, other.claim, one.holder] as const),
  );
}

const areOpposed = (one: Standing, other: Standing): boolean =>
  one.stances.some(({ matter, pole }) =>
    other.stances.some((stance) => stance.matter === matter && stance.pole !== pole),
  );

function standingsIn(article: ArticleReading): readonly Standing[] {
  const found = known.get(article.claims) ?? readStandings(article);
  known.set(article.claims, found);
  return found;
}

function readStandings({ source, claims, attributions }: ArticleReading): readonly Standing[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return claims
    .flatMap((claim) => {
      const attribution = claim.attributionId === null ? undefined : byId.get(claim.attributionId);
      const holder = attribution ? attribution.resolved?.name : doerOf(claim);
      if (holder === undefined) return [];
      const stances = stancesOfClaim(source.revision.text, claim.span, attribution?.cue ?? null);
      return stances.length === 0 ? [] : [{ claim, holder: lastWord(holder), stances }];
    })
    .slice(0, MOST_STANCES);
}

const doerOf = ({ participants }: Claim): string | undefined =>
  participants.find(({ role, kind, named }) => role === 'agent' && kind === 'person' && named)?.name;

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/u).at(-1) ?? '';
