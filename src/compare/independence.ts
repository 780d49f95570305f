import type { Finding, FindingKind } from '../model/finding.ts';
import type { ClaimPair, PairSide } from '../model/pair.ts';
import { compareSpeakers } from './speakers.ts';

/** Whether two claims that say the same come from one origin: copied words, one speaker, or one outlet citing the other. */
export function independenceOf(
  { left, right }: ClaimPair,
  kind: FindingKind,
): NonNullable<Finding['independence']> {
  if (kind !== 'paraphrase') return 'same-origin';
  if (cites(left, right) || cites(right, left)) return 'same-origin';
  const speakers = compareSpeakers(left, right);
  if (speakers === 'same') return 'same-origin';
  return speakers === 'different' ? 'independent' : 'unknown';
}

/** True where one side has its claim through the other's outlet, by chain or by naming it as speaker. */
export function cites({ attribution, source }: PairSide, other: PairSide): boolean {
  const outlet = other.source.revision.metadata.outlet?.value.toLowerCase();
  if (outlet === undefined || !attribution) return false;
  const { text } = source.revision;
  const speaker = attribution.speaker ? text.slice(attribution.speaker.start, attribution.speaker.end) : '';
  return [speaker, attribution.resolved?.name ?? '', ...attribution.via.map(({ name }) => name)].some(
    (name) => names(name, outlet),
  );
}

/** Parts of outlets' names that many share. */
const COMMON: ReadonlySet<string> = new Set(
  'the press agency news daily times post herald wire today review media tv radio online'.split(' '),
);

/** "Meridian" or "the Meridian agency" for "Meridian Press Agency". */
function names(name: string, outlet: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !COMMON.has(word));
  return words.length > 0 && words.every((word) => outlet.includes(word));
}
