import type { Camp, FindingKind, Relation, Side } from '../../model/finding.ts';
import type { Ground } from './ground.ts';
import { originsOf } from './origins.ts';
import { saysTheSame } from './said-value.ts';

interface Placed {
  readonly side: Side;
  readonly at: number;
}

/** A finding's sides put together by what they say, in the order they first come, with the origins of each. */
export function campsOf(
  sides: readonly Side[],
  { relation, kind }: { readonly relation: Relation; readonly kind: FindingKind },
  ground: Ground,
): readonly Camp[] {
  const groups: Placed[][] = [];
  for (const [at, side] of sides.entries()) {
    const home = groups.find(([first]) => first && together(first.side, side, { relation, kind, ground }));
    if (home) home.push({ side, at });
    else groups.push([{ side, at }]);
  }
  return groups.map((group) => ({
    value: group[0]?.side.value ?? null,
    sides: group.map(({ at }) => at),
    origins: originsOf(
      group.map(({ side }) => ({
        sourceId: side.sourceId,
        side: side.earlier ? null : (ground.get(side.claimId) ?? null),
      })),
    ),
  }));
}

function together(
  a: Side,
  b: Side,
  how: { readonly relation: Relation; readonly kind: FindingKind; readonly ground: Ground },
): boolean {
  if (how.relation === 'duplicate') return true;
  if (a.value === null || b.value === null) return a.value === b.value && a.text === b.text;
  const said = ({ value, span, claimId, earlier }: Side) => ({
    value,
    span,
    side: earlier ? null : (how.ground.get(claimId) ?? null),
  });
  return saysTheSame(said(a), said(b), how.kind);
}
