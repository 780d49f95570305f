import type { Camp, Finding, FindingKind, Rank, Relation } from '../../model/finding.ts';
import { type Ground } from './ground.ts';

/** What a finding weighs by, and how much each counts. They add up to 1. */
const WEIGHTS = {
  /** What is at stake comes first: who died before how a name is spelled. */
  severity: 0.5,
  /** Then how often findings of its sort were right. */
  tier: 0.2,
  /** Two origins on each side are a dispute; one wire against one slip of the pen may be only that. */
  independence: 0.15,
  /** What is in headlines, and what many tell, is what readers have seen. */
  prominence: 0.15,
} as const;

/** From 0 to 1: how much it matters if a difference of this kind is real. */
const SEVERITY: Readonly<Record<FindingKind, number>> = {
  polarity: 1,
  quantity: 0.95,
  opposite: 0.95,
  status: 0.95,
  role: 0.95,
  participant: 0.9,
  'quote-alteration': 0.9,
  'date-time': 0.85,
  place: 0.85,
  attribution: 0.85,
  cause: 0.85,
  scope: 0.8,
  order: 0.75,
  'same-speaker-differs': 0.65,
  focus: 0.55,
  framing: 0.5,
  'silent-edit': 0.5,
  update: 0.35,
  'date-anomaly': 0.35,
  'single-source': 0.35,
  edited: 0.3,
  unattributed: 0.3,
  'name-variant': 0.2,
  verbatim: 0.1,
  'near-verbatim': 0.1,
  paraphrase: 0.05,
};
const SEVERITY_WORDS: Readonly<Record<Relation, string>> = {
  conflict: 'a conflict',
  characterisation: 'told differently',
  update: 'an update',
  note: 'a note',
  duplicate: 'said again',
};

interface Part {
  /** 0 to 1. */
  readonly share: number;
  readonly because: string;
}

/** Everything rank is worked out from. */
export type Weighed = Pick<Finding, 'relation' | 'kind' | 'tier' | 'sides' | 'camps'>;

/** How much a finding weighs, and by what. The same for the same finding, whatever others there are. */
export function rankFrom(finding: Weighed, ground: Ground): Rank {
  const parts: Readonly<Record<keyof typeof WEIGHTS, Part>> = {
    severity: {
      share: SEVERITY[finding.kind],
      because: `${SEVERITY_WORDS[finding.relation]} (${finding.kind})`,
    },
    tier: { share: finding.tier === 'likely' ? 1 : 0, because: finding.tier },
    independence: independence(finding),
    prominence: prominence(finding, ground),
  };
  const named = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).map((name) => ({
    weight: WEIGHTS[name] * parts[name].share,
    because: parts[name].because,
  }));
  return {
    weight: rounded(named.reduce((sum, { weight }) => sum + weight, 0)),
    because: named.sort((a, b) => b.weight - a.weight).map(({ because }) => because),
  };
}

/** Of a weight in the list. */
const DIGITS = 4;
const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** Sorts as an editor should read: what weighs most first. By the fingerprint where two weigh the same. */
export function rankKey({ rank }: Pick<Finding, 'rank'>): string {
  return (1 - rank.weight).toFixed(DIGITS);
}

/** The same order for findings at hand. */
export function byRank(a: Finding, b: Finding): number {
  const [one, other] = [rankKey(a), rankKey(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.fingerprint < b.fingerprint ? -1 : Number(a.fingerprint > b.fingerprint);
}

const SEVERAL_AGAINST_ONE = 0.7;
const ONE_AGAINST_ONE = 0.5;

/** By the two camps with most origins: several on each side, several against one, one against one, one for all. */
function independence({ relation, camps }: Weighed): Part {
  const [most = 0, next = 0] = camps.map(({ origins }) => origins.length).sort((a, b) => b - a);
  if (relation === 'duplicate' || camps.length < 2)
    return most > 1 ? { share: 1, because: `${String(most)} origins` } : { share: 0, because: 'one origin' };
  if (isOneOrigin(camps)) return { share: 0, because: 'one origin on all sides' };
  if (next > 1) return { share: 1, because: 'several origins on each side' };
  return most > 1
    ? { share: SEVERAL_AGAINST_ONE, because: `${String(most)} origins against one` }
    : { share: ONE_AGAINST_ONE, because: 'one origin on each side' };
}

/** All sides have it from one and the same: a wire that was printed in two versions, an article that differs with itself. */
function isOneOrigin(camps: readonly Camp[]): boolean {
  const origins = camps.flatMap((camp) => camp.origins);
  const names = new Set(origins.map(({ name }) => name?.toLowerCase() ?? null));
  if (names.size === 1 && !names.has(null)) return true;
  return new Set(origins.flatMap(({ sourceIds }) => sourceIds)).size === 1;
}

/** A headline is read by all, an opening by most, the rest by some. */
const PLACES = { headline: 1, opening: 0.6, body: 0.2 } as const;
/** The first sentences of an article, which tell what it is about. */
const OPENING_SENTENCES = 3;
const PLACE_COUNTS = 0.6;
const SOURCES_COUNT = 0.4;
/** So many articles more than two are many. */
const MANY_MORE = 4;

function prominence({ sides }: Weighed, ground: Ground): Part {
  const places = sides.map(({ claimId }) => placeOf(ground.get(claimId)?.claim));
  const place = (['headline', 'opening'] as const).find((one) => places.includes(one)) ?? 'body';
  const sources = new Set(sides.map(({ sourceId }) => sourceId)).size;
  const many = Math.min(1, Math.max(0, sources - 2) / MANY_MORE);
  const words = { headline: 'in a headline', opening: 'in an opening', body: 'in the body' }[place];
  return {
    share: PLACE_COUNTS * PLACES[place] + SOURCES_COUNT * many,
    because: `${words}, in ${String(sources)} ${sources === 1 ? 'article' : 'articles'}`,
  };
}

function placeOf(
  claim: { readonly headline: boolean; readonly sentence: number } | undefined,
): keyof typeof PLACES {
  if (!claim) return 'body';
  if (claim.headline) return 'headline';
  return claim.sentence < OPENING_SENTENCES ? 'opening' : 'body';
}
