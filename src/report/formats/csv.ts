import type { Camp, Finding, Origin, Side } from '../../model/finding.ts';
import type { Run } from '../../model/run.ts';
import type { Metadata } from '../../model/source.ts';
import type { ReportFormat } from '../report-format.ts';
import { spelledOut } from '../unseen.ts';
import { indexRun, type RunIndex } from '../views/run-index.ts';
import { voiceOf } from '../views/voice.ts';

/** One row for each side of each finding, for spreadsheets: RFC 4180, UTF-8 with its mark, columns that never move. */
export const csv: ReportFormat = Object.freeze({ name: 'csv', extension: '.csv', write });

/** Without it Excel takes UTF-8 for its own code page. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** First characters that make a spreadsheet calculate, and those it skips before one. (OWASP, CSV injection.) */
const FORMULA = /^[\s'"]*[=+\-@|%\uFF0B\uFF0D\uFF1D\uFF20]/u;
const SPECIAL = /[",\r\n]/u;

type Cell = string | number | null;
type Column = (row: Row) => Cell;

interface Row {
  readonly index: RunIndex;
  readonly finding: Finding;
  readonly side: Side;
  readonly place: number;
}

/** In this order for good: new columns go to the end. */
const COLUMNS: Readonly<Record<string, Column>> = {
  finding: ({ finding }) => finding.id,
  side: ({ place }) => place,
  relation: ({ finding }) => finding.relation,
  kind: ({ finding }) => finding.kind,
  tier: ({ finding }) => finding.tier,
  score: ({ finding }) => finding.score,
  message: ({ finding }) => finding.message,
  field: ({ finding }) => finding.field,
  value: ({ side }) => side.value,
  quotation: ({ side }) => side.text,
  outlet: (row) => metadataOf(row)?.outlet?.value ?? null,
  title: (row) => metadataOf(row)?.title?.value ?? null,
  published: (row) => metadataOf(row)?.published?.value ?? null,
  source: (row) => row.index.accountOf.get(row.side.sourceId)?.source.address ?? null,
  speaker: (row) => voice(row)?.name ?? null,
  speaker_words: (row) => voice(row)?.words ?? null,
  speaker_kind: (row) => voice(row)?.kind ?? null,
  through: (row) => voice(row)?.relays.join('; ') ?? null,
  start: ({ side }) => side.span.start,
  end: ({ side }) => side.span.end,
  claim_id: ({ side }) => side.claimId,
  source_id: ({ side }) => side.sourceId,
  event: ({ index, finding }) =>
    finding.eventId === null ? null : (index.eventOf.get(finding.eventId)?.label ?? null),
  event_id: ({ finding }) => finding.eventId,
  independence: ({ finding }) => finding.independence,
  checks: ({ finding }) =>
    finding.checks
      .map(({ explanation, ruledOut, because }) => `${explanation}: ${ruledOut ? 'no' : 'maybe'}, ${because}`)
      .join('; '),
  decision: (row) => decision(row)?.verdict ?? null,
  reason: (row) => decision(row)?.reason ?? null,
  reviewer: (row) => decision(row)?.reviewer ?? null,
  decided_at: (row) => decision(row)?.decidedAt ?? null,
  stale: (row) => (decision(row)?.stale ? 'yes' : null),
  fingerprint: ({ finding }) => finding.fingerprint,
  origin: ({ finding, side, place }) => originOf(finding, side, place)?.name ?? null,
  origin_shown_by: ({ finding, side, place }) => originOf(finding, side, place)?.how ?? null,
  origins_on_this_side: ({ finding, place }) => campAt(finding, place)?.origins.length ?? null,
  weight: ({ finding }) => finding.rank.weight,
};

function write(run: Run): string {
  const index = indexRun(run);
  const rows = run.findings.flatMap((finding) =>
    finding.sides.map((side, at) => record({ index, finding, side, place: at + 1 })),
  );
  return `${BYTE_ORDER_MARK}${[Object.keys(COLUMNS), ...rows].map(line).join('')}`;
}

function record(row: Row): readonly Cell[] {
  return Object.values(COLUMNS).map((column) => column(row));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}${LINE_END}`;
}

/** Numbers are ours and go in as they are; words of an article must not become a formula, a new cell or a control code. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const seen = spelledOut(cell);
  const safe = FORMULA.test(seen) ? `'${seen}` : seen;
  return SPECIAL.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

function campAt({ camps }: Finding, place: number): Camp | undefined {
  return camps.find(({ sides }) => sides.includes(place - 1));
}

function originOf(finding: Finding, { sourceId }: Side, place: number): Origin | undefined {
  return campAt(finding, place)?.origins.find(({ sourceIds }) => sourceIds.includes(sourceId));
}

function metadataOf({ index, side }: Row): Metadata | undefined {
  return index.accountOf.get(side.sourceId)?.source.revision.metadata;
}

function voice({ index, side }: Row): ReturnType<typeof voiceOf> | null {
  const claim = index.claimOf.get(side.claimId);
  return claim ? voiceOf(index, claim) : null;
}

function decision({ index, finding }: Row): ReturnType<Run['decisions']['get']> {
  return index.run.decisions.get(finding.fingerprint);
}
