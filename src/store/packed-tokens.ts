import type { ClaimToken } from '../model/claim.ts';
import type { Span } from '../model/span.ts';

/** Words tokens are cut from, and where they stand in the revision. */
interface Cut {
  readonly text: string;
  readonly span: Span;
}

/**
 * A token as a short list: units from the end of the one before, length, lemma, tags, head and relation; the text only
 * where it is not the words at its place. Null stands for a lemma that is the text.
 */
type PackedToken = readonly [
  gap: number,
  length: number,
  lemma: string | null,
  upos: string,
  xpos: string,
  head: number,
  deprel: string,
  text?: string,
];

/** Tokens as JSON takes a quarter of its room this way; they are three quarters of a claim. */
export function packTokens(tokens: readonly ClaimToken[], { text, span }: Cut): readonly PackedToken[] {
  let at = span.start;
  return tokens.map((token): PackedToken => {
    const { start, end } = token.span;
    const { upos, xpos, head, deprel } = token;
    const lemma = token.lemma === token.text ? null : token.lemma;
    const gap = start - at;
    at = end;
    const packed = [gap, end - start, lemma, upos, xpos, head, deprel] as const;
    return wordsAt(text, span, token.span) === token.text ? packed : [...packed, token.text];
  });
}

/** The tokens as they were. */
export function unpackTokens(packed: readonly PackedToken[], { text, span }: Cut): readonly ClaimToken[] {
  let at = span.start;
  return packed.map(([gap, length, lemma, upos, xpos, head, deprel, words]) => {
    const start = at + gap;
    const end = start + length;
    at = end;
    const own = words ?? wordsAt(text, span, { start, end });
    return { text: own, lemma: lemma ?? own, upos, xpos, head, deprel, span: { start, end } };
  });
}

/** The words a token's place has in the claim; empty for a place outside it. */
function wordsAt(text: string, claim: Span, token: Span): string {
  return token.start < claim.start ? '' : text.slice(token.start - claim.start, token.end - claim.start);
}
