import type { RunIndex } from '../views/run-index.ts';
import { warningsOf, type Warning } from '../views/warnings.ts';
import { tag, type Markup } from './markup.ts';
import { namesOf, section } from './names.ts';

/** What to know about the input before reading on. Nothing where there is nothing to warn of. */
export function warningSection(index: RunIndex): Markup | null {
  const warnings = warningsOf(index);
  if (warnings.length === 0) return null;
  return section(
    { id: 'before', title: 'Before you read on' },
    tag('ul', { class: 'warnings' }, ...warnings.map(item)),
  );
}

function item({ text, accounts, findings }: Warning): Markup {
  return tag(
    'li',
    {},
    text,
    accounts.length > 0 && [' ', tag('span', { class: 'refs' }, ...namesOf(accounts))],
    ...findings.map((id) => [' ', tag('a', { class: 'id', href: `#${id}` }, id)]),
  );
}
