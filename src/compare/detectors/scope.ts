import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { hull } from '../../model/span.ts';
import { sameHappening } from '../../lang/en/happenings.ts';
import { nounTopic, synonymous } from '../../lang/en/meaning.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { below, shortened } from '../words/phrase.ts';
import { mindsApart } from '../views/minds-apart.ts';
import { portionsApart } from '../numbers/portions.ts';
import { recordsApart } from '../numbers/records.ts';
import { ofOtherDays } from '../times/times.ts';
import { perClaim } from '../words/per-claim.ts';

/** Words that rank a thing before all others of its kind. */
const RANKS: ReadonlySet<string> = new Set(['first', 'only', 'sole', 'last']);
const SUPERLATIVES: ReadonlySet<string> = new Set(['JJS', 'RBS']);
/** "The first time that …" ranks whatever follows. */
const TIME = 'time';
/** Two firsts of one happening share this much at least; two firsts of a story may be of anything. */
const SAME_EVENT = 0.14;
/** From here on the two tell of one happening, and one word of the kind is enough. */
const SURE_EVENT = 0.3;
const SCORE = { rank: 0.72, portion: 0.5, record: 0.5, minds: 0.5 };
/** Every story has an "all" and a "half": the claims must touch. */
const SAME_WHOLE = 0.05;

export const scope: Detector = Object.freeze({
  name: 'scope',
  version: 8,
  relation: 'conflict',
  kind: 'scope',
  flags: 'The claims give one thing different ranges: first, greatest, all or part of it.',
  quietOn: 'Firsts of other things, parts of other wholes, and ranges where one merely says less.',
  detect,
} satisfies Detector);

/** "The first official visit … to Libya": what is ranked, how, and among which. */
interface Ranked {
  readonly rank: string;
  readonly noun: string;
  readonly names: ReadonlySet<string>;
  /** What else describes it: "official", "military", "delegation". */
  readonly kind: ReadonlySet<string>;
  readonly span: Span;
}

function detect(pair: ClaimPair): Verdict {
  return ofPortions(pair) ?? ofRecords(pair) ?? ofMinds(pair) ?? ofRanks(pair);
}

/** "Each of the districts" and "11 of the 24 districts". */
function ofPortions(pair: ClaimPair): Verdict | null {
  const apart = pair.sameEvent < SAME_WHOLE ? null : portionsApart(pair);
  if (apart === null || ofOtherDays(pair)) return null;
  const [a, b] = apart;
  return told(pair, 'how much or how many of it', [a.span, b.span], SCORE.portion);
}

/** "The worst in its history" and "the worst since 1982". */
function ofRecords(pair: ClaimPair): Verdict | null {
  if (!recordsApart(pair)) return null;
  return told(
    pair,
    'for how long it is a record',
    [pair.left.claim.span, pair.right.claim.span],
    SCORE.record,
  );
}

/** "Unanimously" and "with one director abstaining". */
function ofMinds(pair: ClaimPair): Verdict | null {
  if (pair.sameEvent < SAME_WHOLE || !mindsApart(pair) || ofOtherDays(pair)) return null;
  return told(
    pair,
    'whether all were of one mind',
    [pair.left.claim.span, pair.right.claim.span],
    SCORE.minds,
  );
}

function told(
  pair: ClaimPair,
  field: string,
  ...[[a, b], score]: readonly [readonly [Span, Span], number]
): Verdict {
  return flag({
    score,
    field,
    values: [shortened(pair.left.claim, a), shortened(pair.right.claim, b)],
    compared: [a, b],
    checks: [
      ruledOut('another thing', 'both rank or count the same'),
      ruledOut('one says less', 'the two ranges exclude each other'),
    ],
  });
}

