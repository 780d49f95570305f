import type { Claim } from '../../model/claim.ts';
import type { TimeExpression } from '../../model/analysis.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Account } from './account.ts';
import { intervalInWords } from './dates.ts';
import type { RunIndex } from './run-index.ts';

/** How an article comes to stand at a date. `published` is the article's own date. */
export type MarkKind = 'stated' | 'implied' | 'published';

export interface TimeMark {
  readonly account: Account;
  readonly kind: MarkKind;
  readonly claimId: ClaimId | null;
}

/** One date or stretch of time, and who places something there. */
export interface TimeRow {
  readonly earliest: string;
  /** "3 March 2025". */
  readonly label: string;
  /** In the order of accounts; one for each kind an account has. */
  readonly marks: readonly TimeMark[];
  /** What is placed there, in the words of the event or of the first claim. */
  readonly what: readonly string[];
}

interface Placed {
  readonly earliest: string;
  readonly latest: string | null;
  readonly mark: TimeMark;
  readonly what: string | null;
}

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** Every date the articles place something at, earliest first. Times no date could be found for are left out. */
export function timeLineOf(index: RunIndex): readonly TimeRow[] {
  const rows = new Map<string, Placed[]>();
  for (const placed of [...fromClaims(index), ...fromPublication(index)]) {
    const key = intervalInWords(placed.earliest, placed.latest);
    const known = rows.get(key);
    if (known) known.push(placed);
    else rows.set(key, [placed]);
  }
  return [...rows]
    .map(([label, placed]) => rowOf(label, placed))
    .sort((a, b) => order(a.earliest, b.earliest) || order(a.label, b.label));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fromClaims(index: RunIndex): readonly Placed[] {
  return index.run.claims.flatMap((claim) => {
    const account = index.accountOf.get(claim.sourceId);
    if (!account) return [];
    return claim.times.flatMap((time) => placedBy(index, { claim, time, account }));
  });
}

function placedBy(
  index: RunIndex,
  { claim, time, account }: { claim: Claim; time: TimeExpression; account: Account },
): readonly Placed[] {
  if (time.earliest === null) return [];
  const kind = time.how === 'stated' ? 'stated' : 'implied';
  return [
    {
      earliest: time.earliest,
      latest: time.latest,
      mark: { account, kind, claimId: claim.id },
      what: labelAt(index, claim, time.earliest) ?? claim.text,
    },
  ];
}

/** The claim's event by its label, where the event itself lies at that time; "since 1998" is no label of a crash. */
function labelAt(index: RunIndex, claim: Claim, time: string): string | null {
  const id = index.run.eventOf.get(claim.id);
  const event = id === undefined ? undefined : index.eventOf.get(id);
  if (!event || event.earliest === null || event.latest === null) return null;
  return event.earliest <= time && time < event.latest ? event.label : null;
}

function fromPublication(index: RunIndex): readonly Placed[] {
  return index.accounts.flatMap((account) =>
    account.published === null
      ? []
      : [
          {
            earliest: account.published.slice(0, DAY_LENGTH),
            latest: null,
            mark: { account, kind: 'published' as const, claimId: null },
            what: null,
          },
        ],
  );
}

function rowOf(label: string, placed: readonly Placed[]): TimeRow {
  const marks = new Map<string, TimeMark>();
  for (const { mark } of placed) {
    const key = `${mark.account.number} ${mark.kind}`;
    if (!marks.has(key)) marks.set(key, mark);
  }
  return {
    earliest: placed.map(({ earliest }) => earliest).sort(order)[0] ?? '',
    label,
    marks: [...marks.values()].sort((a, b) => a.account.number - b.account.number || order(a.kind, b.kind)),
    what: [...new Set(placed.flatMap(({ what }) => what ?? []))],
  };
}
