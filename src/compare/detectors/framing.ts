import type { ClaimToken } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { OCCASIONS, leans, leansOtherwise, toneOf } from '../../lang/en/framing.ts';
import { alignmentOf } from '../align.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { perClaim } from '../per-claim.ts';
import { textOf } from '../wording.ts';
import { ofOtherDays } from '../times.ts';

const SAME_EVENT = 0.16;
const SCORE = 0.6;

export const framing: Detector = Object.freeze({
  name: 'framing',
  version: 2,
  relation: 'characterisation',
  kind: 'framing',
  flags: 'The two claims name or colour one thing in terms that lean different ways.',
  quietOn: 'Plain words on both sides, words of one leaning, other happenings, and other days.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const found = termsApart(pair);
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

/** The first two words that lean different ways of one thing: labels in one place, or the two ends of one scale. */
function termsApart(pair: ClaimPair): readonly [Span, Span] | null {
  for (const [i, a] of colouredIn(pair.left.claim)) {
    for (const [j, b] of colouredIn(pair.right.claim)) {
      const labels = leansOtherwise(a.lemma, b.lemma) && inOnePlace(pair, i, j);
      if (labels || (oppositeTone(a.lemma, b.lemma) && ofOneThing(pair, i, j))) return [a.span, b.span];
    }
  }
  return null;
}

/** The words that lean or colour at all, with their places: few claims have any. */
const colouredIn = perClaim(({ tokens }) =>
  [...tokens.entries()].filter(([, { lemma }]) => leans(lemma) || toneOf(lemma).some((tone) => tone !== 0)),
);

/** Both are what their claims' words for one thing hang on, in the same way: "the mob marched", "protesters marched". */
function inOnePlace(pair: ClaimPair, i: number, j: number): boolean {
  const [a, b] = [pair.left.claim.tokens[i], pair.right.claim.tokens[j]];
  if (!a || !b || a.upos !== b.upos) return false;
  if (a.head < 0 || b.head < 0) return a.head === b.head;
  return a.deprel === b.deprel && alignmentOf(pair).toRight.get(a.head)?.right.at === b.head;
}

/** Both are said of words for one thing, or of a meeting or march, whatever it is called. */
function ofOneThing(pair: ClaimPair, i: number, j: number): boolean {
  const [a, b] = [thingOf(pair.left.claim.tokens, i), thingOf(pair.right.claim.tokens, j)];
  const [one, other] = [pair.left.claim.tokens[a], pair.right.claim.tokens[b]];
  if (!one || !other) return false;
  if (OCCASIONS.has(one.lemma) && OCCASIONS.has(other.lemma)) return true;
  return alignmentOf(pair).toRight.get(a)?.right.at === b;
}

/** What a word is said of: the noun it stands with, or is the predicate of; the word itself where it is a noun. */
function thingOf(tokens: readonly ClaimToken[], at: number): number {
  const token = tokens[at];
  if (token?.deprel === 'amod' || (token?.deprel === 'conj' && token.upos === 'ADJ'))
    return thingOf(tokens, token.head);
  if (token?.upos === 'NOUN') return at;
  return tokens.findIndex(({ head, deprel }) => head === at && deprel.startsWith('nsubj'));
}

function oppositeTone(a: string, b: string): boolean {
  const tones = toneOf(b);
  return toneOf(a).some((tone, at) => tone * (tones[at] ?? 0) < 0);
}
