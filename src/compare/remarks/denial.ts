import { happeningsOf } from '../../lang/en/happenings.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { asserts, deniedBy, participantAt, rolesOf } from '../words/predicates.ts';
import { compareSpeakers, sameName, speakerOf } from '../words/speakers.ts';

/** One account has it that somebody did something, the other that this somebody denies it. */
export interface Denial {
  readonly denial: PairSide;
  /** Who denies it. */
  readonly speaker: string;
  /** The word for what was done: "attack". */
  readonly what: string;
}

/** The denial of one claim in the other; null where neither denies what the other says. */
export function denialBetween(pair: ClaimPair): Denial | null {
  const { left, right } = pair;
  const denials = [left, right].filter(({ attribution }) => attribution?.act === 'denial');
  const [denial] = denials;
  // "Rejected calls to resign" and "refused to pay" deny no account of what was done.
  if (!denial || denials.length > 1 || denial.attribution?.stance !== 'deny') return null;
  const told = denial === left ? right : left;
  const speaker = speakerOf(denial);
  if (speaker === null || !affirms(told)) return null;
  if (told.attribution?.act === 'statement' && compareSpeakers(left, right) === 'same') return null;
  const done = doneBy(told, speaker);
  for (const what of deniedWords(denial.claim)) {
    const families = happeningsOf(what);
    if (!done.some((word) => word === what || happeningsOf(word).some((family) => families.includes(family))))
      continue;
    return sharesMore(pair, denial.claim) ? { denial, speaker, what } : null;
  }
  return null;
}

/** Acts that tell of nothing done: "urged him to step aside" does not say that he did. */
const NOT_TOLD: ReadonlySet<string> = new Set(['demand', 'promise', 'question', 'none-asserted']);

/** It is told as so: nothing in it is negated, asked, wanted or supposed. */
function affirms(side: PairSide): boolean {
  if (side.attribution !== null && NOT_TOLD.has(side.attribution.act)) return false;
  if (side.claim.polarity === 'negative' || side.claim.certainty === 'question') return false;
  const [main] = side.claim.predications;
  return main === undefined || (asserts(side, main) && !deniedBy(side, main));
}

/** Nouns of saying: who denies "claims that …" denies what was claimed. */
const SAYINGS: ReadonlySet<string> = new Set(
  'claim allegation report rumour rumor suggestion accusation assertion charge'.split(' '),
);
/** Verbs that leave it to their object to say what was done: "carried out the strike". */
const CARRYING: ReadonlySet<string> = new Set(
  'carry do make have take launch conduct commit give play order'.split(' '),
);

/** What is denied: the main predicate of the denied words, with its object where it is a light one. */
function deniedWords({ tokens, predications: [first, next] }: Claim): readonly string[] {
  const main = first && next && SAYINGS.has(first.lemma) ? next : first;
  const root = main?.token ?? tokens.findIndex(({ head, upos }) => head === -1 && upos !== 'PUNCT');
  const lemma = tokens[root]?.lemma;
  if (lemma === undefined) return [];
  const objects = tokens
    .filter(({ head, deprel }) => head === root && deprel === 'obj')
    .map((one) => one.lemma);
  return CARRYING.has(lemma) ? objects : [lemma];
}

/** Cues that blame somebody for what their claim names: "condemned Sudan after a bombardment". */
const BLAMING: ReadonlySet<string> = new Set(
  'accuse blame condemn charge denounce criticise criticize'.split(' '),
);

/** Words for what a claim has somebody do: predicates and the cue where it is the doer, nouns where it is blamed for them. */
function doneBy({ claim, attribution, source }: PairSide, speaker: string): readonly string[] {
  const isSpeaker = (name: string | undefined | null) =>
    name !== undefined && name !== null && sameName(name, speaker) === 'same';
  const told = attribution && isSpeaker(speakerOf({ claim, attribution, source }));
  const words = told && attribution.cueLemma !== null ? [attribution.cueLemma] : [];
  for (const predication of claim.predications) {
    const { agent } = rolesOf(claim, predication);
    if (predication.modality !== 'asserted') continue;
    if (agent !== null && isSpeaker(participantAt(claim, agent)?.name)) words.push(predication.lemma);
  }
  const named = claim.participants.filter(({ name, named: isNamed }) => isNamed && isSpeaker(name));
  const blamed = named.length > 0 && BLAMING.has(attribution?.cueLemma ?? '');
  const within = blamed ? [claim.span] : named.filter(({ role }) => role === 'agent').map(({ span }) => span);
  for (const { span, lemma } of claim.tokens)
    if (within.some(({ start, end }) => start <= span.start && span.end <= end)) words.push(lemma);
  return words;
}

/** "The strike" was told of before; else something besides the happening must stand in both. */
function sharesMore(pair: ClaimPair, denied: Claim): boolean {
  const definite = denied.tokens.some(
    ({ lemma, head }) => lemma === 'the' && happeningsOf(denied.tokens[head]?.lemma ?? '').length > 0,
  );
  return definite || alignmentOf(pair).links.some(({ left }) => happeningsOf(left.lemma).length === 0);
}
