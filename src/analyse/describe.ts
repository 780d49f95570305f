import type {
  Analysis,
  Clause,
  Entity,
  Mention,
  Quantity,
  Quotation,
  Sentence,
  TimeExpression,
  Token,
} from '../model/analysis.ts';
import { type Span, wordsOf } from '../model/span.ts';

/** Columns of the token table, in characters; longer words push the rest to the right. */
const WIDTHS = { form: 18, lemma: 18, tags: 12 } as const;
/** How deep the lines under a sentence stand. */
const INDENT = '    ';

/** The sentence a place lies in or follows, found by halves; -1 before the first. */
function sentenceAt(sentences: readonly Sentence[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Things with a span, laid with the sentences they begin in. */
function bySentence<T extends { readonly span: Span }>(
  { sentences }: Analysis,
  things: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const laid = new Map<number, T[]>();
  for (const thing of things) {
    const place = sentenceAt(sentences, thing.span.start);
    const there = laid.get(place);
    if (there) there.push(thing);
    else laid.set(place, [thing]);
  }
  return laid;
}

function quoted(words: string): string {
  return `"${words.replace(/\s+/gu, ' ')}"`;
}

/** "5 signed  sign  VERB VBD  root" */
function tokenLine(
  tokens: readonly Token[],
  { index, text, lemma, upos, xpos, head, deprel }: Token,
): string {
  const tags = `${upos} ${xpos}`.padEnd(WIDTHS.tags);
  const above = tokens[head];
  const on = above ? ` of ${above.text} (${String(head)})` : '';
  return `${String(index).padStart(6)}  ${text.padEnd(WIDTHS.form)} ${lemma.padEnd(WIDTHS.lemma)} ${tags} ${deprel}${on}`;
}

function quotationLine({ text }: Analysis, { span, closed, continues, depth }: Quotation): string {
  const notes = [depth > 0 ? 'inside another' : '', closed ? '' : 'not closed', continues ? 'continues' : ''];
  const said = notes.filter((note) => note !== '').join(', ');
  return `quotation  ${quoted(wordsOf(text, span))}${said === '' ? '' : ` (${said})`}`;
}

function mentionLine(
  { text, entities }: Analysis,
  { span, kind, form, entity, resolvedBy }: Mention,
): string {
  const whom =
    entity === null ? 'unresolved' : `= ${entities[entity]?.name ?? ''} by ${resolvedBy ?? 'name'}`;
  return `${form.padEnd(10)} ${quoted(wordsOf(text, span))} ${kind}, ${whom}`;
}

function timeLine(
  { text }: Analysis,
  { span, earliest, latest, how, grain, reference }: TimeExpression,
): string {
  const when = earliest === null && latest === null ? how : `${earliest ?? '…'} to ${latest ?? '…'}, ${how}`;
  const against = reference === null ? '' : `, counted from ${reference}`;
  return `time       ${quoted(wordsOf(text, span))} ${grain}: ${when}${against}`;
}

function quantityLine({ text, tokens }: Analysis, quantity: Quantity): string {
  const { span, low, high, bound, kind, unit, predicate } = quantity;
  const value = low === high ? String(low) : `${String(low)} to ${String(high)}`;
  const what = unit === null ? '' : ` ${unit}`;
  const of = predicate === null ? '' : `, of ${quoted(tokens[predicate]?.text ?? '')}`;
  return `${kind.padEnd(10)} ${quoted(wordsOf(text, span))} ${bound} ${value}${what}${of}`;
}

function clauseLine({ tokens, clauses }: Analysis, clause: Clause): string {
  const word = (token: number | null): string => (token === null ? '–' : (tokens[token]?.text ?? '–'));
  const { subject, object, obliques, polarity, negatedBy, modality, tense, voice, relation, parent } = clause;
  const rest = obliques.map(
    ({ preposition, token }) => ` ${preposition === '' ? '+' : preposition} ${word(token)}`,
  );
  const not = polarity === 'positive' ? '' : ` not (by ${quoted(word(negatedBy))})`;
  const above = parent === null ? '' : ` of ${quoted(word(clauses[parent]?.predicate ?? null))}`;
  const core = `${word(subject)} ·${not} ${clause.lemma} · ${word(object)}${rest.join('')}`;
  return `clause     ${core} [${modality}, ${tense}, ${voice}, ${relation}${above}]`;
}

function entityLine({ kind, name, aliases, roles }: Entity): string {
  const also = aliases.length === 0 ? '' : `, also ${aliases.map(quoted).join(', ')}`;
  const as = roles.length === 0 ? '' : `, ${roles.join(', ')}`;
  return `${INDENT}${kind.padEnd(12)} ${name}${as}${also}`;
}

/** Writes the lines of one kind of thing under each sentence. */
function under<T extends { readonly span: Span }>(
  analysis: Analysis,
  things: readonly T[],
  line: (analysis: Analysis, thing: T) => string,
): (sentence: number) => readonly string[] {
  const laid = bySentence(analysis, things);
  return (sentence) => (laid.get(sentence) ?? []).map((thing) => INDENT + line(analysis, thing));
}

/** Every line that stands under a sentence: its words, then what was found in them. */
function sentenceLines(analysis: Analysis): (sentence: Sentence) => readonly string[] {
  const { tokens, quotations, mentions, times, quantities, clauses } = analysis;
  const kinds = [
    under(analysis, quotations, quotationLine),
    under(analysis, mentions, mentionLine),
    under(analysis, times, timeLine),
    under(analysis, quantities, quantityLine),
    under(analysis, clauses, clauseLine),
  ];
  return ({ index, first, last }) => [
    ...tokens.slice(first, last).map((token) => tokenLine(tokens, token)),
    ...kinds.flatMap((lines) => lines(index)),
  ];
}

/**
 * What was understood of a text, in lines a person can read on a terminal: every paragraph with its role, every
 * sentence with its words (tags, relation, head) and the quotations, names, times, numbers and clauses in it;
 * at the end who and what is named.
 */
export function describeAnalysis(analysis: Analysis): string {
  const { text, paragraphs, sentences, entities } = analysis;
  const below = sentenceLines(analysis);
  const lines: string[] = [];
  let next = 0;
  for (const [index, { span, role, dateline }] of paragraphs.entries()) {
    lines.push('', `Paragraph ${String(index + 1)}: ${role}`);
    if (dateline) lines.push(`  dateline ${quoted(wordsOf(text, dateline))}`);
    if (sentences[next]?.paragraph !== index) lines.push(`  ${quoted(wordsOf(text, span))}`);
    for (let at = sentences[next]; at?.paragraph === index; at = sentences[++next]) {
      lines.push(
        '',
        `  ${String(at.index + 1)}. ${wordsOf(text, at.span).replace(/\s+/gu, ' ')}`,
        ...below(at),
      );
    }
  }
  if (entities.length > 0) lines.push('', 'Named in this text', ...entities.map(entityLine));
  return `${lines.slice(1).join('\n')}\n`;
}
