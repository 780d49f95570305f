import type { Analysis, Sentence } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import { type Span, contains } from '../model/span.ts';

/** What somebody is accused of, blamed for, credited with. */
const BLAMING: ReadonlySet<string> = new Set(['of', 'for', 'with']);

/**
 * The contents, joined where apart they say nothing: "the mayor" and "of taking bribes" are one thing said of the mayor, with
 * the words between them that say how ("was accused").
 */
export function wholeContents(
  { tokens }: Analysis,
  { first, last }: Sentence,
  { rule, contents }: Attribution,
): readonly Span[] {
  const [about, rest] = contents;
  if (rule !== 'passive' || !rest) return contents;
  const opening = tokens.slice(first, last).find(({ span }) => contains(rest, span));
  return opening && BLAMING.has(opening.lemma) ? [{ start: about.start, end: rest.end }] : contents;
}
