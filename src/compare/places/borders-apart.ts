import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { deniedBy } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';
import { ofOtherDays } from '../times/times.ts';

/** Somebody on one side of a border: "went 300 metres into Norvia"; "never left the territory of Sudria". */
interface Bounds {
  readonly who: string | null;
  readonly country: string;
  readonly span: Span;
}

const ENTERING: ReadonlySet<string> = new Set(
  'enter penetrate cross go advance push march move drive step'.split(' '),
);
const LEAVING: ReadonlySet<string> = new Set(['leave', 'quit', 'exit']);
const INTO: ReadonlySet<string> = new Set(['into', 'inside', 'onto']);

/** One side has somebody go into a country, the other has them never leave another; in the order of the pair. */
export function bordersApart(pair: ClaimPair): readonly [Span, Span] | null {
  if (ofOtherDays(pair)) return null;
  const found = across(pair.left, pair.right);
  if (found) return found;
  const turned = across(pair.right, pair.left);
  return turned && [turned[1], turned[0]];
}

function across(gone: PairSide, stayed: PairSide): readonly [Span, Span] | null {
  for (const into of enteredIn(gone)) {
    const out = neverLeftIn(stayed).find(
      ({ who, country }) =>
        sameName(country, into.country) === 'different' &&
        (who === null || into.who === null || who === into.who),
    );
    if (out) return [into.span, out.span];
  }
  return null;
}

function enteredIn(side: PairSide): readonly Bounds[] {
  return side.claim.predications.flatMap((one): readonly Bounds[] => {
    if (!ENTERING.has(one.lemma) || one.modality !== 'asserted' || deniedBy(side, one)) return [];
    const country = placeUnder(side.claim, one, (lead) =>
      lead === null ? one.lemma === 'enter' : INTO.has(lead),
    );
    return country ? [{ ...country, who: whoOf(side.claim, one) }] : [];
  });
}

function neverLeftIn(side: PairSide): readonly Bounds[] {
  return side.claim.predications.flatMap((one): readonly Bounds[] => {
    if (!LEAVING.has(one.lemma) || !deniedBy(side, one)) return [];
    const country = placeUnder(side.claim, one, (lead) => lead === null);
    return country ? [{ ...country, who: whoOf(side.claim, one) }] : [];
  });
}

const whoOf = ({ tokens }: Claim, { subject }: Predication): string | null => {
  const token = subject === null ? undefined : tokens[subject];
  return token === undefined || token.upos === 'PRON' ? null : token.lemma;
};

/** The named place under a predicate, directly or as "the territory of" it, behind such a preposition. */
function placeUnder(
  { tokens }: Claim,
  { token }: Predication,
  isLed: (lead: string | null) => boolean,
): Pick<Bounds, 'country' | 'span'> | null {
  const leadOf = (at: number) =>
    tokens.find(({ head, deprel }) => head === at && deprel === 'case')?.lemma ?? null;
  for (const [at, { head, deprel, upos }] of tokens.entries()) {
    if (upos !== 'PROPN' || /^(?:compound|flat|nsubj)/u.test(deprel)) continue;
    const top =
      head === token ? at : tokens[head]?.head === token && BOUNDS.has(tokens[head].lemma) ? head : -1;
    const name = tokens[at];
    if (top >= 0 && name && isLed(leadOf(top))) return { country: name.text, span: name.span };
  }
  return null;
}
const BOUNDS: ReadonlySet<string> = new Set(['territory', 'soil', 'side', 'land', 'water', 'airspace']);
