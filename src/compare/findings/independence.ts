import type { Finding, FindingKind } from '../../model/finding.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { wordsOf } from '../../model/span.ts';
import { compareSpeakers } from '../words/speakers.ts';

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

/** Cues of one outlet that passes on what another one has. */
const RELAYING: ReadonlySet<string> = new Set(['report', 'cite', 'quote', 'publish', 'write', 'carry']);

/** True where one side has its claim through the other's outlet: by its chain, or by what that outlet "reported". */
export function cites(side: PairSide, other: PairSide): boolean {
  const outlet = other.source.revision.metadata.outlet?.value;
  return outlet !== undefined && citedOutlets(side).some((name) => isOutlet(name, outlet));
}

/** Who passed the words on, as the side names them: the relays of its chain, the nearest to the speaker first, or who "reported" it. */
export function citedOutlets({ attribution, source }: PairSide): readonly string[] {
  if (!attribution) return [];
  const named = attribution.via.map(({ name }) => name).reverse();
  if (attribution.speaker && RELAYING.has(attribution.cueLemma ?? ''))
    named.push(wordsOf(source.revision.text, attribution.speaker));
  return named;
}

/** True where the speaker of one side is the outlet of the other: a ministry's own page states what it is cited for. */
export function isOwnWord(said: PairSide, plain: PairSide): boolean {
  const outlet = plain.source.revision.metadata.outlet?.value;
  const speaker = said.attribution?.resolved?.name ?? null;
  return outlet !== undefined && speaker !== null && isOutlet(speaker, outlet);
}

/** Parts of outlets' names that many share. */
const COMMON: ReadonlySet<string> = new Set(
  'the a an press agency news daily times post herald wire today review media tv radio online'.split(' '),
);
const wordsIn = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !COMMON.has(word));

/** "Meridian" or "the Meridian agency" for "Meridian Press Agency"; initials for a name of several words. */
export function isOutlet(name: string, outlet: string): boolean {
  const [words, whole] = [wordsIn(name), wordsIn(outlet)];
  if (words.length === 0) return false;
  const initials = outlet
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  return words.every((word) => whole.includes(word)) || (words.length === 1 && words[0] === initials);
}
