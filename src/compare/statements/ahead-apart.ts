import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { predicatePairs, predicationAbove } from '../words/predicates.ts';
import { loneWords } from './lone-words.ts';
import { wordedAsOne } from './text-likeness.ts';
import { oneMatter } from './topic.ts';

/** Who does one of these leaves open whether it comes about: "asked him to resign", "an offer to leave". */
const LEAVING_OPEN: ReadonlySet<string> = new Set(
  (
    'ask request urge demand call plan offer propose proposal seek want wish hope intend threaten consider suppose suspect ' +
    'accuse charge allege suggest recommend invite encourage fear expect aim attempt try pledge promise vow appeal bid hunt'
  ).split(' '),
);
const OPEN: ReadonlySet<string> = new Set(['possible', 'obligation', 'future']);
/** The helpers that say so: who "was allowed to leave" left, who "had to look" looked. */
const HELPERS: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'should',
  'must',
  'will',
  'would',
  'shall',
]);
/** What hangs so on what is open is open with it; a clause beside it is told as a fact. */
const WITH: ReadonlySet<string> = new Set([
  'xcomp',
  'ccomp',
  'csubj',
  'obj',
  'nsubj',
  'nsubj:pass',
  'acl',
  'advcl',
  'nmod',
]);

/**
 * True where one statement tells as done what the other has as asked for, planned, possible or alleged, and nowhere as done:
 * "may allow the family to return", "the family returns".
 */
export function aheadApart(pair: ClaimPair): boolean {
  // Two that are worded as one statement differ in a shade: whether it is more the detectors tell, which look closer.
  if (wordedAsOne(pair)) return false;
  return (
    oneMatter(pair) && (leavesOpen(pair, pair.left, pair.right) || leavesOpen(pair, pair.right, pair.left))
  );
}

function leavesOpen(pair: ClaimPair, open: PairSide, done: PairSide): boolean {
  if (loneWords(done.claim, open.claim).length > 0) return false;
  const pairs = predicatePairs(pair).map(({ left, right }) =>
    open === pair.left ? ([left, right] as const) : ([right, left] as const),
  );
  const main = pairs.filter(
    ([, told]) => done.claim.tokens[told.token]?.head === -1 && isDone(done.claim, told),
  );
  return main.length > 0 && main.every(([left]) => isOpen(open.claim, left));
}

/** "Is to open" is ahead, too. */
const isDone = ({ certainty, tokens }: Claim, { modality, polarity, token }: Predication): boolean =>
  modality === 'asserted' &&
  polarity === 'positive' &&
  certainty === 'certain' &&
  !tokens.some(({ head, deprel, lemma }) => head === token && deprel === 'mark' && lemma === 'to');

const isHelped = ({ tokens }: Claim, { modality, token }: Predication): boolean =>
  OPEN.has(modality) &&
  tokens.some(({ head, deprel, lemma }) => head === token && deprel.startsWith('aux') && HELPERS.has(lemma));

/** By its own helper ("may return"), or by what it hangs on. */
const isOpen = (claim: Claim, predication: Predication): boolean =>
  isHelped(claim, predication) || hangsOnOpen(claim, predication.token);

function hangsOnOpen(claim: Claim, from: number): boolean {
  let token = claim.tokens[from];
  while (token !== undefined && token.head >= 0 && WITH.has(token.deprel)) {
    const head = token.head;
    token = claim.tokens[head];
    const above = predicationAbove(claim, head);
    if (LEAVING_OPEN.has(token?.lemma ?? '') || (above?.token === head && isHelped(claim, above)))
      return true;
  }
  return false;
}
