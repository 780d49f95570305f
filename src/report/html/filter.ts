import type { RunIndex } from '../views/run-index.ts';
import { RELATION_WORDS, RELATIONS, sentence } from '../views/words.ts';
import { tag, type Child, type Markup } from './markup.ts';

/** Fewer findings than this are read, not filtered. */
const WORTH_FILTERING = 4;

/** Search and filters over the findings. Hidden until the script shows it: without script everything is on the page. */
export function filterBar(index: RunIndex): Markup | null {
  const { findings } = index.run;
  if (findings.length < WORTH_FILTERING) return null;
  const relations = RELATIONS.filter((relation) => findings.some((finding) => finding.relation === relation));
  return tag(
    'div',
    { class: 'filter', id: 'filter', role: 'search', 'aria-label': 'Findings', hidden: true },
    field(
      'Find',
      'q',
      tag('input', { type: 'search', id: 'filter-q', autocomplete: 'off', placeholder: 'words or F-…' }),
    ),
    select(
      'Relation',
      'relation',
      relations.map((relation) => [relation, sentence(RELATION_WORDS[relation].many)]),
    ),
    select(
      'Article',
      'article',
      index.accounts.map(({ number, called }) => [String(number), `${number} ${called}`]),
    ),
    select('Tier', 'tier', [
      ['likely', 'Likely'],
      ['possible', 'Possible'],
    ]),
    select('Review', 'status', [
      ['open', 'Open'],
      ['confirm', 'Confirmed'],
      ['dismiss', 'Dismissed'],
      ['follow-up', 'To follow up'],
    ]),
    tag('p', { id: 'filter-count', role: 'status', class: 'filter-count' }),
  );
}

function select(label: string, name: string, options: readonly (readonly [string, string])[]): Markup {
  return field(
    label,
    name,
    tag(
      'select',
      { id: `filter-${name}` },
      tag('option', { value: '' }, 'all'),
      ...options.map(([value, words]) => tag('option', { value }, words)),
    ),
  );
}

function field(label: string, name: string, control: Child): Markup {
  return tag('span', { class: 'control' }, tag('label', { for: `filter-${name}` }, label), control);
}
