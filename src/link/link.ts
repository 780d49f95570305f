import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { ClaimId, EventId } from '../model/ids.ts';
import type { ArticleReading, ClaimPair, NameGroup, PairSide } from '../model/pair.ts';
import type { NotCompared } from '../model/run.ts';
import type { Candidate } from './candidate.ts';
import { candidatesBetween, candidatesWithin } from './candidates.ts';
import type { EntityJudgement } from './entities.ts';
import { eventsOf } from './events.ts';
import { asJudged, type EventJudgement, judgedEvents } from './judged-events.ts';
import { nameGroups } from './name-groups.ts';
import { sidesOf } from './sides.ts';
import { storyPairs } from './stories.ts';

/** Raise it when the same articles may be linked otherwise. */
export const LINK_VERSION = 18;

export type LinkArticle = ArticleReading;

/** Everything the comparator is given. */
export interface Linked {
  readonly events: readonly Event[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  readonly pairs: readonly ClaimPair[];
  readonly names: readonly NameGroup[];
  readonly notCompared: readonly NotCompared[];
}

/** What reviewers have said about entities and events: it comes before everything worked out here. */
export interface ReviewersWord {
  readonly entities: readonly EntityJudgement[];
  readonly events: readonly EventJudgement[];
}

const NOTHING_SAID: ReviewersWord = { entities: [], events: [] };

/** Puts claims about one happening into one event and offers the pairs worth comparing, whatever the order of articles. */
export function link(articles: readonly LinkArticle[], said: ReviewersWord = NOTHING_SAID): Linked {
  const inOrder = [...articles].sort((a, b) => (a.source.address < b.source.address ? -1 : 1));
  const stories = storyPairs(inOrder);
  const candidates: Candidate[] = inOrder.flatMap(candidatesWithin);
  for (const { left, right } of stories) {
    const [a, b] = [inOrder[left], inOrder[right]];
    if (a && b) candidates.push(...candidatesBetween(a, b));
  }
  const judged = judgedEvents(
    inOrder.flatMap(({ claims }) => claims),
    said.events,
  );
  const agreed = asJudged(candidates, judged);
  const events = eventsOf(agreed, judged);
  const eventOf = new Map(
    events.flatMap(({ id, claimIds }) => claimIds.map((claim): [ClaimId, EventId] => [claim, id])),
  );
  const sideOf = new Map(inOrder.flatMap((article) => [...sidesOf(article)]));
  return {
    events,
    eventOf,
    pairs: agreed.flatMap((candidate) => pairFrom(candidate, sideOf, eventOf) ?? []),
    names: nameGroups(inOrder, said.entities),
    notCompared: alone(inOrder, stories),
  };
}

function pairFrom(
  { left, right, likeness, shared }: Candidate,
  sideOf: ReadonlyMap<Claim, PairSide>,
  eventOf: ReadonlyMap<ClaimId, EventId>,
): ClaimPair | null {
  const a = sideOf.get(left);
  const b = sideOf.get(right);
  if (!a || !b) return null;
  const ofLeft = eventOf.get(left.id);
  return {
    left: a,
    right: b,
    eventId: ofLeft !== undefined && ofLeft === eventOf.get(right.id) ? ofLeft : null,
    sameEvent: likeness,
    why: shared,
  };
}

/** Articles that share no story with another one: said, so that silence is not taken for agreement. */
function alone(
  articles: readonly LinkArticle[],
  stories: readonly { left: number; right: number }[],
): readonly NotCompared[] {
  const met = new Set(stories.flatMap(({ left, right }) => [left, right]));
  const count = articles.filter((_, at) => !met.has(at)).length;
  return count === 0 ? [] : [{ what: 'articles', why: 'no other article tells of the same story', count }];
}
