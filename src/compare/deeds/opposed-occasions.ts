import { opposedFamilies } from '../../lang/en/happenings.ts';
import { rarity } from '../../lang/en/meaning.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { participantAt } from '../words/predicates.ts';
import { countedMatch } from '../numbers/counted-match.ts';
import { inCommon } from './same-occasion.ts';
import { someOf } from '../words/some-of-many.ts';
import { sameName } from '../words/speakers.ts';
import { ofOtherDays } from '../times/times.ts';

/** "It" and "they" may be anything; so may "shares" and "people", where nothing else is shared. */
const TELLING = 0.3;
/** Which way something went: of one thing on one day only one of the two can be so. */
const WAYS: ReadonlySet<string> = new Set([
  'rise',
  'die',
  'survive',
  'approve',
  'refuse',
  'suspend',
  'continue',
  'fall',
  'cut',
  'keep',
  'win',
  'lose',
  'convict',
  'acquit',
  'allow',
  'forbid',
]);

/** Two happenings that exclude each other, told of one thing: "the marn fell through the floor", "the marn gained". */
export function opposedOccasions(pair: ClaimPair): readonly [Occasion, Occasion] | null {
  if (ofOtherDays(pair)) return null;
  const others = occasionsOf(pair.right);
  for (const left of occasionsOf(pair.left)) {
    const right = others.find(
      (other) =>
        areOpposed(left, other) &&
        !tellsToo(pair.left, other) &&
        !tellsToo(pair.right, left) &&
        ofOneThing(pair, left, other),
    );
    if (right) return [left, right];
  }
  return null;
}

/** "Fell while climbing": who tells both agrees with whoever tells one of them. */
const tellsToo = (side: PairSide, { families }: Occasion): boolean =>
  occasionsOf(side).some((one) => one.families.some((family) => families.includes(family)));

function areOpposed(a: Occasion, b: Occasion): boolean {
  if (a.noun || b.noun || a.stage !== 'done' || b.stage !== 'done') return false;
  if (a.families.some((one) => b.families.includes(one))) return false;
  return a.families.some(
    (one) => WAYS.has(one) && b.families.some((other) => WAYS.has(other) && opposedFamilies(one, other)),
  );
}

/** One subject, in words that tell; or one body named by both that did the two to one number. */
function ofOneThing(pair: ClaimPair, left: Occasion, right: Occasion): boolean {
  const common = inCommon(pair, left, right);
  if (common === null || common.otherObject) return false;
  const [a, b] = [left.clause?.subject ?? null, right.clause?.subject ?? null];
  if (a !== null && b !== null && alignmentOf(pair).toRight.get(a)?.right.at === b)
    return tells(pair.left.claim, a) && sameBearer(pair, a, b);
  if (sharesHeads(pair) && common.words > 0) return true;
  return common.people > 0 && (sharesFigure(pair) || pair.sameEvent >= SURELY_ONE);
}

/** From here on two claims that name one body tell of one thing it did. */
const SURELY_ONE = 0.3;
/** "The eleven pupils", "two of the eleven children": one group, counted alike. */
const FEWEST_HEADS = 3;
const sharesHeads = ({ left, right }: ClaimPair): boolean =>
  left.claim.quantities.some((a) =>
    right.claim.quantities.some(
      (b) =>
        a.kind === 'count' &&
        b.kind === 'count' &&
        a.low === b.low &&
        a.low >= FEWEST_HEADS &&
        countedMatch(a.countedLemma, b.countedLemma) > 0,
    ),
  );

/** "The Central Bank" and "the Harbour Bank" share a word and are two. */
function sameBearer({ left, right }: ClaimPair, a: number, b: number): boolean {
  const names = ({ tokens }: Claim, at: number) =>
    tokens.flatMap(({ head, upos, lemma }, one) =>
      (one === at || head === at) && upos === 'PROPN' ? [lemma] : [],
    );
  if (someOf(left.claim, a) !== someOf(right.claim, b)) return false;
  const [one, two] = [participantAt(left.claim, a), participantAt(right.claim, b)];
  if (one?.named === true && two?.named === true) return sameName(one.name, two.name) === 'same';
  const [x, y] = [names(left.claim, a), names(right.claim, b)];
  return x.length === 0 || y.length === 0 || (x.every((name) => y.includes(name)) && x.length === y.length);
}

const tells = ({ tokens }: Claim, at: number): boolean =>
  tokens[at]?.upos === 'PROPN' || (tokens[at]?.upos === 'NOUN' && rarity(tokens[at].lemma) >= TELLING);

const sharesFigure = ({ left, right }: ClaimPair): boolean =>
  left.claim.quantities.some((a) =>
    right.claim.quantities.some((b) => a.kind === b.kind && a.kind === 'percent' && a.low === b.low),
  );
