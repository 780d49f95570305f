import { sharedEvents, toldByOne, type EventCoverage } from '../views/coverage.ts';
import { dateInWords, intervalInWords } from '../views/dates.ts';
import { matrixOf, type MatrixValue } from '../views/matrix.ts';
import { relianceOf } from '../views/reliance.ts';
import type { Account } from '../views/account.ts';
import type { RunIndex } from '../views/run-index.ts';
import { timeLineOf, type TimeMark } from '../views/time-line.ts';
import { voiceInWords, voiceOf } from '../views/voice.ts';
import { surenessInWords } from '../views/words.ts';
import { escaped, table } from './escape.ts';

/** A line break inside a table's cell: the only HTML this report writes. */
const BREAK = '<br>';

/** "\[1\] Harbour Post". */
export function called({ number, called: name }: Account): string {
  return `\\[${number}\\] ${escaped(name)}`;
}

/** Every event that more than one article tells of, with its matrix. */
export function eventLines(index: RunIndex): readonly string[] {
  const events = sharedEvents(index);
  if (events.length === 0) return ['No event is told by more than one article.', ''];
  return [
    'Values with the same letter are the same; a value without a letter stands in that article alone.',
    '',
    ...events.flatMap((coverage) => oneEvent(index, coverage)),
  ];
}

function oneEvent(index: RunIndex, coverage: EventCoverage): readonly string[] {
  const { event, telling, silent } = coverage;
  const matrix = matrixOf(index, coverage);
  const when = event.earliest === null ? 'No date is given' : intervalInWords(event.earliest, event.latest);
  const quiet =
    silent.length === 0 ? 'Every article tells of it.' : `Not in ${silent.map(called).join(', ')}.`;
  const rows = matrix.rows.map(({ account, sameWordsAs, cells }) => [
    `${called(account)}${sameWordsAs.length > 0 ? `${BREAK}same words as ${sameWordsAs.map(({ number }) => number).join(', ')}: one origin` : ''}`,
    ...cells.map((cell) => (cell.length === 0 ? 'not stated' : cell.map(valueWords).join(BREAK))),
  ]);
  return [
    `### ${escaped(event.label)}`,
    '',
    `${escaped(when)}${event.place === null ? '' : `, ${escaped(event.place)}`}. Told by ${telling.map(called).join(', ')}. ${quiet}`,
    '',
    `One happening: ${surenessInWords(event.confidence)}${event.why.length === 0 ? '' : `, by ${escaped(event.why.join('; '))}`}.`,
    '',
    ...table(['Article', ...matrix.attributes], rows),
    '',
  ];
}

function valueWords({ letter, text, aside }: MatrixValue): string {
  return `${letter === null ? '' : `**${letter}** `}${escaped(text)}${aside === '' ? '' : ` (${escaped(aside)})`}`;
}

/** When things happened, as each article places them. */
export function timeLines(index: RunIndex): readonly string[] {
  const rows = timeLineOf(index).map(({ label, marks, what }) => [
    escaped(label),
    marks.map(markWords).join(', '),
    what.map(escaped).join(BREAK),
  ]);
  return rows.length === 0
    ? ['No article gives a date.', '']
    : [...table(['Date', 'Articles', 'What'], rows), ''];
}

function markWords({ account, kind }: TimeMark): string {
  return `${account.number} ${kind === 'published' ? 'published' : kind === 'stated' ? 'states it' : 'implies it'}`;
}

/** Who relies on whom. */
export function relianceLines(index: RunIndex): readonly string[] {
  const rows = relianceOf(index).map(({ speaker, ways, claims }) => [
    escaped(speaker),
    ways
      .map(
        ({ account, relays }) =>
          `${called(account)}${relays.length > 0 ? ` through ${relays.map(escaped).join(', ')}` : ''}`,
      )
      .join(BREAK),
    String(claims),
  ]);
  return rows.length === 0
    ? ['No claim is attributed.', '']
    : [...table(['Speaker', 'In', 'Claims'], rows), ''];
}

/** What only one article tells. */
export function aloneLines(index: RunIndex): readonly string[] {
  const groups = toldByOne(index);
  if (groups.length === 0) return ['Every claim has a counterpart in another article.', ''];
  return groups.flatMap(({ account, claims }) => [
    `### ${called(account)}`,
    '',
    ...claims.map((claim) => `- ${escaped(claim.text)} — ${escaped(voiceInWords(voiceOf(index, claim)))}`),
    '',
  ]);
}

/** Where each article is from. Addresses are words here, not links: what they say is the article's own. */
export function provenanceLines({ accounts }: RunIndex): readonly string[] {
  return accounts.flatMap((account) => {
    const { revision, path, address } = account.source;
    const { outlet, author, published, agency, url } = revision.metadata;
    const line = (name: string, value: string | undefined): string =>
      `- ${name}: ${value === undefined ? 'not stated' : escaped(value)}`;
    return [
      `### ${called(account)}`,
      '',
      line('Title', account.title ?? undefined),
      line('Outlet', outlet?.value),
      line('Author', author?.value),
      line('Published', published ? dateInWords(published.value) : undefined),
      line('Agency credited', agency?.value),
      line('Address', url?.value ?? address),
      ...(path === null ? [] : [line('Read from', path)]),
      `- Revision: \`${revision.id}\``,
      `- SHA-256 of the text: \`${revision.textHash}\``,
      `- SHA-256 of the bytes: \`${revision.bytesHash}\``,
      '',
    ];
  });
}
