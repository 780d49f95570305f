import { deedsOfNoun, deedsOfVerb } from '../../lang/en/deed-words.ts';
import { happeningsOf } from '../../lang/en/happenings.ts';
import { isConcrete, nounTopic } from '../../lang/en/meaning.ts';
import { siteKindsOf } from '../../lang/en/site-words.ts';
import { CARRIERS } from '../../lang/en/stage-words.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { deniedBy } from '../words/predicates.ts';
import { referentAt, subjectHeads } from '../words/referents.ts';
import type { Deed } from './deed.ts';
import { singlesOf } from './single-events.ts';
import { stageOfNoun, stageOfVerb } from './stage.ts';

const NOBODY: readonly string[] = [];
/** By side; by claim where it is on nobody's word, as which it also stands beside others. */
const known = new WeakMap<PairSide | PairSide['claim'], readonly Deed[]>();

/** Every deed a side tells of by a verb, or by a noun that is said to have taken place; in reading order. */
export function deedsOf(side: PairSide): readonly Deed[] {
  const key = side.attribution === null ? side.claim : side;
  const made =
    known.get(key) ??
    [...fromVerbs(side), ...fromNouns(side), ...singlesOf(side)].sort((a, b) => a.token - b.token);
  known.set(key, made);
  return made;
}

function fromVerbs(side: PairSide): readonly Deed[] {
  const { claim } = side;
  return claim.predications.flatMap((clause): readonly Deed[] => {
    const { token } = clause;
    const lemma = isLives(claim, clause) ? 'live' : clause.lemma;
    const upos = isLives(claim, clause) ? 'VERB' : claim.tokens[token]?.upos;
    const plain =
      upos === 'VERB'
        ? deedsOfVerb(lemma, [...particlesOf(claim, token), ...waysOf(claim, token)], objectsOf(claim, token))
        : copular(claim, token);
    const families = [
      ...new Set([...plain, ...(upos === 'VERB' ? happeningsOf(lemma) : []), `verb ${lemma}`]),
    ];
    const { theme, doer, target } = aimedAt(claim, families, partsOf(claim, clause));
    return [
      {
        families,
        token,
        clause,
        noun: false,
        theme,
        doer,
        target,
        understood: theme === null && doer === null ? subjectHeads(claim, clause) : NOBODY,
        stage: stageOfVerb(side, clause),
        denied: deniedBy(side, clause),
        heads: new Set([token, ...resultsOf(claim, token)]),
      },
    ];
  });
}

/** "Still lives in Torrin", where the tagger takes it for the plural of a life. */
const isLives = ({ tokens }: Claim, { token, subject }: Predication): boolean =>
  subject !== null && tokens[token]?.text === 'lives';

/** "Is over", "will be open again": what is said of the subject. */
const copular = (claim: Claim, token: number): readonly string[] =>
  deedsOfVerb('be', [claim.tokens[token]?.lemma ?? ''], []);

function fromNouns(side: PairSide): readonly Deed[] {
  const { claim } = side;
  return claim.tokens.flatMap(({ lemma, upos }, token): readonly Deed[] => {
    if (upos !== 'NOUN') return [];
    const carrier =
      claim.predications.find(
        (one) =>
          CARRIERS.has(one.lemma) &&
          (one.voice === 'passive' || one.object === null || isTook(claim, one)) &&
          one.subject === token,
      ) ?? null;
    if (isConcrete(lemma) || nounTopic(lemma) === 'person') return [];
    const named = [...deedsOfNoun(lemma), ...happeningsOf(lemma)];
    if (carrier === null && named.length === 0) return [];
    return [
      {
        families: [...new Set([...named, `event ${lemma}`])],
        token,
        clause: carrier,
        noun: true,
        theme: ownerOf(claim, token),
        doer: null,
        target: null,
        understood: NOBODY,
        stage: stageOfNoun(side, token, carrier),
        denied: carrier !== null && deniedBy(side, carrier),
        heads: new Set([token, ...(carrier ? [carrier.token] : [])]),
      },
    ];
  });
}

const isTook = ({ tokens }: Claim, { object }: Predication): boolean =>
  object !== null && tokens[object]?.lemma === 'place';

/** "The resignation of the mayor", "the mayor's resignation", "the bus crash". */
const ownerOf = ({ tokens }: Claim, noun: number): number | null => {
  const found = tokens.findIndex(
    ({ head, deprel }, at) =>
      head === noun &&
      (deprel === 'nmod:poss' ||
        (deprel === 'nmod' &&
          tokens.some((one) => one.head === at && one.deprel === 'case' && one.lemma === 'of'))),
  );
  return found < 0 ? null : found;
};

/** What it was done to: not "place" of "took place", not how long before; whom, of "warned its customers". */
function objectOf({ tokens }: Claim, verb: number, object: number | null): number | null {
  const lemma = object === null ? undefined : tokens[object]?.lemma;
  if (
    lemma === 'place' ||
    lemma === 'effect' ||
    lemma === 'force' ||
    (lemma !== undefined && SPANS.has(lemma))
  )
    return null;
  const whom = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'iobj');
  return object ?? (whom < 0 ? null : whom);
}
const SPANS: ReadonlySet<string> = new Set('second minute hour day week month year moment'.split(' '));

