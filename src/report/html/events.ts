import type { EventCoverage } from '../views/coverage.ts';
import { intervalInWords } from '../views/dates.ts';
import { matrixOf } from '../views/matrix.ts';
import type { RunIndex } from '../views/run-index.ts';
import { storiesOf, type Story } from '../views/stories.ts';
import { count, KIND_WORDS, sentence, surenessInWords } from '../views/words.ts';
import { coverageGrid } from './coverage-grid.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { matrixTable } from './matrix.ts';
import { folded, isolated, namesOf, section } from './names.ts';
import { passage } from './quotation.ts';

/** Shared events that stand open; the others open on demand. */
const OPEN_EVENTS = 3;
/** A longer list of silent articles is a number. */
const LONGEST_SILENCE = 8;

/** Story by story, event by event: who covers it and who is silent, and what each says, attribute by attribute. */
export function eventSection(index: RunIndex): Markup {
  const stories = storiesOf(index);
  const open = new Set(
    stories
      .flatMap(({ events }) => events.filter(hasMuchToSay).slice(0, stories.length > 1 ? 1 : OPEN_EVENTS))
      .slice(0, OPEN_EVENTS),
  );
  return section(
    {
      id: 'events',
      title: 'What the articles share',
      about:
        stories.length === 0
          ? 'No event is told by more than one article.'
          : 'One part for each event that more than one article tells of. Values with the same letter are the same; a value without a letter stands in that article alone. Each value leads to the passage it is from; a bracket holds articles of one origin.',
    },
    ...stories.map((story) => storyPart(index, story, { open, alone: stories.length === 1 })),
    ...outside(index, stories),
  );
}

/** Articles that share no event with another one: they are named, so that nobody looks for them in vain. */
function outside({ accounts }: RunIndex, stories: readonly Story[]): readonly Child[] {
  const inside = new Set(stories.flatMap((story) => story.accounts));
  const rest = accounts.filter((account) => !inside.has(account));
  if (stories.length === 0 || rest.length === 0) return [];
  return [tag('p', { class: 'coverage' }, 'No event shared with another article: ', ...namesOf(rest), '.')];
}

function storyPart(
  index: RunIndex,
  story: Story,
  { open, alone }: { readonly open: ReadonlySet<EventCoverage>; readonly alone: boolean },
): Markup {
  const { accounts, events } = story;
  return tag(
    'div',
    { class: 'story' },
    !alone && tag('h3', {}, isolated(sentence(story.label))),
    !alone &&
      tag(
        'p',
        { class: 'coverage' },
        `${sentence(count(accounts.length, 'article'))}, ${count(events.length, 'shared event')}`,
        ...(events.length > 1 ? [] : [': ', ...namesOf(accounts)]),
        '.',
      ),
    coverageGrid(story),
    ...events.map((coverage, at) =>
      eventFold(index, coverage, {
        open: open.has(coverage),
        heading: alone ? 'h3' : 'h4',
        number: events.length > 1 ? at + 1 : null,
      }),
    ),
  );
}

/** Two articles that agree on an event can wait behind its heading. */
function hasMuchToSay({ telling, findings }: EventCoverage): boolean {
  return findings.length > 0 || telling.length > 2;
}

function eventFold(
  index: RunIndex,
  coverage: EventCoverage,
  {
    open,
    heading,
    number,
  }: { readonly open: boolean; readonly heading: 'h3' | 'h4'; readonly number: number | null },
): Markup {
  const { event, telling, findings } = coverage;
  return tag(
    'details',
    { class: 'event', id: event.id, open },
    tag(
      'summary',
      {},
      tag(
        heading,
        {},
        number !== null && [tag('span', { class: 'place' }, number), ' '],
        isolated(sentence(event.label)),
      ),
      tag(
        'span',
        { class: 'meta' },
        `${count(telling.length, 'article')}, ${count(findings.length, 'finding')}`,
      ),
    ),
    tag('p', { class: 'where' }, ...placeAndTime(coverage)),
    tag(
      'p',
      { class: 'where' },
      `One happening: ${surenessInWords(event.confidence)}`,
      event.why.length > 0 && [', by ', isolated(event.why.join('; '))],
      '.',
    ),
    tag('p', { class: 'coverage' }, 'Told by ', ...namesOf(telling), '. ', ...silence(coverage)),
    matrixTable(matrixOf(index, coverage), event.label),
    findings.length > 0 && tag('ul', { class: 'links' }, ...findings.map(findingLink)),
    folded(
      sentence(`${count(coverage.claims.length, 'passage')} on this event`),
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
  if (silent.length === 0) return ['Every article of the story tells of it.'];
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
