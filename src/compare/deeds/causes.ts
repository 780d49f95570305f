import {
  AROUND_CUES,
  CAUSE_CUES,
  CAUSE_NOUNS,
  CAUSE_STATES,
  CONTRIBUTES,
  type CauseCue,
  OPEN_CAUSE,
  OVER_VERBS,
  RULING_OUT,
} from '../../lang/en/cause-words.ts';
import { saysOneOf } from '../../lang/en/says-one-of.ts';
import type { Claim } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { wordsOf } from '../../model/span.ts';

/** What a claim says brought something about: "the fire was caused by a spark". Token numbers, in reading order. */
export interface Cause {
  readonly effect: readonly number[];
  readonly cause: readonly number[];
  /** `denied`: it says that this was not the cause. */
  readonly how: 'said' | 'denied';
  /** Told by a clause, which may be no more than one reason: "because the ministers had left". */
  readonly clausal: boolean;
}

const known = new WeakMap<PairSide, readonly Cause[]>();

/** Every cause a side tells of; none where it asks, supposes, or gives one of several. */
export function causesOf(side: PairSide): readonly Cause[] {
  const made = known.get(side) ?? read(side);
  known.set(side, made);
  return made;
}

const UNSURE: ReadonlySet<string> = new Set(['question', 'hypothetical', 'possible', 'forecast']);

function read(side: PairSide): readonly Cause[] {
  const { claim, attribution } = side;
  if (UNSURE.has(claim.certainty) || attribution?.act === 'question' || saysOneOf(claim.text, CONTRIBUTES))
    return [];
  if (saysOneOf(claim.text, OPEN_CAUSE)) return [];
  const found = [byCueBefore(side), byNoun(claim), byAround(claim), byState(claim), ...byCues(claim)].find(
    (one) => one !== null && one.cause.length > 0,
  );
  if (!found) return [];
  const turned = attribution?.act === 'denial' || isRuledOut(claim);
  const how = turned === (found.how === 'denied') ? 'said' : 'denied';
  return [{ ...found, how }];
}

const isRuledOut = ({ text }: Claim): boolean => saysOneOf(text, RULING_OUT);

type Found = Cause | null;

/** A cue of several words, from `at` on; the number of tokens it takes, or 0. "Was later caused only by": words between are adverbs. */
function matches({ tokens }: Claim, words: readonly string[], at: number): number {
  let next = at;
  for (const [order, word] of words.entries()) {
    if (order > 0) while (tokens[next]?.upos === 'ADV' && tokens[next]?.lemma !== word) next++;
    const token = tokens[next];
    if (token?.lemma.toLowerCase() !== word && token?.text.toLowerCase() !== word) return 0;
    next++;
  }
  return next - at;
}

const range = (from: number, to: number): readonly number[] =>
  from >= to ? [] : Array.from({ length: to - from }, (_, at) => from + at);

/** Words at which what a cause is told of ends. */
const ENDS = new Set([
  ...[';', ':', ',', '(', '-', '--', '–', '—'],
  ...['but', 'although', 'though', 'while', 'which', 'who', 'that', 'when', 'after', 'say'],
]);
const isEnd = ({ tokens }: Claim, at: number): boolean => ENDS.has(tokens[at]?.lemma ?? '');

function upTo(claim: Claim, from: number): readonly number[] {
  const all = range(from, claim.tokens.length);
  const end = all.findIndex((at) => isEnd(claim, at));
  return end < 0 ? all : all.slice(0, end);
}
function backTo(claim: Claim, to: number): readonly number[] {
  const all = range(0, to);
  return all.slice(all.findLastIndex((at) => [';', ':'].includes(claim.tokens[at]?.lemma ?? '')) + 1);
}

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);
const NEAR = 4;
/** "Was not caused by", "did not in fact cause". */
const DENIED = 2;
const isDenied = ({ tokens }: Claim, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - DENIED), at + 1)
    .some(({ lemma, text }) => NOT.has(lemma) || NOT.has(text.toLowerCase()));

const VERB_CUES: ReadonlySet<string> = new Set(['cause', 'trigger', 'spark', 'prompt', 'delay', 'force']);

/** Most words begin no cue. */
const CUES_BEGIN: ReadonlySet<string> = new Set(CAUSE_CUES.flatMap(({ words }) => words.slice(0, 1)));

function byCues(claim: Claim): readonly Found[] {
  const found: Found[] = [];
  for (const [at, { lemma, text }] of claim.tokens.entries()) {
    const [asLemma, asWritten] = [lemma.toLowerCase(), text.toLowerCase()];
    if (!CUES_BEGIN.has(asLemma) && !CUES_BEGIN.has(asWritten)) continue;
    const cue = CAUSE_CUES.find(({ words }) => matches(claim, words, at) > 0);
    if (!cue || !isVerbal(claim, at, cue)) continue;
    found.push(around(claim, at, at + matches(claim, cue.words, at), cue));
  }
  for (const [at, { lemma }] of claim.tokens.entries()) {
    const before = claim.tokens.slice(Math.max(0, at - NEAR), at);
    if (lemma === 'over' && before.some((one) => OVER_VERBS.has(one.lemma)))
      found.push({ effect: backTo(claim, at), cause: upTo(claim, at + 1), how: 'said', clausal: false });
  }
  return found;
}