function ofRanks(pair: ClaimPair): Verdict {
  const [as, bs] = [rankedIn(pair.left.claim), rankedIn(pair.right.claim)];
  if (as.length === 0 || bs.length === 0) return abstain('one of the claims ranks nothing');
  if (pair.sameEvent < SAME_EVENT) return quiet('of other happenings');
  for (const a of as) {
    for (const b of bs) {
      if (a.rank !== b.rank || !sameNoun(a.noun, b.noun) || !rangesDiffer(a.names, b.names)) continue;
      if (!sameKind(a.kind, b.kind, pair.sameEvent >= SURE_EVENT)) continue;
      return flag({
        score: SCORE.rank,
        field: `the range of “${a.rank} ${a.noun}”`,
        values: [shortened(pair.left.claim, a.span), shortened(pair.right.claim, b.span)],
        compared: [a.span, b.span],
        checks: [
          ruledOut('another thing', 'both rank the same'),
          ruledOut('one says less', 'each names what the other does not'),
        ],
      });
    }
  }
  return quiet('no two of them rank one thing in different ranges');
}

function sameNoun(a: string, b: string): boolean {
  return a === b || a === TIME || b === TIME || sameHappening(a, b) || synonymous(a, b, 'n');
}

/** Each names something the other does not, and they share something or are all that is named. */
function rangesDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [left, right] = [[...a].filter((name) => !b.has(name)), [...b].filter((name) => !a.has(name))];
  return left.length > 0 && right.length > 0 && left.length < a.size + 1;
}

/** "First baseman", "first half", "last name": no rank, or one that every match has. */
const NO_RANK: ReadonlySet<string> = new Set(
  'baseman base half quarter period inning lady name class aid cousin language floor hand place minister secretary lieutenant sergeant degree step thing day week month year night round set'.split(
    ' ',
  ),
);
/** Somebody is the first of a town and the first of a country, in two offices. */
const ofPerson = (lemma: string): boolean => nounTopic(lemma) === 'person';

const rankedIn = perClaim((claim): readonly Ranked[] => {
  // "Not his first trip" ranks nothing.
  if (claim.polarity === 'negative') return [];
  const found: Ranked[] = [];
  for (const token of claim.tokens) {
    if (!RANKS.has(token.lemma) && !SUPERLATIVES.has(token.xpos)) continue;
    const noun = claim.tokens[token.head];
    if (noun?.upos !== 'NOUN' || NO_RANK.has(noun.lemma) || (token.lemma !== 'only' && ofPerson(noun.lemma)))
      continue;
    const under = below(claim, token.head);
    const spans = under.flatMap((at) => claim.tokens[at]?.span ?? []);
    found.push({
      rank: token.lemma,
      noun: noun.lemma,
      names: namesAmong(claim, under),
      kind: kindAmong(claim, under, [token.lemma, noun.lemma]),
      span: hull([noun.span, ...spans]),
    });
  }
  return found;
});

/** Firsts of one kind: where both say which, half of what the shorter one says must stand in the other. */
function sameKind(a: ReadonlySet<string>, b: ReadonlySet<string>, sure: boolean): boolean {
  const fewer = Math.min(a.size, b.size);
  const shared = [...a].filter((word) => b.has(word)).length;
  return fewer === 0 || shared * 2 >= fewer || (sure && shared > 0);
}

function kindAmong(claim: Claim, tokens: readonly number[], without: readonly string[]): ReadonlySet<string> {
  const words = tokens.flatMap((at) => claim.tokens[at] ?? []);
  const telling = words.filter(
    ({ upos, lemma }) => (upos === 'NOUN' || upos === 'ADJ') && !without.includes(lemma),
  );
  return new Set(telling.map(({ lemma }) => lemma));
}

function namesAmong(claim: Claim, tokens: readonly number[]): ReadonlySet<string> {
  const names = tokens.filter((at) => claim.tokens[at]?.upos === 'PROPN' && !tellsWhen(claim, at));
  return new Set(names.flatMap((at) => claim.tokens[at]?.lemma ?? []));
}

/** "Since the death of Osk", "under President Vale": since when and in whose time it is the first, and not of what. */
const WHEN: ReadonlySet<string> = new Set(['since', 'under', 'after']);
function tellsWhen({ tokens }: Claim, name: number): boolean {
  for (let at = name, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1, steps++)
    if (
      tokens.some(
        ({ head, deprel, lemma }) => head === at && /^(?:case|mark)/u.test(deprel) && WHEN.has(lemma),
      )
    )
      return true;
  return false;
}
