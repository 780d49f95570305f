import { nounTopic } from '../../lang/en/meaning.ts';
import { OTHERS } from '../../lang/en/states/told-words.ts';
import { numberWord } from '../../lang/en/number-value.ts';
import type { Bearers } from '../../lang/en/states/scale.ts';
import type { Claim, ClaimReferent, Participant, Predication } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { participantAt } from '../words/predicates.ts';
import { referentAt } from '../words/referents.ts';
import { speakerOf } from '../words/speakers.ts';

/** Who or what is in a state: "the north gate of the stadium", "nobody", the one who says "I was awake". */
export interface Bearer {
  /** The token of its noun or name; null for "nobody", and for a speaker who is not named in the claim. */
  readonly head: number | null;
  /** Its head and the words that say which one. */
  readonly words: readonly number[];
  /** In the fullest form its article gives; null where it bears no name. */
  readonly name: string | null;
  /** Nouns it is called by, where it bears no name; of a pronoun and of a speaker those it stands for. */
  readonly nouns: readonly string[];
  readonly person: boolean;
  /** All of them, or none: "every parcel", "no home", "nobody". */
  readonly whole: boolean;
  /** Part of them: "some of", "several", "half". */
  readonly part: boolean;
}

const NOBODY: ReadonlySet<string> = new Set([
  'nobody',
  'none',
  'nothing',
  'no-one',
  'neither',
  'everyone',
  'everybody',
  'all',
]);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);
const ANYBODY: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'who']);
const UNIVERSAL: ReadonlySet<string> = new Set([
  'all',
  'every',
  'each',
  'no',
  'none',
  'any',
  'whole',
  'entire',
  'both',
  'neither',
]);
const PARTIAL: ReadonlySet<string> = new Set(
  'some several many most few half part certain other another various numerous majority number remaining'.split(
    ' ',
  ),
);
/** Words that only count or measure what stands behind their "of": "two of the parcels", "traffic on the road". */
const TRANSPARENT: ReadonlySet<string> = new Set(
  'one some none all both most each half part majority number group rest third quarter section traffic member crew any neither either'.split(
    ' ',
  ),
);
/** Of these words the whole is meant: "traffic on the road", "all of the parcels". */
const WHOLLY: ReadonlySet<string> = new Set([
  'all',
  'none',
  'both',
  'each',
  'any',
  'neither',
  'traffic',
  'crew',
]);
/** "All" stands this near before what it is all of. */
const NEAR = 3;

/** "Nobody", or everybody: whose states are those of each. */
export const EVERYBODY: Bearer = {
  head: null,
  words: [],
  name: null,
  nouns: [],
  person: true,
  whole: true,
  part: false,
};

/** The bearer whose noun, name or pronoun is this token, or whom the clause leaves out; null where it may be anything: "it", "this". */
export function bearerAt(side: PairSide, at: number | null, clause: Predication): Bearer | null {
  const { claim } = side;
  if (at === null) return leftOut(side, clause);
  const stands = referentAt(claim, at);
  if (stands) return standing(stands, at);
  const top = throughPart(claim, at);
  const lemma = claim.tokens[top]?.lemma ?? '';
  if (isNobody(claim, at, top)) return isOther(claim, top) ? null : EVERYBODY;
  if (FIRST_PERSON.has(lemma)) return speaking(side, true);
  const noun = nounAt(claim, at, top);
  return noun && isOfAll(claim, clause) ? { ...noun, whole: true } : noun;
}

/** "The pupils have all been brought out". */
const isOfAll = ({ tokens }: Claim, { token }: Predication): boolean =>
  tokens.some(({ head, lemma }) => head === token && (lemma === 'all' || lemma === 'both'));

/** "The north gate", "two of the parcels", "Mayor Brenn". */
function nounAt(claim: Claim, at: number, top: number): Bearer | null {
  const { lemma = '', upos = '' } = claim.tokens[top] ?? {};
  const participant = participantAt(claim, top);
  const name = participant?.named === true ? participant.name : null;
  if (upos === 'PRON' && name === null) return null;
  const words = claim.tokens.flatMap((_, one) => (one === top || saysWhich(claim, one, top) ? [one] : []));
  const before = wordsBefore(claim, top, at);
  return {
    head: top,
    words,
    name,
    nouns: name === null ? [lemma] : [],
    person: ANYBODY.has(lemma) || upos === 'NUM' || isPerson(name === null ? undefined : participant, lemma),
    whole: before.some((word) => UNIVERSAL.has(word)),
    part: before.some((word) => PARTIAL.has(word)) || isPart(claim, at, top),
  };
}

