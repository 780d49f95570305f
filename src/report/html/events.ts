import { sharedEvents, type EventCoverage } from '../views/coverage.ts';
import { intervalInWords } from '../views/dates.ts';
import { matrixOf } from '../views/matrix.ts';
import type { RunIndex } from '../views/run-index.ts';
import { count, KIND_WORDS, sentence } from '../views/words.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { matrixTable } from './matrix.ts';
import { folded, isolated, namesOf, section } from './names.ts';
import { passage } from './quotation.ts';

/** Shared events that stand open; the others open on demand. */
const OPEN_EVENTS = 3;
/** A longer list of silent articles is a number. */
const LONGEST_SILENCE = 8;

/** Events that more than one article tells of: who covers them, and what each says, attribute by attribute. */
export function eventSection(index: RunIndex): Markup {
  const events = sharedEvents(index);
  return section(
    {
      id: 'events',
      title: 'What the articles share',
      about:
        events.length === 0
          ? 'No event is told by more than one article.'
          : 'One section for each event that more than one article tells of. Values with the same letter are the same; a value without a letter stands in that article alone. Each value leads to the passage it is from.',
    },
    ...events.map((coverage, place) =>
      eventFold(index, coverage, place < OPEN_EVENTS && hasMuchToSay(coverage)),
    ),
  );
}

/** Two articles that agree on an event can wait behind its heading. */
function hasMuchToSay({ telling, findings }: EventCoverage): boolean {
  return findings.length > 0 || telling.length > 2;
}

function eventFold(index: RunIndex, coverage: EventCoverage, open: boolean): Markup {
  const { event, telling, findings } = coverage;
  return tag(
    'details',
    { class: 'event', id: event.id, open },
    tag(
      'summary',
      {},
      tag('h3', {}, isolated(sentence(event.label))),
      tag(
        'span',
        { class: 'meta' },
        `${count(telling.length, 'article')}, ${count(findings.length, 'finding')}`,
      ),
    ),
    tag('p', { class: 'where' }, ...placeAndTime(coverage)),
    tag('p', { class: 'coverage' }, 'Told by ', ...namesOf(telling), '. ', ...silence(coverage)),
    matrixTable(matrixOf(index, coverage), event.label),
    findings.length > 0 && tag('ul', { class: 'links' }, ...findings.map(findingLink)),
    folded(
      sentence(`${count(coverage.claims.length, 'passage')} on this event`),
      event.why.length > 0 &&
        tag('p', { class: 'where' }, 'Taken as one event: ', isolated(event.why.join('; ')), '.'),
      tag('ol', { class: 'passages' }, ...coverage.claims.map((claim) => passage(index, claim))),
    ),
  );
}

function placeAndTime({ event }: EventCoverage): readonly Child[] {
  return [
    event.place !== null && [isolated(event.place), '. '],
    event.earliest === null ? 'No date is given. ' : `${intervalInWords(event.earliest, event.latest)}. `,
  ];
}

function silence({ silent }: EventCoverage): readonly Child[] {
  if (silent.length === 0) return ['Every article tells of it.'];
  if (silent.length > LONGEST_SILENCE) return [`The other ${silent.length} do not mention it.`];
  return ['Not in ', ...namesOf(silent), '.'];
}

function findingLink(finding: EventCoverage['findings'][number]): Markup {
  return tag(
    'li',
    { class: finding.relation },
    tag('span', { class: 'kind' }, KIND_WORDS[finding.kind]),
    ' ',
    tag('a', { href: `#${finding.id}` }, isolated(finding.message)),
  );
}
