import type { Analysis, Paragraph, Sentence, Token } from '../model/analysis.ts';
import { clausesOf } from './clauses.ts';
import { namesOf } from './names.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quantitiesOf } from './quantities.ts';
import { quotationsOf } from './quotations.ts';
import { sentencesIn } from './sentences.ts';
import { timesOf } from './times.ts';
import { tokensIn } from './tokens.ts';

/** Raise it when the same text may be understood in another way: what was read before is then read again. */
export const ANALYSE_VERSION = 1;

/** What is known of a text besides its words. Dates as ISO date or date-time; null where unknown. */
export interface AnalyseContext {
  readonly published: string | null;
  readonly title: string | null;
  /** Two-letter code; English where it is not given. */
  readonly language?: string;
}

function isRead({ role }: Paragraph): boolean {
  return role === 'body' || role === 'headline';
}

/** Everything we understand of a text. Never throws; linear in the text's length. */
export function analyse(text: string, { published, title, language = 'en' }: AnalyseContext): Analysis {
  const paragraphs = paragraphsOf(text, title);
  const quotations = quotationsOf(text, paragraphs);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [paragraph, found] of paragraphs.entries()) {
    if (!isRead(found)) continue;
    for (const span of sentencesIn(text, found.span, quotations)) {
      const first = tokens.length;
      const index = sentences.length;
      for (const piece of tokensIn(text, span)) {
        const form = text.slice(piece.start, piece.end);
        tokens.push({
          index: tokens.length,
          span: piece,
          text: form,
          lemma: form.toLowerCase(),
          upos: 'X',
          xpos: 'XX',
          head: tokens.length === first ? -1 : first,
          deprel: tokens.length === first ? 'root' : 'dep',
          sentence: index,
        });
      }
      sentences.push({ index, span, paragraph, first, last: tokens.length });
    }
  }
  const times = timesOf({ text, sentences, tokens, published });
  return {
    text,
    published,
    language,
    paragraphs,
    sentences,
    tokens,
    quotations,
    ...namesOf({ text, sentences, tokens, quotations }),
    times,
    quantities: quantitiesOf({ text, sentences, tokens, times }),
    clauses: clausesOf(tokens, sentences),
  };
}
