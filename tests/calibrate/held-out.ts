import { type MeasuredTables, worthOf } from '../../src/compare/calibration.ts';
import type { Relation, Tier } from '../../src/model/finding.ts';
import { type Measured, bandsOf } from './bands.ts';

/** How often findings of a tier were right. */
export type Kept = Readonly<Record<Tier | 'not shown', { readonly right: number; readonly of: number }>>;

/**
 * What the tiers are worth on articles that had no part in the table: story after story is left out, the table made of
 * all others, and its own findings told by that. The rules themselves were written on these stories: it still flatters.
 */
export function heldOut(
  measured: readonly Measured[],
  pairs: MeasuredTables['pairs'],
  relationOf: (detector: string) => Relation,
): Kept {
  const kept = {
    likely: { right: 0, of: 0 },
    possible: { right: 0, of: 0 },
    'not shown': { right: 0, of: 0 },
  };
  for (const [origin, own] of Map.groupBy(measured, (one) => one.origin)) {
    const articles = bandsOf(measured.filter((one) => one.origin !== origin));
    for (const { detector, score, right } of own) {
      const worth = worthOf({ name: detector, relation: relationOf(detector) }, score, { articles, pairs });
      const tier = kept[worth?.tier ?? 'not shown'];
      tier.of++;
      if (right) tier.right++;
    }
  }
  return kept;
}
