import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { COUNTRY_NAMES } from '../../lang/en/countries.ts';
import { alignmentOf } from '../words/align.ts';
import { frameOf } from '../words/frame.ts';
import { daysBetween } from './later.ts';
import { isOfMain } from './times.ts';

/** Grains that news gives what is long past: what it reports has a day. */
const COARSE: ReadonlySet<string> = new Set(['month', 'season', 'quarter', 'year', 'decade', 'century']);
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const THEN = new RegExp(
  String.raw`\b(?:[Ii]n|of|[Ll]ast|[Bb]ack in) (?:early |late |mid-)?(?:(?:${MONTH})(?!,? \d{1,2}\b)(?: of)?|(?:1[89]|20)\d\d)\b|\blast (?:year|month|season)\b|\b(?:years?|months?|decades?) (?:ago|earlier|before)\b`,
  'u',
);
/** It, they, or the happening that the sentence before tells of. */
const POINTING = /^(?:it|that|those|this|they|then)\b/iu;

/**
 * True where one side tells of what was once, by month or year, and the other of what is reported: "a quake in February
 * killed 612" beside "the quake on Sunday killed 10". An undated side is of another time where no name is in both.
 */
export function oneIsOfThen(pair: ClaimPair): boolean {
  const undated = daysBetween(pair) === null;
  const [a, b] = [isOfThen(pair.left, undated), isOfThen(pair.right, undated)];
  // The dead of two quakes, each of another year.
  if (a && b) return !sharesName(pair) && (frameOf(pair)?.alike ?? 0) < ONE_SENTENCE;
  if (a === b) return false;
  const other = a ? pair.right : pair.left;
  return other.claim.times.some(isOfDay) || !sharesName(pair);
}

/** Worded alike by this much, both are of one happening, whatever the year. */
const ONE_SENTENCE = 0.85;

function isOfThen({ claim, source }: PairSide, undated: boolean): boolean {
  if (claim.times.some(isOfDay)) return false;
  if (
    claim.times.some(
      (time) => isCoarse(time) && !isSince(claim, time) && (undated || isOfMain(claim, time)),
    ) &&
    THEN.test(claim.text)
  )
    return true;
  if (!POINTING.test(claim.text)) return false;
  const before = source.revision.text
    .slice(Math.max(0, claim.span.start - LOOK_BACK), claim.span.start)
    .trimEnd();
  return THEN.test(before.slice(before.slice(0, -1).lastIndexOf('. ') + 1));
}
const LOOK_BACK = 240;

const isCoarse = ({ grain }: TimeExpression): boolean => COARSE.has(grain);
const isOfDay = ({ grain, weekday, day }: TimeExpression): boolean =>
  !COARSE.has(grain) && (weekday !== null || day !== null);

/** "The worst since 1982" is of now. */
const isSince = ({ text, span: { start } }: Claim, { span }: TimeExpression): boolean =>
  /\bsince (?:\w+ )?$/u.test(text.slice(0, span.start - start)) ||
  text.slice(span.start - start).startsWith('since');

const sharesName = (pair: ClaimPair): boolean =>
  alignmentOf(pair).links.some(
    ({ left, right }) => left.name && right.name && !COUNTRY_NAMES.has(left.lemma),
  );
