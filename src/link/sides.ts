import type { Claim } from '../model/claim.ts';
import type { ArticleReading, PairSide } from '../model/pair.ts';
import { settingsOf } from './setting.ts';

/** Each claim of an article with what a detector may need to know around it. */
export function sidesOf({ source, claims, attributions }: ArticleReading): ReadonlyMap<Claim, PairSide> {
  const settings = settingsOf(claims);
  const remarks = Map.groupBy(
    claims.filter(({ quoted }) => quoted),
    ({ attributionId }) => attributionId,
  );
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return new Map(
    claims.map((claim) => {
      const attribution = claim.attributionId === null ? null : (byId.get(claim.attributionId) ?? null);
      const remark = attribution && claim.quoted ? remarks.get(attribution.id) : undefined;
      const side = { claim, attribution, source, setting: settings.get(claim) ?? [] };
      return [claim, remark ? { ...side, remark } : side];
    }),
  );
}
