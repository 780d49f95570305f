import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import type { Deed } from '../deeds/deed.ts';
import { deedsOf } from '../deeds/deeds.ts';
import { type SharedDeed, ofOneStage, sharedAmong } from '../deeds/same-deed.ts';
import { betweenOthers } from '../words/setting.ts';
import { spotsApart } from './spots-exclude.ts';
import { type Spot, spotOf } from './spots.ts';
import { ofOtherDays } from '../times/times.ts';

/** Words of a claim that tells of several stations, or of one among several: none of its places is the place. */
const STATIONS: ReadonlySet<string> = new Set(
  'first initially originally then later now afterwards subsequently also again previously formerly meanwhile elsewhere'.split(
    ' ',
  ),
);
/** Verbs that take what is told from one place to the next. */
const MOVING: ReadonlySet<string> = new Set('move transfer shift bring carry transport relocate'.split(' '));

const known = new WeakMap<PairSide, ReadonlyMap<Deed, Spot>>();

/** The deeds that a side puts somewhere, in reading order, and where; most claims have none. */
function spotsOf(side: PairSide): ReadonlyMap<Deed, Spot> {
  const found =
    known.get(side) ??
    new Map(
      deedsOf(side).flatMap((deed): readonly (readonly [Deed, Spot])[] => {
        const spot = spotOf(side.claim, deed);
        return spot ? [[deed, spot]] : [];
      }),
    );
  known.set(side, found);
  return found;
}

/** Where the two sides put one deed, where that cannot be one place; null where it can. */
export function deedPlacesApart(
  pair: ClaimPair,
): { readonly spans: readonly [Span, Span]; readonly chosen: boolean } | null {
  if (hasStations(pair.left) || hasStations(pair.right)) return null;
  const [as, bs] = [spotsOf(pair.left), spotsOf(pair.right)];
  for (const one of sharedAmong(pair, [...as.keys()], [...bs.keys()])) {
    if (!ofOneStage(one)) continue;
    const [a, b] = [as.get(one.left), bs.get(one.right)];
    if (!a || !b || !(one.definite || isOnly(one, a.only || b.only))) continue;
    const apart = spotsApart(pair.left.claim, a, pair.right.claim, b);
    if (apart === null) continue;
    if (!ofOtherDays(pair) && !betweenOthers(pair))
      return { spans: [a.span, b.span], chosen: apart === 'chosen' };
  }
  return null;
}

/** "Used only at the north gate": then nowhere else, of whatever there is much. */
const isOnly = ({ themed }: SharedDeed, only: boolean): boolean => themed && only;

function hasStations({ claim }: PairSide): boolean {
  return (
    claim.tokens.some(
      ({ lemma, upos, deprel, head }) =>
        upos === 'ADV' &&
        deprel === 'advmod' &&
        STATIONS.has(lemma) &&
        // "Will meet again in Oslo".
        !(lemma === 'again' && claim.tokens[head]?.lemma === 'meet'),
    ) || claim.predications.some(({ lemma }) => MOVING.has(lemma))
  );
}
