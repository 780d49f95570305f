import type { Paragraph, Quotation } from '../model/analysis.ts';
import { type Mark, marksIn } from './quoting/marks.ts';
import { type Pair, pairsOf } from './quoting/pairs.ts';

/** A read paragraph with its marks. */
interface Marked {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly marks: readonly Mark[];
}

const WORD = /[\p{L}\p{N}]/u;

function opensWith({ paragraph, marks }: Marked, mark: Mark): boolean {
  const first = marks[0];
  return first !== undefined && first.at === paragraph.span.start && first.family === mark.family;
}

/**
 * A single mark that nothing closes is an apostrophe, unless the next paragraph goes on with one.
 * A double one is speech whose closing mark is missing.
 */
function isSpeech(pair: Pair, next: Marked | undefined): boolean {
  const single = pair.from.family === 'single' || pair.from.family === 'low-single';
  return pair.to !== null || !single || (next !== undefined && opensWith(next, pair.from));
}

/** How many of the pairs before it each one stands inside. */
function depthsOf(pairs: readonly Pair[]): readonly number[] {
  const ends: number[] = [];
  return pairs.map(({ span }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= span.start) ends.pop();
    ends.push(span.end);
    return ends.length - 1;
  });
}

/**
 * Finds and pairs the quotation marks of each paragraph of the article: curly, straight, single British ones
 * (told from apostrophes), guillemets both ways and German low ones, one inside another.
 *
 * What is missing is made up for paragraph by paragraph: a mark left open runs to its paragraph's end (`closed` false),
 * and where the next paragraph opens with the same mark that one `continues`. Never throws; linear in the text's length.
 * In reading order, the outer before the inner.
 */
export function quotationsOf(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const read = paragraphs
    .map((paragraph, index) => ({ index, paragraph, marks: marksIn(text, paragraph.span) }))
    .filter(({ paragraph: { role } }) => role === 'body' || role === 'headline');
  const quotations: Quotation[] = [];
  let running: Mark | null = null;
  for (const [place, marked] of read.entries()) {
    const pairs = pairsOf(text, marked.paragraph.span, marked.marks).filter(
      (pair) => isSpeech(pair, read[place + 1]) && WORD.test(text.slice(pair.inner.start, pair.inner.end)),
    );
    const depths = depthsOf(pairs);
    const goesOn = running !== null && opensWith(marked, running);
    running = null;
    for (const [order, { from, to, span, inner }] of pairs.entries()) {
      const continues = goesOn && from === marked.marks[0];
      const depth = depths[order] ?? 0;
      quotations.push({ span, inner, paragraph: marked.index, closed: to !== null, continues, depth });
      if (to === null && depth === 0) running = from;
    }
  }
  return quotations;
}
