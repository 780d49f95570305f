import { isTrade, tradesApart } from '../../lang/en/trades.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { prepositionAt } from '../words/align.ts';
import { sameName } from '../words/speakers.ts';
import { negatorsIn } from './denied-statement.ts';
import { loneWords } from './lone-words.ts';
import { toldAs } from './told-as.ts';
import { oneTopic, subjectName } from './topic.ts';

/**
 * True where one statement says by what trade somebody is known, and all the other one knows him by are others. A person may
 * be both; two statements that each say who somebody is name the same where they agree.
 */
export function tellTradesApart(pair: ClaimPair): boolean {
  const [a, b] = [pair.left.claim, pair.right.claim];
  if (negatorsIn(a).length + negatorsIn(b).length > 0) return false;
  return saysOther(a, b, pair) || saysOther(b, a, pair);
}

function saysOther(telling: Claim, other: Claim, pair: ClaimPair): boolean {
  const trades = tradesTold(telling);
  const lone = new Set(loneWords(telling, other).map(({ at }) => at));
  if (trades.length === 0 || !trades.every((at) => lone.has(at))) return false;
  const own = oneTopic(pair) ? tradesTold(other) : [];
  const others = [...own, ...tradesBeside(other, subjectName(telling) ?? '')];
  return (
    others.length > 0 &&
    trades.every((x) => others.every((y) => tradesApart(lemmaAt(telling, x), lemmaAt(other, y))))
  );
}

const lemmaAt = ({ tokens }: Claim, at: number): string => tokens[at]?.lemma ?? '';

/** Behind the copula of the main clause; none where one of the words leaves it open. "Author of the book" is no trade. */
function tradesTold(claim: Claim): readonly number[] {
  const heads = toldAs(claim)?.heads ?? [];
  return heads.every((at) => isTrade(lemmaAt(claim, at)) && !isOfSomething(claim, at)) ? heads : [];
}

const isOfSomething = (claim: Claim, noun: number): boolean =>
  claim.tokens.some(
    ({ head, deprel }, at) => head === noun && deprel.startsWith('nmod') && prepositionAt(claim, at) === 'of',
  );

/** Beside a name: "Archbishop Vane", "Okafor, a cardiologist". */
function tradesBeside(claim: Claim, name: string): readonly number[] {
  const { tokens } = claim;
  if (name === '') return [];
  return tokens.flatMap(({ upos, deprel, head }, at) => {
    if (upos !== 'PROPN' || sameName(nameAt(claim, at), name) !== 'same') return [];
    const around = tokens.flatMap((one, i) => (one.head === at && BESIDE.test(one.deprel) ? [i] : []));
    const above = BESIDE.test(deprel) ? [head] : [];
    return [...around, ...above].filter((one) => isTrade(lemmaAt(claim, one)));
  });
}

const BESIDE = /^(?:appos|compound|nmod:desc)/u;

const nameAt = ({ tokens }: Claim, top: number): string =>
  tokens
    .filter(({ head, deprel }, at) => at === top || (head === top && deprel === 'flat'))
    .map(({ text }) => text)
    .join(' ');
