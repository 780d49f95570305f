import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { meetingToneOf } from '../../lang/en/meeting-tone.ts';
import { numbersDiffer } from '../numbers/amounts.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { daysBetween } from '../times/later.ts';
import { perClaim } from '../words/per-claim.ts';
import { amongNoOthers } from '../words/setting.ts';
import { termsApart } from '../views/terms-apart.ts';
import { ofOtherDays } from '../times/times.ts';
import { textOf } from '../words/wording.ts';

const SAME_EVENT = 0.16;
/** Who sits down with the same people again writes about it days later. */
const DAYS = 3;
const SCORE = 0.6;
const SCORE_TONE = 0.64;

export const framing: Detector = Object.freeze({
  name: 'framing',
  version: 5,
  relation: 'characterisation',
  kind: 'framing',
  flags: 'The two claims name or colour one thing in terms that lean different ways.',
  quietOn:
    'Plain words on both sides, words of one leaning, words that only one side quotes, other happenings, and other days.',
  detect,
} satisfies Detector);

const wordsApart = (pair: ClaimPair): Apart | null => {
  const spans = termsApart(pair);
  return spans && { spans, tone: false };
};

/** What leans apart, and whether it is the tone of a meeting. */
interface Apart {
  readonly spans: readonly [Span, Span];
  readonly tone: boolean;
}

function detect(pair: ClaimPair): Verdict {
  const found = tonesApart(pair) ?? wordsApart(pair);
  if (found === null) return abstain('no two words lean different ways');
  if (pair.left.claim.sourceId === pair.right.claim.sourceId) return quiet('both stand in one article');
  if (isQuoted(pair.left, found.spans[0]) !== isQuoted(pair.right, found.spans[1]))
    return quiet('only one of them quotes it');
  if (![pair.left, pair.right].every(isTold)) return quiet('one only asks or supposes it');
  if (ofOtherDays(pair)) return quiet('of other days');
  if (found.tone ? !(inThoseDays(pair) && amongNoOthers(pair)) : numbersDiffer(pair))
    return quiet('of other happenings');
  const [a, b] = found.spans;
  return flag({
    score: found.tone ? SCORE_TONE : SCORE,
    field: 'how it is put',
    values: [textOf(pair.left.claim, a), textOf(pair.right.claim, b)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('another thing', 'both tell of one happening'),
      ruledOut('somebody’s word', 'not only one of them quotes it'),
    ],
  });
}

const MARKS = /["“”]/gu;

/** The word stands inside quotation marks: of a claim that is a quotation, or of one that quotes it. */
function isQuoted({ claim }: PairSide, { start }: Span): boolean {
  const before = claim.text.slice(0, start - claim.span.start);
  return claim.quoted || (before.match(MARKS)?.length ?? 0) % 2 === 1;
}

const UNTOLD: ReadonlySet<string> = new Set(['question', 'hypothetical', 'possible']);
const isTold = ({ claim }: PairSide): boolean =>
  !UNTOLD.has(claim.certainty) && claim.predications[0]?.modality !== 'possible';

/** Articles without dates must share more to be of one meeting. */
function inThoseDays(pair: ClaimPair): boolean {
  const days = daysBetween(pair);
  return days === null ? pair.sameEvent >= SAME_EVENT : days < DAYS;
}

const tonesIn = perClaim(({ tokens }) => ({ tone: meetingToneOf(tokens) }));

/** A meeting that was warm in one, cold in the other. */
function tonesApart({ left, right }: ClaimPair): Apart | null {
  const [a, b] = [tonesIn(left.claim).tone, tonesIn(right.claim).tone];
  if (!a || !b || a.tone === b.tone) return null;
  if (!(a.meeting || b.meeting || (followsMeeting(left) && followsMeeting(right)))) return null;
  const [one, other] = [left.claim.tokens[a.at], right.claim.tokens[b.at]];
  return one && other ? { spans: [one.span, other.span], tone: true } : null;
}

/** The claim before, or the one before that, tells of a meeting: "The mood was icy." */
const followsMeeting = ({ before = [] }: PairSide): boolean =>
  before.slice(-BACK).some(({ tokens }) => tokens.some(({ lemma }) => MEETING_WORDS.has(lemma)));
const BACK = 2;
const MEETING_WORDS: ReadonlySet<string> = new Set(
  'meet receive talk talks meeting conversation summit session reception'.split(' '),
);
