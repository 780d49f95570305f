import type { Analysis, Paragraph, Quotation, Sentence, Token } from '../model/analysis.ts';
import { type Span, hull, wordsOf } from '../model/span.ts';
import { type Annotation, annotateAll } from './annotate.ts';
import { clausesOf } from './clauses.ts';
import { namesInside, plainForms } from './headline-case.ts';
import { annotateHeadlines } from './headline-syntax.ts';
import { namesOf } from './names.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quantitiesOf } from './quantities.ts';
import { quotationsOf } from './quotations.ts';
import { referentsOf } from './referents.ts';
import { sentencesIn } from './sentences.ts';
import { timesOf } from './times.ts';
import { tokensIn } from './tokens.ts';

/** Raise it when the same text may be understood in another way: what was read before is then read again. */
export const ANALYSE_VERSION = 8;

/** More tokens than any sentence has: a longer run is cut, since a parser's work on it would be for nothing. */
const LONGEST_SENTENCE = 400;
/** Head of a sentence's root. */
const NO_HEAD = -1;

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

/** Where the sentences of a paragraph begin: after its dateline. */
function readable({ span, dateline }: Paragraph): Span {
  return { start: dateline?.end ?? span.start, end: span.end };
}

/** A sentence cut into words, not yet tagged. */
interface Cut {
  readonly paragraph: number;
  readonly headline: boolean;
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
}

/** Cuts an endless run of tokens into pieces the parser reads in good time. */
function pieces(spans: readonly Span[]): readonly (readonly Span[])[] {
  const cut: Span[][] = [];
  for (let at = 0; at < spans.length; at += LONGEST_SENTENCE)
    cut.push(spans.slice(at, at + LONGEST_SENTENCE));
  return cut;
}

function cutsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
): readonly Cut[] {
  return paragraphs.flatMap((found, paragraph) => {
    if (!isRead(found)) return [];
    return sentencesIn(text, readable(found), quotations)
      .flatMap((whole) => pieces(tokensIn(text, whole)))
      .map((spans) => ({
        paragraph,
        headline: found.role === 'headline',
        spans,
        forms: spans.map((span) => wordsOf(text, span)),
      }));
  });
}

/** A sentence's words with tags and tree, its heads counted in the document. */
function tokensFrom(
  { spans, forms }: Cut,
  { lemma, upos, xpos, head, deprel }: Annotation,
  { first, sentence }: { readonly first: number; readonly sentence: number },
): readonly Token[] {
  return spans.map((span, place) => {
    const local = head[place] ?? NO_HEAD;
    return {
      index: first + place,
      span,
      text: forms[place] ?? '',
      lemma: lemma[place] ?? '',
      upos: upos[place] ?? 'X',
      xpos: xpos[place] ?? 'XX',
      head: local < 0 ? NO_HEAD : first + local,
      deprel: deprel[place] ?? 'dep',
      sentence,
    };
  });
}

/** One for each cut: of sentences as they stand, of headlines as sentences would put them. */
function annotationsOf(cuts: readonly Cut[], names: ReadonlySet<string>): readonly Annotation[] {
  const [heads, bodies] = [cuts.filter(({ headline }) => headline), cuts.filter(({ headline }) => !headline)];
  const ofHeads = annotateHeadlines(heads.map(({ forms }) => plainForms(forms, names)));
  const ofBodies = annotateAll(bodies.map(({ forms }) => forms));
  const made = new Map<Cut, Annotation | undefined>([
    ...heads.map((cut, i) => [cut, ofHeads[i]] as const),
    ...bodies.map((cut, i) => [cut, ofBodies[i]] as const),
  ]);
  return cuts.flatMap((cut) => made.get(cut) ?? []);
}

function syntaxOf(cuts: readonly Cut[]): Pick<Analysis, 'sentences' | 'tokens'> {
  const names = namesInside(cuts.filter(({ headline }) => !headline).map(({ forms }) => forms));
  const annotations = annotationsOf(cuts, names);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [index, cut] of cuts.entries()) {
    const annotation = annotations[index];
    if (!annotation) continue;
    const first = tokens.length;
    for (const token of tokensFrom(cut, annotation, { first, sentence: index })) tokens.push(token);
    sentences.push({ index, span: hull(cut.spans), paragraph: cut.paragraph, first, last: tokens.length });
  }
  return { sentences, tokens };
}

/** Everything we understand of a text. Never throws; linear in the text's length. */
export function analyse(text: string, { published, title, language = 'en' }: AnalyseContext): Analysis {
  const paragraphs = paragraphsOf(text, title);
  const quotations = quotationsOf(text, paragraphs);
  const { sentences, tokens } = syntaxOf(cutsOf(text, paragraphs, quotations));
  const times = timesOf({ text, sentences, tokens, published });
  const names = namesOf({ text, sentences, tokens, quotations });
  return {
    text,
    published,
    language,
    paragraphs,
    sentences,
    tokens,
    quotations,
    ...names,
    times,
    quantities: quantitiesOf({ text, sentences, tokens, times }),
    clauses: clausesOf(tokens, sentences),
    referents: referentsOf({ text, sentences, tokens, quotations, mentions: names.mentions, times }),
  };
}
