import { telling, wordLikeness } from '../../lang/en/word-likeness.ts';
import { type Stance, stancesOfClaim, withCue } from '../../lang/en/stances.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type Span, overlaps, wordsOf } from '../../model/span.ts';
import { alignmentOf, wordsOfClaim } from '../words/align.ts';
import { cutShort } from '../words/phrase.ts';
import { sameName, speakerOf } from '../words/speakers.ts';

/** One speaker’s two accounts of one matter, and the words of each for where they stand. */
export interface StancesApart {
  readonly matter: string;
  readonly speaker: string;
  readonly values: readonly [string, string];
}

/** Words that stand for each other by meaning, or are used as alike as this, are of one topic. */
const ONE_WORD = 0.75;
const ONE_TOPIC = 0.5;
/** What is only asked or not said is no stance. */
const UNSAID: ReadonlySet<string> = new Set(['question', 'none-asserted', 'withdrawn']);

/** How one speaker stands at both ends of one matter; null where it is not one speaker, or not one matter. */
export function stancesApart(pair: ClaimPair): StancesApart | null {
  const { left, right } = pair;
  const [speaker, other] = [holderOf(left), holderOf(right)];
  if (speaker === null || other === null || sameName(speaker, other) !== 'same') return null;
  const theirs = stancesOf(right);
  for (const one of stancesOf(left)) {
    const against = theirs.find(({ matter, pole }) => matter === one.matter && pole !== one.pole);
    if (!against || !(one.own || ofAll(pair, one, against) || ofOneTopic(pair, one, against))) continue;
    return { matter: one.matter, speaker, values: [saidBy(left), saidBy(right)] };
  }
  return null;
}

/** Who stands so: the speaker; in the outlet’s own voice, the person who does it. */
function holderOf(side: PairSide): string | null {
  if (side.attribution) return UNSAID.has(side.attribution.act) ? null : speakerOf(side);
  const people = peopleOf(side);
  const doer = people.find(({ role }) => role === 'agent') ?? (isOfState(side) ? people[0] : undefined);
  return side.claim.certainty === 'question' ? null : (doer?.name ?? null);
}

/** "Rita Sand was not satisfied": of one person only, and of how that one is. */
function isOfState(side: PairSide): boolean {
  const { tokens } = side.claim;
  const isPassive = tokens.some(
    ({ deprel, head }) => deprel === 'nsubj:pass' && (tokens[head]?.head ?? 0) < 0,
  );
  return isPassive && new Set(peopleOf(side).map(({ name }) => name)).size === 1;
}

const peopleOf = ({ claim }: PairSide) =>
  claim.participants.filter(({ kind, named }) => kind === 'person' && named);

/** Neither says what of: "she was satisfied", "is far from content" are of what all is about. */
const ofAll = ({ left, right }: ClaimPair, one: Stance, other: Stance): boolean =>
  saysNoMore(left, one) && saysNoMore(right, other);

function saysNoMore(side: PairSide, stance: Stance): boolean {
  const names = peopleOf(side).map(({ span }) => span);
  return wordsOfClaim(side.claim).every(
    ({ at, pos, name }) =>
      name ||
      !isTopic(pos) ||
      !outside(side, at, stance.span) ||
      names.some((span) => overlaps(span, side.claim.tokens[at]?.span ?? stance.span)),
  );
}

/** What is said, with the cue that belongs to it: "apologised to the candidates", "pinned it on the operator". */
const saidBy = ({ claim, attribution, source }: PairSide): string =>
  cutShort(wordsOf(source.revision.text, withCue(claim.span, attribution?.cue ?? null)));

const known = new WeakMap<PairSide['claim'], readonly Stance[]>();

/** The stances of a claim, worked out once; their spans in the revision’s text. */
function stancesOf({ claim, attribution, source }: PairSide): readonly Stance[] {
  const found =
    known.get(claim) ?? stancesOfClaim(source.revision.text, claim.span, attribution?.cue ?? null);
  known.set(claim, found);
  return found;
}

/** Both are said of one thing: a noun or verb beside the stances is the same, or used alike. */
function ofOneTopic(pair: ClaimPair, one: Stance, other: Stance): boolean {
  const { left, right } = pair;
  const linked = alignmentOf(pair).links.some(
    ({ left: a, right: b, level }) =>
      level >= ONE_WORD &&
      !a.name &&
      !a.number &&
      isTopic(a.pos) &&
      outside(left, a.at, one.span) &&
      outside(right, b.at, other.span),
  );
  if (linked || sharesTellingWord(left, right)) return true;
  const nouns = (side: PairSide, stance: Stance) =>
    wordsOfClaim(side.claim).filter(
      ({ at, pos, name, number }) => pos === 'n' && !name && !number && outside(side, at, stance.span),
    );
  const theirs = nouns(right, other);
  return nouns(left, one).some((a) => theirs.some((b) => (wordLikeness(a.lemma, b.lemma) ?? 0) >= ONE_TOPIC));
}

/** Words that tell so much by their rareness: "fragments", "parliament", not "people". */
const TELLING = 0.7;
const PLURAL = /s$/u;
const LOWER_CASE_WORDS = /(?<![\p{L}\p{N}])\p{Ll}{5,}/gu;

/** All that is said on both sides, of which the claim may be a part, shares a word that tells something. */
function sharesTellingWord(left: PairSide, right: PairSide): boolean {
  const theirs = tellingWords(right);
  return [...tellingWords(left)].some((word) => theirs.has(word));
}

function tellingWords(side: PairSide): ReadonlySet<string> {
  const stances = stancesOf(side).map(({ span }) => span);
  const { text } = side.source.revision;
  const said = side.attribution?.contents ?? [side.claim.span];
  return new Set(
    said.flatMap((span) =>
      [...wordsOf(text, span).matchAll(LOWER_CASE_WORDS)]
        .filter(
          ({ index }) =>
            !stances.some((one) => one.start <= span.start + index && span.start + index < one.end),
        )
        .map(([word]) => word)
        .filter((word) => (telling(word) ?? telling(word.replace(PLURAL, '')) ?? 0) >= TELLING),
    ),
  );
}

const isTopic = (pos: string): boolean => pos === 'n' || pos === 'v';

function outside({ claim }: PairSide, at: number, span: Span): boolean {
  const token = claim.tokens[at];
  return token !== undefined && !overlaps(token.span, span);
}
