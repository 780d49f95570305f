import { toldByOne } from '../views/coverage.ts';
import type { RunIndex } from '../views/run-index.ts';
import { count } from '../views/words.ts';
import { tag, type Markup } from './markup.ts';
import { folded, nameOf, section } from './names.ts';
import { passage } from './quotation.ts';

/** Claims only one article makes: nothing here was found to agree or to differ. */
export function aloneSection(index: RunIndex): Markup {
  const groups = toldByOne(index);
  return section(
    {
      id: 'alone',
      title: 'Told by one article only',
      about:
        groups.length === 0
          ? 'Every claim has a counterpart in another article.'
          : 'No other article here tells of these. That says nothing for or against them.',
    },
    ...groups.map(({ account, claims }) =>
      folded(
        [nameOf(account), ' ', tag('span', { class: 'meta' }, count(claims.length, 'claim'))],
        tag('ol', { class: 'passages' }, ...claims.map((claim) => passage(index, claim))),
      ),
    ),
  );
}
