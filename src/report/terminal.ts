import type { Event } from '../model/event.ts';
import type { Finding, Relation } from '../model/finding.ts';
import type { Run } from '../model/run.ts';
import type { Source } from '../model/source.ts';
import { originsInWords } from './views/origins.ts';
import { withoutMarks } from './views/word-difference.ts';
import { surenessInWords } from './views/words.ts';

/** How many findings the summary tells in words: the ones ranked first. */
const MOST_TELLING = 3;
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
export function summaryLines(run: Run): readonly string[] {
  return [
    countLine(run),
    ...findingLines(run),
    ...changeLines(run),
    ...decisionLines(run),
    ...tellingLines(run),
    ...run.unreadable.map(({ path, message }) => `Not read: ${path}: ${message}`),
  ];
}

function countLine(run: Run): string {
  const unnamed = run.attributions.filter(({ speaker }) => speaker === null).length;
  const parts = [
    `${count(run.sources.length, 'source')}${inTexts(run)}`,
    count(run.claims.length, 'claim'),
    `${count(run.attributions.length, 'attribution')}${unnamed > 0 ? ` (${unnamed} with no speaker given)` : ''}`,
    count(run.events.length, 'event'),
    count(run.findings.length, 'finding'),
  ];
  return parts.join(', ');
}

/** " (4 texts)" where some carry one text; nothing where each has its own. */
function inTexts({ sources, carried }: Run): string {
  if (carried.length === 0) return '';
  const copies = carried.reduce((sum, { carriers }) => sum + carriers.length - 1, 0);
  return ` (${count(sources.length - copies, 'text')})`;
}

function findingLines(run: Run): readonly string[] {
  return RELATIONS.flatMap(([relation, one, many]) => {
    const found = run.findings.filter((finding) => finding.relation === relation);
    if (found.length === 0) return [];
    return [`  ${String(found.length).padStart(4)} ${found.length === 1 ? one : many}: ${byKind(found)}`];
  });
}

function byKind(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, number]) => `${number} ${kind}`).join(', ');
}

function changeLines({ changes }: Run): readonly string[] {
  if (changes.first) return [];
  const { sources, appeared, changed, gone, unchanged } = changes;
  const { added, edited, removed } = sources;
  return [
    `Since the last check, sources: ${added.length} new, ${edited.length} edited, ${removed.length} removed, ${sources.unchanged} unchanged.`,
    `Since the last check, findings: ${appeared.length} new, ${changed.length} changed, ${gone.length} gone, ${unchanged} unchanged.`,
  ];
}

/** "Decisions carried over: 3 stand, 1 of them with something new; 1 asked for again, its words have changed." */
function decisionLines({ decisions, findings }: Run): readonly string[] {
  if (decisions.size === 0) return [];
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const here = [...decisions].filter(([fingerprint]) => present.has(fingerprint)).map(([, one]) => one);
  const stale = here.filter((one) => one.stale).length;
  const extended = here.filter((one) => !one.stale && one.joined.length > 0).length;
  const away = decisions.size - here.length;
  const parts = [
    `${here.length - stale} stand${extended > 0 ? ` (${extended} with something new)` : ''}`,
    ...(stale > 0 ? [`${stale} asked for again, their words have changed`] : []),
    ...(away > 0 ? [`${away} kept for findings that are gone`] : []),
  ];
  return [`Decisions carried over: ${parts.join('; ')}.`];
}

function tellingLines(run: Run): readonly string[] {
  const telling = run.findings.filter(({ relation }) => relation !== 'duplicate' && relation !== 'note');
  const sources = new Map(run.sources.map((source) => [source.id, source]));
  return telling.slice(0, MOST_TELLING).flatMap((finding) => [
    '',
    `${finding.id}  ${finding.relation}/${finding.kind}, ${finding.tier}: ${finding.message}`,
    ...finding.sides.map(({ sourceId, text }) => {
      const source = sources.get(sourceId);
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
