import { happeningsOf } from '../../lang/en/happenings.ts';
import { idiomsIn } from '../../lang/en/idioms.ts';
import { CARRIERS } from '../../lang/en/stage-words.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { below } from '../words/phrase.ts';
import { predicationAbove } from '../words/predicates.ts';
import { type Stage, stageOfNoun, stageOfState, stageOfVerb, turned } from './stage.ts';

/** One happening as a claim tells it: by a verb ("received"), by a noun ("the reception took place") or by a phrase. */
export interface Occasion {
  /** The families of happenings its word belongs to; never empty. */
  readonly families: readonly string[];
  /** Its own word. */
  readonly token: number;
  readonly lemma: string;
  /** The predicate that carries it, itself or "took place"; null where a noun stands elsewhere: "after the reception". */
  readonly clause: Predication | null;
  readonly noun: boolean;
  /** Told by a phrase, whose own object says nothing: "put their names to it". */
  readonly phrase: boolean;
  /** How far it has come, by this claim; null where the claim does not say. */
  readonly stage: Stage | null;
  /** Tokens that belong to it. */
  readonly around: ReadonlySet<number>;
}

const known = new WeakMap<PairSide, readonly Occasion[]>();

/** Every happening that a side tells of, in reading order. */
export function occasionsOf(side: PairSide): readonly Occasion[] {
  const made = known.get(side) ?? [...fromWords(side), ...fromPhrases(side)];
  known.set(side, made);
  return made;
}

function fromWords(side: PairSide): readonly Occasion[] {
  const { claim } = side;
  return claim.tokens.flatMap(({ lemma, upos }, at): Occasion[] => {
    const families = happeningsOf(lemma);
    if (families.length === 0) return [];
    const own = claim.predications.find(({ token }) => token === at);
    if (own && upos === 'VERB')
      return [
        {
          families,
          token: at,
          lemma,
          clause: own,
          noun: false,
          phrase: false,
          stage: stageOfVerb(side, own),
          around: aroundVerb(claim, own),
        },
      ];
    if (upos !== 'NOUN' || isModifier(claim, at)) return [];
    const carrier = carrierOf(claim, at);
    const around = new Set([...below(claim, at), at, ...(carrier ? aroundVerb(claim, carrier) : [])]);
    return [
      {
        families,
        token: at,
        lemma,
        clause: carrier,
        noun: true,
        phrase: false,
        stage: stageOfNoun(side, at, carrier),
        around,
      },
    ];
  });
}

function fromPhrases(side: PairSide): readonly Occasion[] {
  return idiomsIn(side.claim.tokens).flatMap(({ family, at, not }) => {
    const own = predicationIn(side.claim, at);
    if (!own) return [];
    const acts = own.token === at && !BEARING.has(own.lemma);
    const stage = acts ? stageOfVerb(side, own) : stageOfState(side, own);
    const around = aroundVerb(side.claim, own);
    return [
      {
        families: [family],
        token: at,
        lemma: family,
        clause: own,
        noun: false,
        phrase: true,
        stage: not ? turned(stage) : stage,
        around,
      },
    ];
  });
}

/** What bears signatures has been signed. */
const BEARING: ReadonlySet<string> = new Set(['bear', 'carry']);

/** The predicate of a phrase: its verb, or what "is already on the desk of" says of its subject. */
function predicationIn({ predications, tokens }: Claim, at: number): Predication | undefined {
  const verb = predications.find(({ token }) => token === at);
  if (verb || tokens[at]?.upos !== 'ADP') return verb;
  return predications.find(({ token }) => token > at && token <= at + STATE_REACH);
}
const STATE_REACH = 3;

/** "Peace talks", "meeting room": a noun before a noun says which one is meant. */
const isModifier = (claim: Claim, at: number): boolean => {
  const { deprel = '', head = -1 } = claim.tokens[at] ?? {};
  return deprel === 'compound' && claim.tokens[head]?.upos === 'NOUN';
};

/** The predicate that only says of a noun that it was: "took place", "was held", "began". */
function carrierOf(claim: Claim, at: number): Predication | null {
  const found = claim.predications.find(({ subject, object }) => subject === at || object === at);
  return found && CARRIERS.has(found.lemma) ? found : null;
}

/** What hangs on a predicate, other predicates' words left out, and its subject where it shares it with another. */
function aroundVerb(claim: Claim, predication: Predication): ReadonlySet<number> {
  const { token, subject, object } = predication;
  const own = claim.tokens.keys().filter((at) => predicationAbove(claim, at)?.token === token);
  const shared = [subject, object].flatMap((at) => (at === null ? [] : [at, ...below(claim, at)]));
  return new Set([...own, ...shared]);
}
