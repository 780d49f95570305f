import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { alignmentOf } from './align.ts';
import { below } from './phrase.ts';

/** Of what was told, less than this in common is something else. */
const SHARED = 0.5;
/** Words that say something: of these two contents are compared. */
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * "Told them that she could not see", "never told them that he had his hands down": what each says was told, thought or
 * shown is another thing, and who did not tell the one may have told the other. Given the predicates that may be one.
 */
export function ofOtherContents(
  pair: ClaimPair,
  { left, right }: Readonly<Record<'left' | 'right', Pick<Predication, 'token'>>>,
): boolean {
  const [a, b] = [contentOf(pair.left.claim, left), contentOf(pair.right.claim, right)];
  if (a.length === 0 || b.length === 0) return false;
  const { toRight } = alignmentOf(pair);
  const linked = a.filter((at) => b.includes(toRight.get(at)?.right.at ?? -1)).length;
  return linked < Math.min(a.length, b.length) * SHARED;
}

/** The telling words of the clause that a predicate governs. */
function contentOf(claim: Claim, { token }: Pick<Predication, 'token'>): readonly number[] {
  return claim.tokens.flatMap(({ head, deprel }, at) =>
    head === token && deprel.startsWith('ccomp')
      ? [at, ...below(claim, at)].filter((one) => TELLING.has(claim.tokens[one]?.upos ?? ''))
      : [],
  );
}
