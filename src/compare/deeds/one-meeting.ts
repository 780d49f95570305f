import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { numbersDiffer } from '../numbers/amounts.ts';
import { meaningOf } from '../words/meaning-links.ts';
import { asserts, deniedBy } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';
import { ofOtherDays } from '../times/times.ts';

/** Two who met: one name alone is in every claim of a story. */
const FEWEST_PEOPLE = 2;
const MEETING: ReadonlySet<string> = new Set('meet receive talk talks meeting conversation'.split(' '));

/** True where both tell that the same two people met, in words of meeting: "received", "held talks with", "met". */
export function oneMeeting(pair: ClaimPair): boolean {
  return (
    !ofOtherDays(pair) &&
    !numbersDiffer(pair) &&
    tellsMeeting(pair.left) &&
    tellsMeeting(pair.right) &&
    peopleOfBoth(pair) >= FEWEST_PEOPLE
  );
}

/** Without such a word, more of the two must be the same, and they must be of one event. */
const ENCOUNTER_SHARED = 0.55;
const ENCOUNTER_EVENT = 0.25;

/** True where both put the same two people together, whatever they call it: "spent two hours with", "received". */
export function oneEncounter(pair: ClaimPair): boolean {
  return (
    pair.sameEvent >= ENCOUNTER_EVENT &&
    !ofOtherDays(pair) &&
    !numbersDiffer(pair) &&
    !denies(pair.left) &&
    !denies(pair.right) &&
    peopleOfBoth(pair) >= FEWEST_PEOPLE &&
    meaningOf(pair).shared >= ENCOUNTER_SHARED
  );
}

/** What they meet by must be what the claim turns on: elsewhere in it a meeting is only mentioned. */
function tellsMeeting(side: PairSide): boolean {
  const { claim } = side;
  return claim.predications.some(
    (one) =>
      asserts(side, one) &&
      !deniedBy(side, one) &&
      (MEETING.has(one.lemma) || MEETING.has(claim.tokens[one.object ?? -1]?.lemma ?? '')),
  );
}

function denies(side: PairSide): boolean {
  const [main] = side.claim.predications;
  return main !== undefined && deniedBy(side, main);
}

function peopleOfBoth({ left, right }: ClaimPair): number {
  const bs = peopleIn(right);
  return peopleIn(left).filter((a) => bs.some((b) => sameName(a, b) === 'same')).length;
}

function peopleIn({ claim: { participants } }: PairSide): readonly string[] {
  return [
    ...new Set(participants.flatMap(({ kind, name, named }) => (named && kind === 'person' ? [name] : []))),
  ];
}
