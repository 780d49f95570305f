import { type Flagged, type Weigh, flagsOf } from '../../src/compare/flags.ts';
import type { Candidate } from '../../src/link/candidate.ts';
import { candidatesBetween, candidatesWithin } from '../../src/link/candidates.ts';
import { sidesOf } from '../../src/link/sides.ts';
import type { Relation } from '../../src/model/finding.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { ArticleReading, PairSide } from '../../src/model/pair.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';
import { source } from './build.ts';

/** What an article says, and the day it was published. */
export type Told = readonly [text: string, published?: string];

const DAY = '2024-05-10';
const asGiven: Weigh = (_, score) => ({ score, tier: 'possible' });

/** The kinds of conflict that any detector sees between two articles, sorted. */
export function conflictsBetween(a: Told, b: Told): readonly string[] {
  return [...new Set(flagsBetween(a, b).map(({ detector }) => detector.kind))].sort();
}

/** The kinds of one relation that any detector sees between two articles, sorted. */
export function kindsBetween(relation: Relation, a: Told, b: Told): readonly string[] {
  return [...new Set(flagsBetween(a, b, relation).map(({ detector }) => detector.kind))].sort();
}

/** What is said of every conflict that any detector sees between two articles, sorted. */
export function messagesBetween(a: Told, b: Told): readonly string[] {
  return [...new Set(flagsBetween(a, b).map(({ flag }) => flag.message))].sort();
}

/** The kinds of conflict that any detector sees inside one article, sorted. */
export function withinOne(text: string): readonly string[] {
  const article = reading('a', [text]);
  const flags = flagsOn(sidesOf(article), candidatesWithin(article), 'conflict');
  return [...new Set(flags.map(({ detector }) => detector.kind))].sort();
}

function flagsBetween(a: Told, b: Told, relation: Relation = 'conflict'): readonly Flagged[] {
  const [left, right] = [reading('a', a), reading('b', b)];
  return flagsOn(new Map([...sidesOf(left), ...sidesOf(right)]), candidatesBetween(left, right), relation);
}

function flagsOn(
  sides: ReadonlyMap<Claim, PairSide>,
  candidates: readonly Candidate[],
  relation: Relation,
): readonly Flagged[] {
  return candidates.flatMap((candidate) => {
    const [one, other] = [sides.get(candidate.left), sides.get(candidate.right)];
    if (!one || !other) return [];
    const pair = {
      left: one,
      right: other,
      eventId: null,
      sameEvent: candidate.likeness,
      why: candidate.shared,
    };
    return flagsOf(pair, asGiven).filter(({ detector }) => detector.relation === relation);
  });
}

function reading(name: string, [text, published = DAY]: Told): ArticleReading {
  const { claims, attributions, analysis } = understand(looseText(name, text, published));
  const { entities, paragraphs } = analysis;
  return { source: source(name, text, { published }), claims, attributions, entities, paragraphs };
}
