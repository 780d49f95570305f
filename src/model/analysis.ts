import type { Span } from './span.ts';

/**
 * What a stretch of the page is for. Only `body` makes claims; `headline` makes weak ones.
 * `furniture` is everything of the page that is not of the article: "No time to read?", other headlines, "Scroll to Top".
 */
export type ParagraphRole = 'headline' | 'byline' | 'section' | 'body' | 'furniture';

export interface Paragraph {
  readonly span: Span;
  readonly role: ParagraphRole;
  /** "BELMORA/LISK, Oct 13 (HNA) -" before the first sentence; null where there is none. */
  readonly dateline: Span | null;
}

/** A sentence of a body or headline paragraph: tokens `first` to `last`, the last one outside. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/** A word or mark as Universal Dependencies cuts them ("do" "n't"), with its place in the sentence's tree. */
export interface Token {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly upos: string;
  /** Penn Treebank tag, which tells verb forms and plurals: VBD, VBN, NNS … */
  readonly xpos: string;
  /** Index (in the document) of the token this one depends on; -1 for a sentence's root. */
  readonly head: number;
  /** Universal dependency relation with its subtype: `nsubj`, `nsubj:pass`, `obj`, `root` … */
  readonly deprel: string;
  readonly sentence: number;
}

/** A stretch in quotation marks, paired within its paragraph. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  readonly paragraph: number;
  /** False where no closing mark stands in the paragraph: speech that runs on into the next one. */
  readonly closed: boolean;
  /** True where the paragraph opens with a mark because the one before did not close. */
  readonly continues: boolean;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
}

export type EntityKind =
  'person' | 'organisation' | 'place' | 'role' | 'nationality' | 'work' | 'product' | 'event' | 'other';

/** A stretch that names or points to someone or something: "Haftar", "the LNA", "he". */
export interface Mention {
  readonly span: Span;
  /** First and last token, the last one outside. */
  readonly first: number;
  readonly last: number;
  /** The token that heads it. */
  readonly head: number;
  readonly kind: EntityKind;
  readonly form: 'name' | 'abbreviation' | 'role' | 'pronoun' | 'nominal';
  /** Index in `Analysis.entities`; null where we are not sure: wrong is worse than unresolved. */
  readonly entity: number | null;
  readonly resolvedBy: ResolvedBy | null;
}

/** How a mention was tied to its entity. */
export type ResolvedBy =
  'name' | 'surname' | 'title' | 'abbreviation' | 'appositive' | 'pronoun' | 'reviewer';

/** Someone or something named in this revision. */
export interface Entity {
  readonly index: number;
  readonly kind: EntityKind;
  /** The fullest name the text gives: "Khalifa Haftar", "Libyan National Army". */
  readonly name: string;
  /** Every other name in the text: "Haftar", "LNA". Sorted. */
  readonly aliases: readonly string[];
  /** Titles and roles the text gives: "Defense Minister", "commander-in-chief". Sorted. */
  readonly roles: readonly string[];
}

/**
 * A time the text states or implies, as a half-open interval of ISO dates or date-times.
 * For example: "on Tuesday" in an article published on 2023-08-24 is 2023-08-22 to 2023-08-23, implied;
 * in an article without a date it stays `weekday: 2` with `earliest` null.
 */
export interface TimeExpression {
  readonly span: Span;
  /** Null where no reference date lets us place it. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly how: 'stated' | 'implied' | 'unresolved';
  /** The date it was resolved against; null for stated and unresolved ones. */
  readonly reference: string | null;
  /** What the words give by themselves: 0 is Sunday; months from 1. Null where not said. */
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** "morning", "night" and so on; null where not said. */
  readonly partOfDay: string | null;
  readonly grain:
    'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade';
}

export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'nearly' | 'over' | 'under' | 'range';

/** A number the text states, such as "at least 12 people". */
export interface Quantity {
  readonly span: Span;
  /** The number's own token (its last one where it has several). */
  readonly head: number;
  /** The smallest and largest value the words allow; equal for a plain number. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** What kind of number it is. `ordinal`: "first"; `score`: "3-2"; `identifier`: "Flight 370", never compared. */
  readonly kind:
    | 'count'
    | 'money'
    | 'percent'
    | 'percentage-point'
    | 'measure'
    | 'duration'
    | 'age'
    | 'ordinal'
    | 'score'
    | 'fraction'
    | 'rate'
    | 'identifier';
  /** Canonical unit: "person", "kilometre", "EUR", "percent"; the counted noun's lemma for counts. Null where none is said. */
  readonly unit: string | null;
  /** `low` in the base unit (metres, kilograms, seconds …); null for counts and money. */
  readonly base: number | null;
  readonly dimension: string | null;
  /** Token of the counted or measured noun ("people"); null where the number stands alone. */
  readonly counted: number | null;
  /** Token of the predicate the number belongs to ("killed"), by heads; null where it could not be told. */
  readonly predicate: number | null;
}

export type Modality =
  'asserted' | 'future' | 'possible' | 'obligation' | 'intended' | 'conditional' | 'question' | 'imperative';

/** One predicate with what belongs to it: "[the two sides] did not sign [a communique]". */
export interface Clause {
  readonly span: Span;
  /** The token of the predicate: a verb, or the noun or adjective of a copula. */
  readonly predicate: number;
  readonly lemma: string;
  readonly subject: number | null;
  readonly object: number | null;
  readonly indirectObject: number | null;
  /** Head tokens of obliques with the lemma of their preposition. */
  readonly obliques: readonly { readonly preposition: string; readonly token: number }[];
  readonly polarity: 'positive' | 'negative';
  /** The token that negates it; null for positive ones. */
  readonly negatedBy: number | null;
  readonly modality: Modality;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly voice: 'active' | 'passive';
  /** The clause this one depends on, as index in `Analysis.clauses`; null for a main clause. */
  readonly parent: number | null;
  readonly relation: 'main' | 'complement' | 'adverbial' | 'relative' | 'conjunct' | 'parataxis' | 'subject';
}

/**
 * A word that stands for a noun or name said before: "it" in "It never rang" for "alarm". Only where that is right five times
 * in six when measured.
 */
export interface Referent {
  /** The pronoun, "there" or "here". */
  readonly token: number;
  /** The token that heads what it stands for. */
  readonly antecedent: number;
  readonly by: 'pronoun' | 'place';
  /** How likely it is right, 0 to 1. */
  readonly sure: number;
}

/** Everything understood of one revision's text, by offset. Made by `analyse()`, read by all later stages. */
export interface Analysis {
  readonly text: string;
  /** ISO date or date-time the times were resolved against; null where the source has none. */
  readonly published: string | null;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly clauses: readonly Clause[];
  readonly referents: readonly Referent[];
}
