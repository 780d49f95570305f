import { type State, statesIn } from '../lang/en/states.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimPair } from '../model/pair.ts';
import { perClaim } from './per-claim.ts';
import { sameName } from './speakers.ts';
import { ofOtherDays } from './times.ts';

const statesOf = perClaim(({ text }: Claim) => statesIn(text));
const MS_PER_DAY = 86_400_000;
/** Of people nobody names only claims that share this much are of the same ones. */
const SAME_PEOPLE = 0.07;

/** Two states of one person, or of the same people, that exclude each other; null where the later may have followed. */
export function statesApart(pair: ClaimPair): readonly [State, State] | null {
  const [as, bs] = [statesOf(pair.left.claim), statesOf(pair.right.claim)];
  for (const a of as) {
    const b = bs.find((one) => one.scale === a.scale && one.state !== a.state);
    if (b && ofOneBearer(pair) && !mayFollow(pair, a, b) && !ofOtherDays(pair)) return [a, b];
  }
  return null;
}

function ofOneBearer({ left, right, sameEvent }: ClaimPair): boolean {
  const people = (claim: Claim) => claim.participants.filter(({ named, kind }) => named && kind === 'person');
  const [as, bs] = [people(left.claim), people(right.claim)];
  if (as.length === 0 && bs.length === 0) return sameEvent >= SAME_PEOPLE;
  return as.some((a) => bs.some((b) => sameName(a.name, b.name) === 'same'));
}

/** The further state stands in the article of a later day: it may have come in between. */
function mayFollow({ left, right }: ClaimPair, a: State, b: State): boolean {
  const [then, other] = [left, right].map(({ source }) =>
    Date.parse(source.revision.metadata.published?.value ?? ''),
  );
  if (then === undefined || other === undefined || Number.isNaN(then) || Number.isNaN(other)) return false;
  const apart = a.step > b.step ? then - other : other - then;
  return apart >= MS_PER_DAY;
}
