import { ordinalValue } from '../../lang/en/ordinals.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { negatorsIn } from './denied-statement.ts';
import { oneTopic } from './topic.ts';

/** Which in a row a thing is, by the lemma of the thing: "her second studio album". */
type Ranks = ReadonlyMap<string, ReadonlySet<number>>;

/** "In the first half", "for the second time": parts and turns, of which one statement may tell this, the other that. */
const TURNS: ReadonlySet<string> = new Set(
  'half quarter time day week month year minute hour round game set leg phase stage degree century place person one'.split(
    ' ',
  ),
);

/** True where two statements have one thing as the second and as the fourth: "her second album", "is part of her fourth album". */
export function ranksApart(pair: ClaimPair): boolean {
  if (negatorsIn(pair.left.claim).length + negatorsIn(pair.right.claim).length > 0) return false;
  const [a, b] = [ranksIn(pair.left.claim), ranksIn(pair.right.claim)];
  const apart = [...a].some(([lemma, ranks]) => {
    const others = b.get(lemma);
    return others !== undefined && ![...ranks].some((rank) => others.has(rank));
  });
  return apart && oneTopic(pair);
}

function ranksIn({ tokens }: Claim): Ranks {
  const found = new Map<string, Set<number>>();
  for (const { lemma, head, deprel } of tokens) {
    const [rank, thing] = [ordinalValue(lemma), tokens[head]];
    if (rank === null || thing?.upos !== 'NOUN' || deprel !== 'amod' || TURNS.has(thing.lemma)) continue;
    found.set(thing.lemma, (found.get(thing.lemma) ?? new Set()).add(rank));
  }
  return found;
}
