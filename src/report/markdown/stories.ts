import type { Account } from '../views/account.ts';
import type { EventCoverage } from '../views/coverage.ts';
import { intervalInWords } from '../views/dates.ts';
import { matrixOf, type MatrixValue } from '../views/matrix.ts';
import type { RunIndex } from '../views/run-index.ts';
import { storiesOf, type Story } from '../views/stories.ts';
import { count, sentence, surenessInWords } from '../views/words.ts';
import { BREAK, called, escaped, table } from './escape.ts';

/** Story by story, event by event: who covers it and who is silent, and what each says, attribute by attribute. */
export function storyLines(index: RunIndex): readonly string[] {
  const stories = storiesOf(index);
  if (stories.length === 0) return ['No event is told by more than one article.', ''];
  const inside = new Set(stories.flatMap((story) => story.accounts));
  const rest = index.accounts.filter((account) => !inside.has(account));
  return [
    'Values with the same letter are the same; a value without a letter stands in that article alone.',
    '',
    ...stories.flatMap((story) => oneStory(index, story, stories.length === 1)),
    ...(rest.length === 0
      ? []
      : [`No event shared with another article: ${rest.map(called).join(', ')}.`, '']),
  ];
}

/** The only story needs no heading; of several each has its articles named, and its events one level down. */
function oneStory(index: RunIndex, { label, accounts, events }: Story, alone: boolean): readonly string[] {
  const head = [
    `### ${escaped(sentence(label))}`,
    '',
    `${sentence(count(accounts.length, 'article'))}, ${count(events.length, 'shared event')}: ${accounts.map(called).join(', ')}.`,
    '',
  ];
  return [
    ...(alone ? [] : head),
    ...events.flatMap((coverage) => oneEvent(index, coverage, alone ? '###' : '####')),
  ];
}

function oneEvent(index: RunIndex, coverage: EventCoverage, heading: string): readonly string[] {
  const { event, telling, silent, findings } = coverage;
  const matrix = matrixOf(index, coverage);
  const when = event.earliest === null ? 'No date is given' : intervalInWords(event.earliest, event.latest);
  const rows = matrix.rows.map(({ account, sameWordsAs, cells }) => [
    `${called(account)}${sameWords(sameWordsAs)}`,
    ...cells.map((cell) => (cell.length === 0 ? 'not stated' : cell.map(valueWords).join(BREAK))),
  ]);
  return [
    `${heading} ${escaped(event.label)}`,
    '',
    `${escaped(when)}${event.place === null ? '' : `, ${escaped(event.place)}`}. Told by ${telling.map(called).join(', ')}. ${silence(silent)}`,
    '',
    `One happening: ${surenessInWords(event.confidence)}${event.why.length === 0 ? '' : `, by ${escaped(event.why.join('; '))}`}.${findings.length === 0 ? '' : ` Findings: ${findings.map(({ id }) => id).join(', ')}.`}`,
    '',
    ...table(['Article', ...matrix.attributes], rows),
    '',
  ];
}

function sameWords(accounts: readonly Account[]): string {
  if (accounts.length === 0) return '';
  return `${BREAK}same words as ${accounts.map(({ number }) => number).join(', ')}: one origin`;
}

function silence(silent: readonly Account[]): string {
  return silent.length === 0
    ? 'Every article of the story tells of it.'
    : `Not in ${silent.map(called).join(', ')}.`;
}

function valueWords({ letter, text, aside }: MatrixValue): string {
  return `${letter === null ? '' : `**${letter}** `}${escaped(text)}${aside === '' ? '' : ` (${escaped(aside)})`}`;
}
