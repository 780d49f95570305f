import type { InnocentCheck } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Flag } from './detector.ts';

/** What a detector saw, before its words are made. */
export interface Seen {
  readonly score: number;
  readonly field: string | null;
  readonly measure?: string | null;
  readonly values: readonly [string | null, string | null];
  readonly compared: readonly [Span, Span];
  readonly checks: readonly InnocentCheck[];
  /** Where "One says “a”, the other “b”." does not fit. */
  readonly message?: string;
}

/** A flag with its neutral sentence. */
export function flag({ score, field, values, compared, checks, message, measure }: Seen): Flag {
  return {
    outcome: 'flagged',
    score,
    field,
    ...(measure === undefined ? {} : { measure }),
    values,
    compared,
    checks,
    message: message ?? oneSays(values, field),
  };
}

/** "On people killed, one says “12”, the other “at least 17”." */
function oneSays([left, right]: readonly [string | null, string | null], field: string | null): string {
  const about = field === null ? 'One says' : `On ${field}, one says`;
  return `${about} ${inMarks(left ?? 'nothing')}, the other ${inMarks(right ?? 'nothing')}.`;
}

const MARKS: ReadonlySet<string> = new Set([
  ' ',
  '\n',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '.',
  ',',
  ';',
]);

/** A value in quotation marks, without the marks it may have at its own ends. */
export function inMarks(value: string): string {
  let [start, end] = [0, value.length];
  while (start < end && MARKS.has(value.charAt(start))) start++;
  while (end > start && MARKS.has(value.charAt(end - 1))) end--;
  return `“${value.slice(start, end)}”`;
}

/** An explanation that does not hold here, and why. */
export function ruledOut(explanation: string, because: string): InnocentCheck {
  return { explanation, ruledOut: true, because };
}

/** An explanation that could hold: nothing in the texts speaks against it. */
export function stillOpen(explanation: string, because: string): InnocentCheck {
  return { explanation, ruledOut: false, because };
}
