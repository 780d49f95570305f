import { contains, wordsOf, type Span } from '../../model/span.ts';

/** A passage with what stands around it, in the article's own words. */
export interface Quotation {
  /** From the sentence before, or as much of it as fits; empty at the start of a paragraph. */
  readonly before: string;
  /** The claim, cut where the compared words begin and end. `compared` is the stretch a finding points to. */
  readonly lead: string;
  readonly compared: string;
  readonly tail: string;
  readonly after: string;
}

/** How much of the paragraph is shown on either side: about two sentences. */
const CONTEXT_LENGTH = 220;
/** Longest claim shown whole. A claim is a clause: what is longer came from a text without sentences. */
const LONGEST_CLAIM = 900;
const ELLIPSIS = '…';
/** End of a sentence, with the marks that may close it. */
const SENTENCE_END = /[.!?]["”’»)\]]?\s/gu;

/** The claim in its paragraph, the compared stretch told apart. A stretch outside its claim counts as the whole claim. */
export function quotationOf(text: string, claim: Span, compared: Span): Quotation {
  const focus = contains(claim, compared) ? compared : claim;
  return {
    before: contextBefore(text, claim.start),
    lead: shortened(wordsOf(text, { start: claim.start, end: focus.start })),
    compared: shortened(wordsOf(text, focus)),
    tail: shortened(wordsOf(text, { start: focus.end, end: claim.end })),
    after: contextAfter(text, claim.end),
  };
}

function shortened(words: string): string {
  if (words.length <= LONGEST_CLAIM) return words;
  return `${whole(words.slice(0, LONGEST_CLAIM))} ${ELLIPSIS}`;
}

function contextBefore(text: string, end: number): string {
  const from = Math.max(0, end - CONTEXT_LENGTH);
  const window = text.slice(from, end);
  const paragraph = window.lastIndexOf('\n') + 1;
  const near = window.slice(paragraph);
  if (paragraph > 0 || from === 0) return near.trimStart();
  const ends = [...near.matchAll(SENTENCE_END)];
  const first = ends[0];
  if (first) return near.slice(first.index + first[0].length);
  const space = near.indexOf(' ');
  return `${ELLIPSIS} ${whole(near.slice(space + 1))}`;
}

function contextAfter(text: string, start: number): string {
  const window = text.slice(start, start + CONTEXT_LENGTH);
  const paragraph = window.indexOf('\n');
  if (paragraph >= 0) return window.slice(0, paragraph).trimEnd();
  if (start + CONTEXT_LENGTH >= text.length) return window.trimEnd();
  const last = [...window.matchAll(SENTENCE_END)].at(-1);
  if (last) return window.slice(0, last.index + last[0].length).trimEnd();
  const space = window.lastIndexOf(' ');
  return `${whole(space > 0 ? window.slice(0, space) : window)} ${ELLIPSIS}`;
}

/** Without halves of surrogate pairs at the cuts. */
function whole(words: string): string {
  return words.replace(/^[\uDC00-\uDFFF]/u, '').replace(/[\uD800-\uDBFF]$/u, '');
}
