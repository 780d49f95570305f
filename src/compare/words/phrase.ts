import type { Claim } from '../../model/claim.ts';
import { type Span, hull } from '../../model/span.ts';
import { textOf } from './wording.ts';

/** Longest phrase shown as a value; what is longer is cut behind a word. */
const LONGEST = 80;

/** A stretch of a claim short enough for a headline: whole words, with an ellipsis where it was cut. */
export function shortened(claim: Claim, span: Span): string {
  return cutShort(textOf(claim, span));
}

/** The same of any words. */
export function cutShort(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
}

/** Tokens that hang on a token, itself included, in reading order. A claim is a sentence at most. */
export function below(claim: Claim, top: number): readonly number[] {
  const inside = new Set([top]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [at, { head }] of claim.tokens.entries()) {
      if (!inside.has(head) || inside.has(at)) continue;
      inside.add(at);
      grown = true;
    }
  }
  return [...inside].sort((x, y) => x - y);
}

/** The phrase a word heads: all that hangs on a noun; of a verb, what follows it. */
export function phraseOf(claim: Claim, top: number): Span {
  const verb = claim.tokens[top]?.upos === 'VERB';
  const under = below(claim, top).filter((at) => !verb || at >= top);
  return hull(under.flatMap((at) => claim.tokens[at]?.span ?? []));
}