/** The nearest noun in front of a verb that the parse left without anything: "before the firemen arrived". */
function nounBefore({ tokens }: Claim, verb: number): number | null {
  for (let at = verb - 1; at >= 0 && at >= verb - NEAR_VERB; at--) {
    const upos = tokens[at]?.upos;
    if (upos === 'NOUN' || upos === 'PROPN') return at;
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART') return null;
  }
  return null;
}
const NEAR_VERB = 4;

/** "He", "it", where it is not told who that is, says nothing. */
const said = (claim: Claim, at: number | null): number | null =>
  at !== null && claim.tokens[at]?.upos === 'PRON' && referentAt(claim, at) === null ? null : at;

function partsOf(
  claim: Claim,
  { token, subject: named, object, voice }: Predication,
): Pick<Deed, 'theme' | 'doer'> {
  const isMeasure =
    object !== null && claim.tokens.some(({ head, deprel }) => head === object && deprel === 'nummod');
  const target = whole(claim, objectOf(claim, token, object));
  const subject = whole(claim, named);
  if (voice === 'passive') {
    const by = claim.tokens.findIndex(({ head, deprel }) => head === token && deprel === 'obl:agent');
    return { theme: subject ?? nounBefore(claim, token), doer: by < 0 ? null : by };
  }
  if (target === null || (isMeasure && MOTION.has(claim.tokens[token]?.lemma ?? '')))
    return { theme: subject ?? nounBefore(claim, token), doer: null };
  return { theme: target, doer: said(claim, subject) };
}
/** "The shell hit the roof": the roof is where it hit. */
function aimedAt(
  { tokens }: Claim,
  families: readonly string[],
  parts: Pick<Deed, 'theme' | 'doer'>,
): Pick<Deed, 'theme' | 'doer' | 'target'> {
  const { theme, doer } = parts;
  const isPlace =
    families.includes('hit') &&
    doer !== null &&
    theme !== null &&
    siteKindsOf(tokens[theme]?.lemma ?? '', []).some((kind) => kind !== 'vehicle');
  return isPlace ? { theme: doer, doer: null, target: theme } : { theme, doer, target: null };
}

/** "A piece of debris", "a group of boys": what it is a part or number of. */
function whole({ tokens }: Claim, at: number | null): number | null {
  if (at === null || !LIGHT.has(tokens[at]?.lemma ?? '')) return at;
  const of = tokens.findIndex(
    ({ head, deprel }, one) =>
      head === at && deprel === 'nmod' && tokens.some((lead) => lead.head === one && lead.lemma === 'of'),
  );
  return of < 0 ? at : of;
}
const LIGHT: ReadonlySet<string> = new Set(
  'piece part fragment bit group number pair couple series lot handful'.split(' '),
);

/** "Went 300 metres": a way is no thing done. */
const MOTION: ReadonlySet<string> = new Set(
  'go advance march travel walk run sail fly drive penetrate'.split(' '),
);

/** "Turned up", "went off", "shot dead". */
function particlesOf({ tokens }: Claim, verb: number): readonly string[] {
  return tokens.flatMap(({ head, deprel, lemma, upos }, at) =>
    head === verb &&
    at > verb &&
    (deprel === 'compound:prt' ||
      (deprel === 'advmod' && at <= verb + PARTICLE_REACH) ||
      (deprel === 'xcomp' && upos === 'ADJ'))
      ? [lemma]
      : [],
  );
}
const PARTICLE_REACH = 2;

/** "Flew into Lusk", "sailed from Port Adan": the word that says which way. */
const waysOf = ({ tokens }: Claim, verb: number): readonly string[] =>
  tokens.flatMap(({ head, deprel, lemma }) => {
    const under = tokens[head];
    return deprel === 'case' && WAYS.has(lemma) && under?.head === verb && under.deprel.startsWith('obl')
      ? [lemma]
      : [];
  });
const WAYS: ReadonlySet<string> = new Set(['into', 'from']);
/** Nouns it is told with: "took place", "left the rails", "put to sea". */
function objectsOf({ tokens }: Claim, verb: number): readonly string[] {
  return tokens.flatMap(({ head, deprel, lemma, upos }) =>
    head === verb && upos === 'NOUN' && /^(?:obj|obl|compound)/u.test(deprel) ? [lemma] : [],
  );
}

/** "Shot dead in his car": where it happened may hang on what came of it. */
function resultsOf({ tokens }: Claim, verb: number): readonly number[] {
  return tokens.flatMap(({ head, deprel, upos }, at) => {
    if (head !== verb || at < verb) return [];
    return (deprel === 'xcomp' && upos === 'ADJ') ||
      deprel === 'compound:prt' ||
      (deprel === 'obj' && at <= verb + 2)
      ? [at]
      : [];
  });
}
