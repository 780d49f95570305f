import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { leans, leansOtherwise, toneOf } from '../../lang/en/framing.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { perClaim } from '../per-claim.ts';
import { textOf } from '../wording.ts';
import { ofOtherDays } from '../times.ts';

const SAME_EVENT = 0.16;
const SCORE = 0.6;

export const framing: Detector = Object.freeze({
  name: 'framing',
  version: 1,
  relation: 'characterisation',
  kind: 'framing',
  flags: 'The two claims name or colour one thing in terms that lean different ways.',
  quietOn: 'Plain words on both sides, words of one leaning, other happenings, and other days.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const found = termsApart(pair.left.claim, pair.right.claim);
  if (found === null) return abstain('no two words lean different ways');
  if (pair.left.claim.sourceId === pair.right.claim.sourceId) return quiet('both stand in one article');
  if (pair.sameEvent < SAME_EVENT) return quiet('of other happenings');
  if (ofOtherDays(pair)) return quiet('of other days');
  const [a, b] = found;
  return flag({
    score: SCORE,
    field: 'how it is put',
    values: [textOf(pair.left.claim, a), textOf(pair.right.claim, b)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [ruledOut('another thing', 'both tell of one happening')],
  });
}

/** The first two words that lean different ways: labels of one thing, or the two ends of one scale. */
function termsApart(left: Claim, right: Claim): readonly [Span, Span] | null {
  for (const a of colouredIn(left)) {
    for (const b of colouredIn(right)) {
      if (leansOtherwise(a.lemma, b.lemma) || oppositeTone(a.lemma, b.lemma)) return [a.span, b.span];
    }
  }
  return null;
}

/** The words that lean or colour at all: few claims have any. */
const colouredIn = perClaim(({ tokens }) =>
  tokens.filter(({ lemma }) => leans(lemma) || toneOf(lemma).some((tone) => tone !== 0)),
);

function oppositeTone(a: string, b: string): boolean {
  const tones = toneOf(b);
  return toneOf(a).some((tone, at) => tone * (tones[at] ?? 0) < 0);
}
