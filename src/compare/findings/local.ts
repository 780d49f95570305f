import type { Finding } from '../../model/finding.ts';
import type { SourceId } from '../../model/ids.ts';
import type { ArticleReading, ClaimPair, NameGroup, RevisedSource } from '../../model/pair.ts';
import { worthOf } from '../calibration.ts';
import type { Flag } from '../detector.ts';
import { nameVariant } from '../detectors/name-variant.ts';
import { type Draft, finish } from './draft.ts';
import { type Flagged, flagsOf, oneToOne } from '../flags.ts';
import { groundOf, groundOfPairs } from './ground.ts';
import { bundleOf, merge } from './merge.ts';
import type { CompareInput } from '../input.ts';
import { NOTES } from '../notes.ts';
import { DETECTORS } from '../registry.ts';
import { asSureAsSpeakers } from '../remarks/sure-speaker.ts';

export { rankKey } from './rank.ts';

/** A flag as it is kept: by which detector, on which pair. */
export interface KeptFlag {
  readonly detector: string;
  readonly pair: ClaimPair;
  readonly flag: Flag;
}

const byName = new Map(DETECTORS.map((detector) => [detector.name, detector]));

/** What is to be told of the pairs of two articles, whatever other articles there are. */
export function flagsBetween(pairs: readonly ClaimPair[]): readonly KeptFlag[] {
  return oneToOne(pairs.flatMap((pair) => flagsOf(pair))).map(({ detector, pair, flag }) => ({
    detector: detector.name,
    pair,
    flag,
  }));
}

/** Which flags a detector's are put together with; null for a detector that is no longer there. */
export function bundleOfDetector(name: string): string | null {
  const detector = byName.get(name);
  return detector ? bundleOf({ detector }) : null;
}

/** The findings that flags of one bundle make; `order` is the order of sources. */
export function findingsFrom(
  flags: readonly KeptFlag[],
  order: ReadonlyMap<SourceId, number>,
): readonly Finding[] {
  const known = flags.flatMap(({ detector: name, ...rest }): readonly Flagged[] => {
    const detector = byName.get(name);
    const worth = detector ? asSureAsSpeakers(worthOf(detector, rest.flag.score), detector, rest.pair) : null;
    return detector && worth ? [{ ...rest, detector, worth }] : [];
  });
  const ground = groundOfPairs(known.map(({ pair }) => pair));
  return merge(known, order).flatMap((draft) => finish(draft, ground) ?? []);
}

/** What is to be told of one article by itself; `revised` holds the texts it had before, `pairs` are those its claims are in, asked for only where there is something. */
export async function notesOn(
  article: ArticleReading,
  revised: readonly RevisedSource[],
  pairs: () => Promise<readonly ClaimPair[]>,
): Promise<readonly Finding[]> {
  const input = { articles: [article], pairs: [], names: [], eventOf: new Map(), revised };
  const speaking = ON_ONE_ARTICLE.filter((note) => note.detect(input).length > 0);
  if (speaking.length === 0) return [];
  const withPairs = { ...input, pairs: await pairs() };
  return speaking.flatMap((note) => note.detect(withPairs)).flatMap((draft) => weighed(draft, withPairs));
}

/** Notes that look at one article; what others say only adds sides to them. */
const ON_ONE_ARTICLE = NOTES.filter(({ name }) => name !== nameVariant.name);

/** What is to be told of a name that these articles spell in more than one way. */
export function notesOnName(name: NameGroup, articles: readonly ArticleReading[]): readonly Finding[] {
  const input = { articles, pairs: [], names: [name], eventOf: new Map() };
  return nameVariant.detect(input).flatMap((draft) => weighed(draft, input));
}

/** The note with what it is worth; nothing where it is not worth showing. */
function weighed(draft: Draft, { articles, pairs }: CompareInput): readonly Finding[] {
  const worth = worthOf({ name: draft.detector, relation: draft.relation }, draft.score);
  const finding = worth ? finish({ ...draft, ...worth }, groundOf(draft.sides, articles, pairs)) : null;
  return finding ? [finding] : [];
}
