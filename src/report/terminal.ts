import type { Event } from '../model/event.ts';
import type { Finding, Relation } from '../model/finding.ts';
import type { RunSummary } from '../model/run-summary.ts';
import type { Source } from '../model/source.ts';
import { originsInWords } from './views/origins.ts';
import { withoutMarks } from './views/word-difference.ts';
import { surenessInWords } from './views/words.ts';

/** Longest quotation on a terminal line before it is cut with an ellipsis. */
const LONGEST_QUOTE = 160;

/** Relations in the order a reader cares for them, with their plural. */
const RELATIONS: readonly (readonly [Relation, string, string])[] = [
  ['conflict', 'conflict', 'conflicts'],
  ['characterisation', 'difference in characterisation', 'differences in characterisation'],
  ['update', 'update', 'updates'],
  ['duplicate', 'repetition', 'repetitions'],
  ['note', 'note', 'notes'],
];

/** A source as people call it: its outlet where one is stated, else its file. */
export function callSource({ revision, path, address }: Source): string {
  const file = (path ?? address).split('/').at(-1) ?? address;
  const outlet = revision.metadata.outlet?.value;
  return outlet ? `${outlet} (${file})` : `${file} (outlet not stated)`;
}

/** "Haftar met Putin; sure (0.72), by names: Khalifa Haftar; action: meet; time: 2023-09-28". */
export function eventInWords({ label, confidence, why }: Event): string {
  return `${label}; ${surenessInWords(confidence)}${why.length > 0 ? `, by ${why.join('; ')}` : ''}`;
}

/** The summary of a run for a terminal: counts, what changed, and the most telling findings in plain words. */
export function summaryLines(summary: RunSummary): readonly string[] {
  return [
    countLine(summary),
    ...findingLines(summary),
    ...changeLines(summary),
    ...decisionLines(summary),
    ...tellingLines(summary),
    ...summary.unreadable.map(({ path, message }) => `Not read: ${path}: ${message}`),
  ];
}

function countLine({ sources, copies, claims, attributions, unnamed, events, findings }: RunSummary): string {
  const texts = copies > 0 ? ` (${count(sources - copies, 'text')})` : '';
  const parts = [
    `${count(sources, 'source')}${texts}`,
    count(claims, 'claim'),
    `${count(attributions, 'attribution')}${unnamed > 0 ? ` (${unnamed} with no speaker given)` : ''}`,
    count(events, 'event'),
    count(findings, 'finding'),
  ];
  return parts.join(', ');
}

function findingLines({ kinds }: RunSummary): readonly string[] {
  return RELATIONS.flatMap(([relation, one, many]) => {
    const found = kinds.filter((some) => some.relation === relation);
    if (found.length === 0) return [];
    const all = found.reduce((sum, some) => sum + some.count, 0);
    const byKind = found.map((some) => `${some.count} ${some.kind}`).join(', ');
    return [`  ${String(all).padStart(4)} ${all === 1 ? one : many}: ${byKind}`];
  });
}

function changeLines({ changes }: RunSummary): readonly string[] {
  if (changes.first) return [];
  const { sources, appeared, changed, gone, unchanged } = changes;
  const { added, edited, removed } = sources;
  return [
    `Since the last check, sources: ${added.length} new, ${edited.length} edited, ${removed.length} removed, ${sources.unchanged} unchanged.`,
    `Since the last check, findings: ${appeared.length} new, ${changed.length} changed, ${gone.length} gone, ${unchanged} unchanged.`,
  ];
}

/** "Decisions carried over: 3 stand, 1 of them with something new; 1 asked for again, its words have changed." */
function decisionLines({ decisions: { here, away } }: RunSummary): readonly string[] {
  if (here.length + away === 0) return [];
  const stale = here.filter((one) => one.stale).length;
  const extended = here.filter((one) => !one.stale && one.joined.length > 0).length;
  const parts = [
    `${here.length - stale} stand${extended > 0 ? ` (${extended} with something new)` : ''}`,
    ...(stale > 0 ? [`${stale} asked for again, their words have changed`] : []),
    ...(away > 0 ? [`${away} kept for findings that are gone`] : []),
  ];
  return [`Decisions carried over: ${parts.join('; ')}.`];
}

function tellingLines({ telling, sourceOf }: RunSummary): readonly string[] {
  return telling.flatMap((finding) => [
    '',
    `${finding.id}  ${finding.relation}/${finding.kind}, ${finding.tier}: ${finding.message}`,
    ...finding.sides.map(({ sourceId, text }) => {
      const source = sourceOf.get(sourceId);
      return `    ${source ? callSource(source) : sourceId}: “${shortened(text)}”`;
    }),
    ...campLines(finding),
  ]);
}

/** "    On “12”: one origin: Reuters, in three articles": nothing where no origin is named. */
function campLines({ camps, relation, sides }: Finding): readonly string[] {
  const told = camps.some(({ origins }) => origins.some(({ name, how }) => name !== null || how === 'copy'));
  // Of more than two sides the message has said so.
  if (sides.length !== 2 || camps.length < 2 || !told || relation === 'note') return [];
  return camps.flatMap(({ value, origins }) =>
    value === null ? [] : [`    “${withoutMarks(shortened(value))}”: ${originsInWords(origins)}`],
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
