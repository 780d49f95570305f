import { gapsOf, type Gap } from '../views/not-compared.ts';
import type { RunIndex } from '../views/run-index.ts';
import { tag, type Markup } from './markup.ts';
import { isolated, numberOf, section } from './names.ts';

/** What this report could not look at: never silently empty. */
export function notComparedSection(index: RunIndex): Markup {
  return section(
    {
      id: 'not-compared',
      title: 'What was not compared, and why',
      about: 'A difference in any of these would not show in this report.',
    },
    tag('ul', { class: 'gaps' }, ...gapsOf(index).map(item)),
  );
}

function item({ what, why, accounts }: Gap): Markup {
  return tag(
    'li',
    {},
    tag('b', {}, isolated(what)),
    ': ',
    isolated(why),
    accounts.length > 0 && [' (in ', ...accounts.flatMap((one, at) => [at > 0 && ' ', numberOf(one)]), ')'],
    '.',
  );
}
