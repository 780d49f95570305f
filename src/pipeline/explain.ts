import { type Explanation, explain, pairOf } from '../compare/explain.ts';
import type { PairSide } from '../model/pair.ts';
import type { Run } from '../model/run.ts';
import { byId, CLAIM, NotFound } from './not-found.ts';

export type { Explanation };

/** Two claims, and what every detector makes of them. */
export interface Why {
  readonly left: PairSide;
  readonly right: PairSide;
  readonly explanations: readonly Explanation[];
}

/** Which detectors spoke on two claims, stayed quiet or abstained, and why. Throws NotFound where a claim is not there. */
export function why(run: Run, left: string, right: string): Why {
  const sides = { left: sideOf(run, left), right: sideOf(run, right) };
  return { ...sides, explanations: explain(pairOf(sides.left, sides.right)) };
}

function sideOf(run: Run, id: string): PairSide {
  const claim = byId(run.claims, id, CLAIM);
  const source = run.sources.find((one) => one.id === claim.sourceId);
  if (!source)
    throw new NotFound(`the source of claim ${id} is gone; "hearsay check" compares what is there`);
  const attribution = run.attributions.find((one) => one.id === claim.attributionId) ?? null;
  return { claim, attribution, source };
}
