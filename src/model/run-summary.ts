import type { StandingDecision } from './decision.ts';
import type { Finding, FindingKind, Relation } from './finding.ts';
import type { SourceId } from './ids.ts';
import type { RunChanges } from './run.ts';
import type { Source, Unreadable } from './source.ts';

/** A run in numbers and its first findings: what a terminal tells of it. */
export interface RunSummary {
  readonly sources: number;
  /** Sources beyond the first of each text that several carry. */
  readonly copies: number;
  readonly claims: number;
  readonly attributions: number;
  /** Attributions with no speaker given. */
  readonly unnamed: number;
  readonly events: number;
  readonly findings: number;
  /** How many findings of each kind, the kind ranked first first. */
  readonly kinds: readonly {
    readonly relation: Relation;
    readonly kind: FindingKind;
    readonly count: number;
  }[];
  /** Relations with a finding that nobody has dismissed. */
  readonly undismissed: ReadonlySet<Relation>;
  readonly changes: RunChanges;
  /** Decisions on findings that are there, and how many are on others. */
  readonly decisions: { readonly here: readonly StandingDecision[]; readonly away: number };
  /** Conflicts, characterisations and updates that are ranked first, and where their sides are from. */
  readonly telling: readonly Finding[];
  readonly sourceOf: ReadonlyMap<SourceId, Source>;
  readonly unreadable: readonly Unreadable[];
}

/** How many findings are told in words. */
export const MOST_TELLING = 3;
/** Findings that are not told in words before others. */
export const LESS_TELLING: readonly Relation[] = ['duplicate', 'note'];
