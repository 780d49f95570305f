import { type Explanation, explain, pairOf } from '../compare/explain.ts';
import type { PairSide } from '../model/pair.ts';
import type { Run } from '../model/run.ts';
import { NotFound } from './decide.ts';

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
  const found = run.claims.filter((claim) => claim.id.startsWith(id));
  const [claim] = found;
  const source = claim && run.sources.find((one) => one.id === claim.sourceId);
  if (!claim || !source) throw new NotFound(`there is no claim ${id}; "hearsay claims" lists them`);
  if (found.length > 1) throw new NotFound(`${id} fits ${found.length} claims: give more of it`);
  const attribution = run.attributions.find((one) => one.id === claim.attributionId) ?? null;
  return { claim, attribution, source };
}
