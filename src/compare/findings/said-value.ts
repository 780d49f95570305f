import type { ClaimQuantity } from '../../model/claim.ts';
import type { FindingKind } from '../../model/finding.ts';
import type { PairSide } from '../../model/pair.ts';
import { type Span, overlaps } from '../../model/span.ts';
import { amountsMeet } from '../numbers/amounts.ts';
import { sameAccount } from '../words/same-account.ts';

/** What one side says, and where: "twelve" in its claim. */
export interface Said {
  readonly value: string | null;
  readonly span: Span;
  /** Null where the words stand in no claim of now. */
  readonly side: PairSide | null;
}

/** Letters and figures are one number, "Tuesday" and "7 October" one day, where the analysis has them so. */
const MEASURED: ReadonlySet<FindingKind> = new Set(['quantity', 'update']);
const TIMED: ReadonlySet<FindingKind> = new Set(['date-time']);
const AROUND = /^[\s"'“”‘’«»(]*(?:the |an? )?|[\s"'“”‘’«».,;:)]+$/giu;

/** True where two sides of one kind of finding say the same: "12" and "twelve", or the same words. Nothing and nothing is not the same. */
export function saysTheSame(a: Said, b: Said, kind: FindingKind): boolean {
  if (a.value === null || b.value === null) return false;
  // How something came about is told in whole phrases, no two alike; other values are words one can lay side by side.
  if (kind === 'cause') return sameAccount(a.value, b.value);
  if (MEASURED.has(kind) && sameInOtherUnits(amountIn(a), amountIn(b))) return true;
  return keyOf(a, kind) === keyOf(b, kind);
}

/** 4,200 hectares and 42 square kilometres: who converts, rounds. */
function sameInOtherUnits(a: ClaimQuantity | null, b: ClaimQuantity | null): boolean {
  if (a?.base == null || b?.base == null) return false;
  return a.dimension === b.dimension && a.unit !== b.unit && amountsMeet(a, b);
}

function keyOf(said: Said, kind: FindingKind): string {
  const measured = MEASURED.has(kind) ? measureKey(said) : TIMED.has(kind) ? timeKey(said) : null;
  return measured ?? (said.value ?? '').toLowerCase().replace(/\s+/gu, ' ').replace(AROUND, '');
}

/** The one number inside the words; null where there is none or more than one. */
function amountIn({ side, span }: Said): ClaimQuantity | null {
  const inside = (side?.claim.quantities ?? []).filter((one) => overlaps(one.span, span));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** The one number inside the words, with its bound and unit. */
function measureKey(said: Said): string | null {
  const only = amountIn(said);
  return (
    only && ['number', only.low, only.high, only.bound, only.dimension ?? only.kind, only.base].join(' ')
  );
}

function timeKey({ side, span }: Said): string | null {
  const inside = (side?.claim.times ?? []).filter((one) => overlaps(one.span, span));
  const [only] = inside;
  if (!only || inside.length > 1 || only.earliest === null) return null;
  return ['time', only.earliest, only.latest].join(' ');
}
