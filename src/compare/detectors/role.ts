import { MUTUAL } from '../../lang/en/converses.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { type ComparedDeals, dealsOf, eachInTurn } from '../deeds/deals-apart.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { type Lead, partsApart } from '../deeds/leads.ts';
import { type PredicatePair, deniedBy, predicatePairs, rolesOf } from '../words/predicates.ts';

const SCORE = 0.85;
const PART_SCORE = 0.66;

export const role: Detector = Object.freeze({
  name: 'role',
  version: 3,
  relation: 'conflict',
  kind: 'role',
  flags: 'The two claims change the parts of who did it and to whom it was done.',
  quietOn: 'What two do together, the same told in the passive voice, and negated claims.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const parts = partsApart(pair);
  if (parts) return ofPart(pair, parts);
  const deals = dealsOf(pair);
  if (deals) return ofDeal(pair, deals);
  const shared = predicatePairs(pair);
  if (shared.length === 0) return abstain('the claims share no predicate');
  const found = shared.find((one) => swapped(pair, one));
  if (!found) return quiet('nobody changes parts');
  const values = [agentOf(pair, 'left', found), agentOf(pair, 'right', found)] as const;
  return flag({
    score: SCORE,
    field: `who ${pair.left.claim.tokens[found.left.token]?.text ?? found.left.lemma}`,
    values,
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('the passive voice', 'both voices were read'),
      ruledOut('something two do together', `“${found.left.lemma}” is not`),
    ],
  });
}

/** "Delta sold it to Corvin", "Delta bought it from Corvin". */
function ofDeal(pair: ClaimPair, deals: ComparedDeals): Verdict {
  if (!deals.swapped) return quiet('both tell it of the same two, from either end');
  const why = eachInTurn(pair, deals);
  if (why !== null) return quiet(why);
  const { left, right } = deals;
  return flag({
    score: left.first && left.second && right.first && right.second ? SCORE : PART_SCORE,
    field: `who did it, and to whom: ${left.frame.split(' ')[0] ?? left.frame}`,
    values: [between(left), between(right)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('the passive voice', 'both voices were read'),
      ruledOut('told from the other end', 'verbs and nouns for either end were read'),
      ruledOut('each in turn', 'neither claim says so'),
    ],
  });
}

const between = ({ first, second }: ComparedDeals['left']): string =>
  `${first?.name ?? 'someone'} → ${second?.name ?? 'someone'}`;

/** "Reyl, who led the research", "Reyl, who was not involved in the study". */
function ofPart({ left, right }: ClaimPair, [a, b]: readonly [Lead, Lead]): Verdict {
  const said = { leads: 'leads it', none: 'has no part in it' };
  return flag({
    score: PART_SCORE,
    field: `the part in the ${a.what}`,
    values: [said[a.part], said[b.part]],
    compared: [left.claim.span, right.claim.span],
    checks: [ruledOut('another work', 'both speak of one'), ruledOut('a namesake', 'the names agree')],
  });
}

function swapped(pair: ClaimPair, one: PredicatePair): boolean {
  if (MUTUAL.has(one.left.lemma) || MUTUAL.has(one.right.lemma) || one.left.lemma !== one.right.lemma)
    return false;
  if (deniedBy(pair.left, one.left) || deniedBy(pair.right, one.right)) return false;
  const { toRight } = alignmentOf(pair);
  const [a, b] = [rolesOf(pair.left.claim, one.left), rolesOf(pair.right.claim, one.right)];
  if (a.agent === null || a.patient === null || b.agent === null || b.patient === null) return false;
  return toRight.get(a.agent)?.right.at === b.patient && toRight.get(a.patient)?.right.at === b.agent;
}

function agentOf(pair: ClaimPair, side: 'left' | 'right', one: PredicatePair): string | null {
  const { claim } = pair[side];
  const { agent } = rolesOf(claim, one[side]);
  return agent === null ? null : (claim.tokens[agent]?.text ?? null);
}
