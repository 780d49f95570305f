import type { ResolvedBy } from './analysis.ts';
import type { AttributionId, RevisionId } from './ids.ts';
import type { Span } from './span.ts';

/** What a speaker is. `outlet` only inside a chain: an outlet's own voice has no attribution. */
export type SpeakerKind = 'person' | 'organisation' | 'document' | 'anonymous' | 'outlet';

/** What the cue tells of the reporter's stance: "said", "claimed", "admitted", "denied", "insisted", "revealed". */
export type Stance = 'neutral' | 'claim' | 'admit' | 'deny' | 'insist' | 'reveal';

/**
 * What the speaker did with the words. `none-asserted`: negated or hypothetical reporting ("did not say that").
 * `withdrawn`: said before and taken back since, as the article itself tells ("withdrew its claim that").
 */
export type SpeechAct =
  | 'statement'
  | 'denial'
  | 'question'
  | 'demand'
  | 'promise'
  | 'belief'
  | 'evaluation'
  | 'none-asserted'
  | 'withdrawn';

/** One link between a speaker and the reader: "through RIA News". Outermost (nearest to the reader) first. */
export interface Relay {
  readonly name: string;
  readonly span: Span;
}

/** Who a speaker is, once we know, and how we know. */
export interface ResolvedSpeaker {
  /** Full name: "Sergey Lavrov" for "Lavrov". */
  readonly name: string;
  readonly by: ResolvedBy;
  /** Index in `Analysis.entities`; null where the name is no entity of this revision. */
  readonly entity: number | null;
}

/**
 * On whose word something is said.
 *
 * For example: "Two dozen homes are gone," the mayor [speaker] said [cue]; the content is what is said.
 * The terms are PARC's and PolNeAR's, which call the speaker "source".
 */
export interface Attribution {
  readonly id: AttributionId;
  readonly revisionId: RevisionId;
  /** The words for the speaker; null where nobody is given ("it was announced", a floating quotation we could not place). */
  readonly speaker: Span | null;
  readonly speakerKind: SpeakerKind;
  /** How many an anonymous or collective speaker counts ("two officials": 2); null where not said. */
  readonly speakerCount: number | null;
  readonly resolved: ResolvedSpeaker | null;
  /** Null where only punctuation attributes (`Mayor: "No comment."`) or where the quotation runs on. */
  readonly cue: Span | null;
  /** The cue's main word in its dictionary form: "say", "accord", "statement". Null with the cue. */
  readonly cueLemma: string | null;
  readonly stance: Stance;
  readonly act: SpeechAct;
  /** More than one where the cue splits the content. In reading order. */
  readonly contents: readonly [Span, ...Span[]];
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly via: readonly Relay[];
  readonly addressee: Span | null;
  /** "on Friday" in "said on Friday": when it was said, not when it happened. */
  readonly saidWhen: Span | null;
  readonly venue: Span | null;
  /** The attribution this one stands inside: "her client had told police" inside "the lawyer said". */
  readonly within: AttributionId | null;
  /** 0 to 1: how sure the rule or model is, measured on held-out data. */
  readonly confidence: number;
  /** The rule or model that found it: `according-to`, `verb-complement`, `quote-verb`, `continuation` … */
  readonly rule: string;
}

/** From this confidence on, 95 in 100 attributions are right when measured. */
export const STRICT_CONFIDENCE = 0.93;

/** The strict setting: sure enough to say that two outlets give one speaker different words. */
export function isStrict({ confidence }: Pick<Attribution, 'confidence'>): boolean {
  return confidence >= STRICT_CONFIDENCE;
}
