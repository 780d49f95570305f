import type { Side } from '../../model/finding.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { ArticleReading, ClaimPair, PairSide } from '../../model/pair.ts';

/** What stands behind the sides of findings: each claim with its article and on whose word it is. */
export type Ground = ReadonlyMap<ClaimId, PairSide>;

/** The claims of these pairs. */
export function groundOfPairs(pairs: readonly ClaimPair[]): Ground {
  return new Map(pairs.flatMap(({ left, right }) => [left, right].map((side) => [side.claim.id, side])));
}

/** Those claims of articles that sides point to, and those of the pairs beside them. */
export function groundOf(
  sides: readonly Side[],
  articles: readonly Pick<ArticleReading, 'source' | 'claims' | 'attributions'>[],
  pairs: readonly ClaimPair[],
): Ground {
  const wanted = new Set(sides.map(({ claimId }) => claimId));
  const ground = new Map<ClaimId, PairSide>();
  for (const { source, claims, attributions } of articles) {
    for (const claim of claims) {
      if (!wanted.has(claim.id)) continue;
      const attribution = attributions.find(({ id }) => id === claim.attributionId) ?? null;
      ground.set(claim.id, { claim, attribution, source });
    }
  }
  for (const { left, right } of pairs)
    for (const side of [left, right]) if (wanted.has(side.claim.id)) ground.set(side.claim.id, side);
  return ground;
}
