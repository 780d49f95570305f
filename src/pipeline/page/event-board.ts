import type { ClaimId, EventId, FindingId } from '../../model/ids.ts';
import { type EventCoverage, sharedEvents } from '../../report/views/coverage.ts';
import { intervalInWords } from '../../report/views/dates.ts';
import { matrixOf, type MatrixValue } from '../../report/views/matrix.ts';
import type { RunIndex } from '../../report/views/run-index.ts';
import { timeLineOf } from '../../report/views/time-line.ts';
import { voiceInWords, voiceOf } from '../../report/views/voice.ts';
import { findClaim } from '../../review/find-claim.ts';
import { NotFound } from '../not-found.ts';
import type { Moment } from './desk.ts';
import { namedSource, type NamedSource } from './named.ts';

/** An event in the list of events. */
export interface EventLine {
  readonly id: EventId;
  readonly label: string;
  /** "3 March 2025"; null where no claim dates it. */
  readonly when: string | null;
  readonly place: string | null;
  readonly claims: number;
  readonly telling: readonly { readonly number: number; readonly short: string }[];
  readonly findings: number;
  /** A reviewer has joined it with another or split it from one. */
  readonly reviewed: boolean;
}

export interface BoardRow {
  readonly source: NamedSource;
  /** Numbers of other articles that print the same sentences. */
  readonly sameWordsAs: readonly number[];
  readonly cells: readonly (readonly MatrixValue[])[];
}

/** A date on the board's time line, and which articles place something there. */
export interface BoardDate {
  readonly label: string;
  readonly what: readonly string[];
  readonly marks: readonly {
    readonly number: number;
    readonly kind: 'stated' | 'implied' | 'published';
    readonly claimId: string | null;
  }[];
}

/** One event: articles down, attributes across, and when each article places it. */
export interface Board {
  readonly event: EventLine;
  readonly why: readonly string[];
  readonly confidence: number;
  readonly attributes: readonly string[];
  readonly rows: readonly BoardRow[];
  readonly silent: readonly NamedSource[];
  readonly sources: readonly NamedSource[];
  readonly dates: readonly BoardDate[];
  readonly findings: readonly {
    readonly id: FindingId;
    readonly message: string;
    readonly relation: string;
  }[];
  /** Its claims, for who wants to read them: in the order of sources, then of reading. */
  readonly claims: readonly {
    readonly id: string;
    readonly sourceId: string;
    readonly number: number;
    readonly short: string;
    /** "Adela Ruiz, as told by HNA". */
    readonly voice: string;
    readonly text: string;
  }[];
}

/** Events that more than one article tells of, the most told first. */
export function eventLines({ index, log }: Moment): readonly EventLine[] {
  const spoken = spokenOf(index, log);
  return sharedEvents(index).map((coverage) => lineOf(coverage, spoken));
}

/** The board of one event. Throws NotFound where no two articles tell of an event of that id. */
export function boardOf({ index, log }: Moment, id: string): Board {
  const coverage = sharedEvents(index).find(({ event }) => event.id === id);
  if (!coverage) throw new NotFound(`there is no event ${id} that several articles tell of`);
  const { event, claims, findings, silent } = coverage;
  const matrix = matrixOf(index, coverage);
  return {
    event: lineOf(coverage, spokenOf(index, log)),
    why: event.why,
    confidence: event.confidence,
    attributes: matrix.attributes,
    rows: matrix.rows.map(({ account, sameWordsAs, cells }) => ({
      source: namedSource(account),
      sameWordsAs: sameWordsAs.map(({ number }) => number),
      cells,
    })),
    silent: silent.map(namedSource),
    sources: coverage.telling.map(namedSource),
    dates: datesOf(index, coverage),
    findings: findings.map(({ id: finding, message, relation }) => ({ id: finding, message, relation })),
    claims: claims.map((claim) => {
      const account = index.accountOf.get(claim.sourceId);
      return {
        id: claim.id,
        sourceId: claim.sourceId,
        number: account?.number ?? 0,
        short: account?.short ?? '',
        voice: voiceInWords(voiceOf(index, claim)),
        text: claim.text,
      };
    }),
  };
}

/** Claims that a reviewer has said something about: which event they are of, or not. */
function spokenOf({ run }: RunIndex, log: Moment['log']): ReadonlySet<ClaimId> {
  const anchors = log.flatMap(({ act, counts }) =>
    act.kind === 'event' && counts ? [...act.a, ...act.b] : [],
  );
  if (anchors.length === 0) return new Set();
  const bySource = Map.groupBy(run.claims, ({ sourceId }) => sourceId);
  return new Set(
    anchors.flatMap((anchor) => findClaim(anchor, bySource.get(anchor.sourceId) ?? [])?.id ?? []),
  );
}

function lineOf(
  { event, claims, telling, findings }: EventCoverage,
  spoken: ReadonlySet<ClaimId>,
): EventLine {
  const { id, label, place, earliest, latest } = event;
  return {
    id,
    label,
    when: earliest === null ? null : intervalInWords(earliest, latest),
    place,
    claims: claims.length,
    telling: telling.map(({ number, short }) => ({ number, short })),
    findings: findings.length,
    reviewed: claims.some((claim) => spoken.has(claim.id)),
  };
}

/** The time line of the claims of this event alone, and of when its articles were published. */
function datesOf(index: RunIndex, { claims, telling }: EventCoverage): readonly BoardDate[] {
  const here = { ...index, run: { ...index.run, claims }, accounts: telling };
  return timeLineOf(here).map(({ label, what, marks }) => ({
    label,
    what,
    marks: marks.map(({ account, kind, claimId }) => ({ number: account.number, kind, claimId })),
  }));
}