const isPart = ({ tokens }: Claim, at: number, top: number): boolean =>
  at !== top && !WHOLLY.has(tokens[at]?.lemma ?? '');

const isPerson = (named: Participant | undefined, lemma: string): boolean =>
  named === undefined
    ? nounTopic(lemma) === 'person'
    : named.kind === 'person' || nounTopic(named.head) === 'person';

/** "Nobody", "no one", "none of the fourteen". */
function isNobody(claim: Claim, at: number, top: number): boolean {
  const { lemma = '' } = claim.tokens[top] ?? {};
  const ofAll = numberWord(lemma) !== null && NOBODY.has(claim.tokens[at]?.lemma ?? '');
  return NOBODY.has(lemma) || isNoOne(claim, top) || ofAll;
}

/** Who "refused [to resign]": found in the article, else who says it. */
function leftOut(side: PairSide, { token }: Predication): Bearer | null {
  const { referents, predications } = side.claim;
  const found = referents?.find(({ subjectOf }) => subjectOf === token);
  return found ? standing(found, null) : speaking(side, predications[0]?.subject === null);
}

/** "It" for the alarm, "I" for the guard. */
function standing({ name, named, kind, heads }: ClaimReferent, at: number | null): Bearer {
  return {
    head: at,
    words: at === null ? [] : [at],
    name: named ? name : null,
    nouns: heads,
    person: kind === 'person' || heads.some((lemma) => nounTopic(lemma) === 'person'),
    whole: false,
    part: false,
  };
}

/** Whoever says it is who it is told of: "I was awake", "refused to resign". */
export function speaking(side: PairSide, isSpeaker: boolean): Bearer | null {
  const name = isSpeaker ? speakerOf(side) : null;
  if (name === null) return null;
  const noun = (name.split(/\W+/u).at(-1) ?? '').toLowerCase();
  return { head: null, words: [], name, nouns: [noun], person: true, whole: false, part: false };
}

const isNoOne = ({ tokens }: Claim, at: number): boolean =>
  tokens[at]?.lemma === 'one' && tokens.some(({ head, lemma }) => head === at && lemma === 'no');

/** "No one else": fewer than all. */
const isOther = ({ tokens }: Claim, at: number): boolean =>
  tokens.some(({ head, lemma }) => head === at && OTHERS.has(lemma));

/** "Two of the parcels", "traffic on the road": what stands behind "of". */
function throughPart(claim: Claim, at: number): number {
  const { lemma = '', upos = '' } = claim.tokens[at] ?? {};
  if (!TRANSPARENT.has(lemma) && upos !== 'NUM') return at;
  const below = claim.tokens.findIndex(
    ({ head, deprel }, one) => one > at && head === at && deprel.startsWith('nmod'),
  );
  return below < 0 ? at : below;
}

/** What says which one it is, not what is told of it besides. */
function saysWhich({ tokens }: Claim, at: number, top: number): boolean {
  const { head = -1, deprel = '' } = tokens[at] ?? {};
  if (head !== top && tokens[head]?.head !== top) return false;
  return /^(?:compound|flat|nmod|amod|nummod|appos|det)/u.test(deprel);
}

function wordsBefore({ tokens }: Claim, top: number, at: number): readonly string[] {
  const near = tokens.slice(Math.max(0, Math.min(top, at) - NEAR), top);
  const own = tokens.filter(({ head }) => head === top || head === at);
  return [...near.filter(({ upos }) => upos !== 'VERB'), ...own, ...(at === top ? [] : [tokens[at]])].map(
    (one) => (one?.lemma ?? '').toLowerCase(),
  );
}

/** Whether these can be states of it. */
export function canBear({ persons, named, any, nouns }: Bearers, { tokens }: Claim, bearer: Bearer): boolean {
  if (any || (bearer.person && persons)) return true;
  if (bearer.nouns.some((noun) => nouns.has(noun))) return true;
  if (bearer.head === null) return named && bearer.name !== null;
  const { lemma = '', upos = '' } = tokens[bearer.head] ?? {};
  return nouns.has(lemma) || (named && upos === 'PROPN' && !bearer.person);
}
