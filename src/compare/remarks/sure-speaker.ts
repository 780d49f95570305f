import { FIRST_NAMES, type Gender } from '../../lang/en/first-names.ts';
import { isStrict } from '../../model/attribution.ts';
import type { FindingKind } from '../../model/finding.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type Span, wordsOf } from '../../model/span.ts';
import type { Worth } from '../calibration.ts';
import { speakerOf } from '../words/speakers.ts';

/** What rests on who said it: with the wrong speaker on one side nothing is left of it. */
const ON_WHO_SAID_IT: ReadonlySet<FindingKind> = new Set([
  'attribution',
  'quote-alteration',
  'same-speaker-differs',
]);

/** The worth of a flag on a pair: where it rests on who said it and we are less than sure of that, it is not likely. */
export function asSureAsSpeakers(
  worth: Worth | null,
  { kind }: { readonly kind: FindingKind },
  { left, right }: ClaimPair,
): Worth | null {
  if (worth?.tier !== 'likely' || !ON_WHO_SAID_IT.has(kind)) return worth;
  return isSure(left) && isSure(right) ? worth : { ...worth, tier: 'possible' };
}

/** An outlet's own voice is sure: nobody else is said to speak. */
const isSure = ({ attribution }: PairSide): boolean => attribution === null || isStrict(attribution);

/** Letters between a quotation and who speaks, or between who speaks and the verb: a space and a comma. */
const BESIDE = 3;

/** True where a name stands right beside the quotation with its verb of speech: whoever else is named, this one speaks. */
export function isNamedBeside({ attribution }: PairSide): boolean {
  if (!attribution?.speaker || !attribution.cue || !isStrict(attribution)) return false;
  if (!BY_NAME.has(attribution.resolved?.by ?? '') || attribution.mode !== 'direct') return false;
  const { speaker, cue, contents } = attribution;
  if (gap(speaker, cue) > BESIDE) return false;
  return contents.some((content) => Math.min(gap(content, speaker), gap(content, cue)) <= BESIDE);
}

/** True where a speaker is less than sure and not named in so many words either: "…, admitting in 2006: “…”". */
export const isOnlyGuessed = (side: PairSide): boolean =>
  !isSure(side) && !(side.attribution?.speaker && BY_NAME.has(side.attribution.resolved?.by ?? ''));

const BY_NAME: ReadonlySet<string> = new Set(['name', 'surname']);

/** Letters between two spans; 0 where they overlap. */
const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

/** What "he" or "she" tells of who speaks on a side; null where another word stands for the speaker. */
export function pronounOf({ attribution, source }: PairSide): Gender | null {
  if (!attribution?.speaker) return null;
  return PRONOUNS.get(wordsOf(source.revision.text, attribution.speaker).toLowerCase()) ?? null;
}

/** True where "she" speaks on one side and a man is named on the other: whoever she is, she is not he. */
export function isOfOtherSex(side: PairSide, other: PairSide): boolean {
  const [pronoun, name] = [pronounOf(side), speakerOf(other)];
  const gender = FIRST_NAMES.get(name?.split(/[\s-]/u)[0] ?? '');
  return pronoun !== null && gender !== undefined && gender !== null && gender !== pronoun;
}

/** Letters before a remark in which whom "he" means is mostly named: two sentences or three. */
const NEARBY = 300;

/** True where only "he" or "she" speaks on a side, who is not made out, and the other's speaker is named just before. */
export function isLikelyOther(side: PairSide, other: PairSide): boolean {
  const name = speakerOf(other)?.split(' ').at(-1);
  if (pronounOf(side) === null || side.attribution?.resolved || !name || isOfOtherSex(side, other))
    return false;
  const { start } = side.claim.span;
  return side.source.revision.text.slice(Math.max(0, start - NEARBY), start).includes(name);
}