/** "The cause of the refugees", "a spark": nouns that look like a cue; and what is only due to happen. */
function isVerbal({ tokens }: Claim, at: number, { words }: CauseCue): boolean {
  const token = tokens[at];
  if (VERB_CUES.has(words[0] ?? '') && token?.upos !== 'VERB' && token?.upos !== 'AUX') return false;
  if (words[0] === 'due') return tokens[at + 2]?.upos !== 'VERB';
  return true;
}

function around(claim: Claim, at: number, end: number, { cause, words }: CauseCue): Found {
  const clausal = words.length === 1 && words[0] === 'because';
  const how = words.includes('nothing') || isDenied(claim, at) ? 'denied' : 'said';
  if (cause === 'before') {
    const effect = upTo(claim, end);
    const before = backTo(claim, at);
    const tellsMore = claim.predications.some(({ token }) => before.includes(token));
    return effect.length === 0 || before.length === 0 || tellsMore
      ? null
      : { effect, cause: before, how, clausal };
  }
  const comma = at <= 1 ? claim.tokens.findIndex(({ lemma }, one) => one > at && lemma === ',') : -1;
  if (comma > 0) return { effect: upTo(claim, comma + 1), cause: range(end, comma), how, clausal };
  return { effect: backTo(claim, at), cause: upTo(claim, end), how, clausal };
}

/** "Blamed the outbreak on the water": what the cue of an attribution begins stands before the claim. */
function byCueBefore({ claim, attribution, source }: PairSide): Found {
  const cue = attribution?.cue;
  if (!cue || cue.end > claim.span.start) return null;
  const verb = wordsOf(source.revision.text, cue).toLowerCase();
  if (!BLAMING.test(verb)) return null;
  const at = (word: string) => claim.tokens.findIndex(({ lemma }) => lemma === word);
  const [on, reason] = [at('on'), at('for')];
  if (on > 0) return { effect: range(0, on), cause: upTo(claim, on + 1), how: 'said', clausal: false };
  if (reason > 0)
    return { effect: upTo(claim, reason + 1), cause: range(0, reason), how: 'said', clausal: false };
  return null;
}
const BLAMING = /^(?:blam|attribut|fault)/u;

/** "Attributed his death to a stroke", "put the power cut down to a storm", "blamed the driver for the crash". */
function byAround(claim: Claim): Found {
  for (const [at, { lemma }] of claim.tokens.entries()) {
    for (const { words, cause } of AROUND_CUES) {
      if (words[0] !== lemma) continue;
      const rest = words.slice(1);
      const then = claim.tokens.findIndex((_, one) => one > at + 1 && matches(claim, rest, one) > 0);
      if (then < 0) continue;
      const [between, behind] = [range(at + 1, then), upTo(claim, then + rest.length)];
      const how = isDenied(claim, at) ? 'denied' : 'said';
      return cause === 'around'
        ? { effect: between, cause: behind, how, clausal: false }
        : { effect: behind, cause: between, how, clausal: false };
    }
  }
  return null;
}

const OF: ReadonlySet<string> = new Set(['of', 'for', 'behind', 'why', 'that']);

/** "The cause of the crash was ice", "high winds were the reason the bridge was closed", "ruled out as the cause of". */
function byNoun(claim: Claim): Found {
  const { tokens } = claim;
  const noun = tokens.findIndex(
    ({ lemma, upos }, at) => CAUSE_NOUNS.has(lemma) && upos === 'NOUN' && isDefinite(claim, at),
  );
  if (noun < 0) return null;
  const be = tokens.findIndex(({ lemma }) => lemma === 'be');
  const how = isDenied(claim, noun) ? 'denied' : 'said';
  const from = OF.has(tokens[noun + 1]?.lemma ?? '') ? noun + 2 : noun + 1;
  if (be > noun) return { effect: range(from, be), cause: upTo(claim, be + 1), how, clausal: false };
  const isAs = tokens.slice(Math.max(0, noun - NEAR), noun).some(({ lemma }) => lemma === 'as');
  if (be < 0 && !isAs) return null;
  const out = tokens.findIndex(({ lemma }) => lemma === 'out');
  const cause = be < 0 ? range(out + 1, noun - 1) : range(0, be);
  return { effect: upTo(claim, from), cause, how, clausal: false };
}
const isDefinite = ({ tokens }: Claim, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - NEAR), at)
    .some(({ lemma }) => lemma === 'the' || lemma === 'its' || lemma === 'their');

/** "The fire was arson", "the crash was no accident". */
function byState(claim: Claim): Found {
  const { tokens } = claim;
  const state = tokens.findIndex(({ lemma }) => CAUSE_STATES.has(lemma));
  const be = tokens.findIndex(({ lemma }) => lemma === 'be');
  if (state < 0 || be <= 0 || be > state || state - be > NEAR) return null;
  return {
    effect: range(0, be),
    cause: [state],
    how: isDenied(claim, state) ? 'denied' : 'said',
    clausal: false,
  };
}
