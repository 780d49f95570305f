import { countriesApart } from '../../lang/en/nationality.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { deniedBy, asserts } from '../words/predicates.ts';
import { type ToldAs, toldAs } from './told-as.ts';
import { oneTopic } from './topic.ts';

/** True where two statements say of one thing that it is what nothing is both: a truck and a film, Indian and Pakistani. */
export function kindsApart(pair: ClaimPair): boolean {
  const [a, b] = [statedAs(pair.left), statedAs(pair.right)];
  if (a === null || b === null || !oneTopic(pair)) return false;
  return (
    countriesApart(a.countries, b.countries) ||
    countriesApart(a.grounds, b.grounds) ||
    noneShared(a.kinds, b.kinds) ||
    noneShared(a.years, b.years)
  );
}

/** As what the side states its subject to be: no denial, plan or question. */
function statedAs(side: PairSide): ToldAs | null {
  const told = toldAs(side.claim);
  const main = told && side.claim.predications.find(({ token }) => token === told.heads[0]);
  return main && (deniedBy(side, main) || !asserts(side, main)) ? null : told;
}

const noneShared = (as: ReadonlySet<number | string>, bs: ReadonlySet<number | string>): boolean =>
  as.size > 0 && bs.size > 0 && ![...as].some((a) => bs.has(a));
