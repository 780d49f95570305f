import type { Certainty } from '../../model/claim.ts';
import type { Verdict } from '../../model/decision.ts';
import type { Finding, FindingKind, Relation, Tier } from '../../model/finding.ts';

interface RelationWords {
  /** The place of its section on the page. */
  readonly anchor: string;
  readonly one: string;
  readonly many: string;
  /** For a narrow list. */
  readonly short: string;
  /** What belongs here, in one sentence. */
  readonly means: string;
}

/** In the order a reader cares for them. */
export const RELATIONS: readonly Relation[] = ['conflict', 'characterisation', 'update', 'note', 'duplicate'];

export const RELATION_WORDS: Readonly<Record<Relation, RelationWords>> = {
  conflict: {
    anchor: 'conflicts',
    one: 'conflict',
    many: 'conflicts',
    short: 'conflicts',
    means: 'Accounts of one happening that cannot both hold as they are written.',
  },
  characterisation: {
    anchor: 'differences',
    one: 'difference in telling',
    many: 'differences in telling',
    short: 'differences in telling',
    means: 'One happening, told with another emphasis or in other terms. Both can hold.',
  },
  update: {
    anchor: 'updates',
    one: 'update',
    many: 'updates',
    short: 'updates',
    means: 'The same measure at a later time: a time line, not a conflict.',
  },
  note: {
    anchor: 'notes',
    one: 'note',
    many: 'notes',
    short: 'notes',
    means: 'Good to know before relying on a passage.',
  },
  duplicate: {
    anchor: 'agreements',
    one: 'agreement or reprint',
    many: 'agreements and reprints',
    short: 'agreements',
    means: 'The same thing said again. Copies of one text count as one origin, however many print it.',
  },
};

/** A kind of finding as a short label. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  quantity: 'Numbers differ',
  'date-time': 'Dates differ',
  place: 'Places differ',
  participant: 'People differ',
  role: 'Who did what to whom differs',
  polarity: 'It happened, or it did not',
  opposite: 'Opposite words',
  scope: 'How far it reaches differs',
  status: 'Planned, alleged or done',
  cause: 'Causes differ',
  'quote-alteration': 'One quotation, other words',
  attribution: 'One statement, other speakers',
  order: 'The order differs',
  focus: 'Another focus',
  framing: 'Other terms for one act',
  'same-speaker-differs': 'One speaker, other content',
  verbatim: 'Word for word',
  'near-verbatim': 'Almost word for word',
  paraphrase: 'In other words',
  'name-variant': 'One name, other spellings',
  'date-anomaly': 'A date that does not fit',
  unattributed: 'No speaker given here',
  'single-source': 'All from one origin',
  'silent-edit': 'Changed without a note',
  edited: 'Changed, with a note',
  update: 'A later figure',
};

export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  likely: 'Likely: findings of this sort were right at least 8 times in 10 when measured.',
  possible:
    'Possible: findings of this sort were right at least 4 times in 10 when measured. Read both passages first.',
};

export const INDEPENDENCE_WORDS: Readonly<Record<NonNullable<Finding['independence']>, string>> = {
  'same-origin': 'One origin: one text copied from the other or from a shared wire, so it counts once.',
  independent: 'Independent: the articles name different origins.',
  unknown: 'Origin unknown: nothing shows whether one drew on the other.',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  confirm: 'Confirmed',
  dismiss: 'Dismissed',
  'follow-up': 'To follow up',
};

/** Mean likeness of an event's claims from which they are surely, or mostly, about one happening. */
const SURELY_ONE = 0.6;
const MOSTLY_ONE = 0.5;

/** How sure it is that an event's claims are about one happening, with the number: "fairly sure (0.55)". */
export function surenessInWords(confidence: number): string {
  const shown = Math.min(1, confidence).toFixed(2);
  const words =
    Number(shown) >= SURELY_ONE ? 'sure' : Number(shown) >= MOSTLY_ONE ? 'fairly sure' : 'less sure';
  return `${words} (${shown})`;
}

/** How far a claim commits; empty where it is plain fact. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  certain: '',
  probable: 'said to be probable',
  possible: 'said to be possible',
  hearsay: 'by hearsay',
  hypothetical: 'as a supposition',
  question: 'as a question',
  forecast: 'as a forecast',
};

const SMALL_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "three", "12": up to a dozen in letters, as newspapers do. */
export function inLetters(number: number): string {
  return SMALL_NUMBERS[number] ?? String(number);
}

/** "no articles", "one article", "13 articles". */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${inLetters(number)} ${number === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** With its first letter large: the start of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
