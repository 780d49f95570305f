import { creditsOf, relianceOf, type Reliance, type RelianceGroup } from '../views/reliance.ts';
import type { RunIndex } from '../views/run-index.ts';
import { count } from '../views/words.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { folded, isolated, namesOf, numberOf, scrolling, section } from './names.ts';
import { reliancePicture } from './reliance-picture.ts';

/** Who relies on whom: articles, agencies and speakers, as a picture and as a table. */
export function relianceSection(index: RunIndex): Markup | null {
  const groups = relianceOf(index);
  const credits = creditsOf(index);
  if (groups.length === 0 && credits.length === 0) return null;
  return section(
    {
      id: 'reliance',
      title: 'Who relies on whom',
      about:
        'From each article to the speakers its claims stand on; through whom, where the words were passed on. A square is an agency that an article credits as a whole. Two articles on one speaker’s word, or on one wire, are not two witnesses.',
    },
    scrolling('Who relies on whom, picture', reliancePicture(index, groups, credits)),
    folded(
      `The same as a table: ${count(groups.length, 'speaker')}`,
      tag(
        'table',
        { class: 'twin' },
        tag(
          'thead',
          {},
          tag('tr', {}, ...['Speaker', 'In', 'Claims'].map((name) => tag('th', { scope: 'col' }, name))),
        ),
        tag('tbody', {}, ...groups.map(groupRow)),
      ),
      credits.length > 0 &&
        tag(
          'ul',
          {},
          ...credits.map(({ accounts, agency }) =>
            tag('li', {}, isolated(agency), ' is credited by ', ...namesOf(accounts)),
          ),
        ),
    ),
  );
}

function groupRow({ speaker, kind, ways, claims }: RelianceGroup): Markup {
  return tag(
    'tr',
    {},
    tag(
      'th',
      { scope: 'row' },
      isolated(speaker),
      kind === 'anonymous' && tag('span', { class: 'aside' }, 'not named'),
    ),
    tag('td', {}, tag('ul', {}, ...ways.map((way) => tag('li', {}, ...wayInWords(way))))),
    tag('td', {}, claims),
  );
}

function wayInWords({ account, relays }: Reliance): readonly Child[] {
  const through = relays.length > 0 && [' through ', isolated(relays.join(', then '))];
  return [numberOf(account), ' ', isolated(account.short), through];
}
