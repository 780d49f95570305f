import type { Claim } from '../model/claim.ts';
import type { ArticleReading, PairSide } from '../model/pair.ts';
import { settingsOf } from './setting.ts';

/** So many claims before and after are told with it: a paragraph or so. */
const AROUND = 3;

/** Each claim of an article with what a detector may need to know around it. */
export function sidesOf({ source, claims, attributions }: ArticleReading): ReadonlyMap<Claim, PairSide> {
  const settings = settingsOf(claims);
  const remarks = Map.groupBy(
    claims.filter(({ quoted }) => quoted),
    ({ attributionId }) => attributionId,
  );
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return new Map(
    claims.map((claim, at) => {
      const attribution = claim.attributionId === null ? null : (byId.get(claim.attributionId) ?? null);
      const remark = attribution && claim.quoted ? remarks.get(attribution.id) : undefined;
      const around = {
        before: claims.slice(Math.max(0, at - AROUND), at),
        after: claims.slice(at + 1, at + 1 + AROUND),
      };
      const side = { claim, attribution, source, setting: settings.get(claim) ?? [], ...around };
      return [claim, remark ? { ...side, remark } : side];
    }),
  );
}
