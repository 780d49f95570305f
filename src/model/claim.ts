import type { Bound, Modality, Quantity, TimeExpression } from './analysis.ts';
import type { AttributionId, ClaimId, RevisionId, SourceId } from './ids.ts';
import type { Span } from './span.ts';

/** A word of a claim in the form detectors compare; `head` and `index` count inside the claim, -1 is its root. */
export interface ClaimToken {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  /** In the revision's text. */
  readonly span: Span;
}

export type ParticipantRole = 'agent' | 'patient' | 'recipient' | 'place' | 'other';

/** Someone or something the claim is about, in the words it uses for them: "rioters", "protesters". */
export interface Participant {
  readonly role: ParticipantRole;
  readonly span: Span;
  /**
   * The fullest name its article gives ("Khalifa Haftar" for "he"), the words a pronoun stands for ("the alarm" for "it");
   * the words themselves where there is neither.
   */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'other';
  /** Lemma of its head noun, lower case; of a pronoun that stands for a thing, of that thing: "alarm" for "it". */
  readonly head: string;
  /** Preposition before it, null for subjects and objects. */
  readonly preposition: string | null;
  readonly named: boolean;
}

/**
 * Whom or what a word of the claim stands for, found elsewhere in its article: "it" in "It never rang" for "the alarm",
 * "I" for who is quoted; or whom the claim leaves out: who "refused [to sign]".
 */
export interface ClaimReferent {
  /** The word's place in the claim; null where the claim leaves its subject out. */
  readonly token: number | null;
  /** The predicate whose subject is left out; null where a word stands for it. */
  readonly subjectOf: number | null;
  /** The fullest name its article gives, or the words of what was said before: "the alarm". */
  readonly name: string;
  readonly named: boolean;
  readonly kind: Participant['kind'];
  /** Lower-case lemmas of nouns its article has for it, the one last used first: "alarm"; for a guard who is quoted "guard". Empty for a bare name. */
  readonly heads: readonly string[];
  /** Of those words, in the revision's text; outside the claim. */
  readonly span: Span;
  readonly by: 'pronoun' | 'place' | 'speaker' | 'left-out';
  /** How likely it is right, 0 to 1; never below 0.55. */
  readonly sure: number;
}

/** A quantity bound to what it counts and what happened to that: 12 · person · kill. */
export interface ClaimQuantity extends Quantity {
  readonly bound: Bound;
  /** Lemma of the counted noun and of the predicate; null where unknown. */
  readonly countedLemma: string | null;
  readonly predicateLemma: string | null;
}

/** One predicate of the claim, its main one first. Token numbers count inside the claim. */
export interface Predication {
  readonly token: number;
  readonly lemma: string;
  readonly polarity: 'positive' | 'negative';
  readonly modality: Modality;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly voice: 'active' | 'passive';
  readonly subject: number | null;
  readonly object: number | null;
}

/** How far the claim itself commits: "reportedly" and "may" make it less than certain. */
export type Certainty =
  'certain' | 'probable' | 'possible' | 'hearsay' | 'hypothetical' | 'question' | 'forecast';

/**
 * One thing a revision says is so, and on whose word.
 *
 * For example: in revision R, "at least 12 people were injured", on the word of the police.
 * A claim with no attribution is in the outlet's own voice.
 */
export interface Claim {
  readonly id: ClaimId;
  readonly sourceId: SourceId;
  readonly revisionId: RevisionId;
  /** Place in reading order within the revision, from 0. */
  readonly seq: number;
  readonly span: Span;
  readonly text: string;
  readonly attributionId: AttributionId | null;
  /** Other attributions it stands inside, outermost first (an account relayed inside another). */
  readonly within: readonly AttributionId[];
  readonly sentence: number;
  readonly paragraph: number;
  readonly headline: boolean;
  /** The stretch is (part of) a direct quotation. */
  readonly quoted: boolean;
  readonly polarity: 'positive' | 'negative';
  readonly certainty: Certainty;
  readonly predications: readonly Predication[];
  readonly participants: readonly Participant[];
  readonly quantities: readonly ClaimQuantity[];
  readonly times: readonly TimeExpression[];
  /** What its words stand for outside it, in reading order; absent where nothing does. */
  readonly referents?: readonly ClaimReferent[];
  readonly tokens: readonly ClaimToken[];
}
