import type { RunIndex } from '../views/run-index.ts';
import { tag, type Markup } from './markup.ts';
import { isolated, section } from './names.ts';

/** What this report could not look at: never silently empty. */
export function notComparedSection({ run }: RunIndex): Markup {
  return section(
    {
      id: 'not-compared',
      title: 'What was not compared, and why',
      about:
        run.notCompared.length === 0
          ? 'Everything that was read was compared.'
          : 'A difference in any of these would not show in this report.',
    },
    run.notCompared.length > 0 &&
      tag(
        'ul',
        { class: 'gaps' },
        ...run.notCompared.map(({ what, why, count }) =>
          tag('li', {}, tag('b', {}, count), ' ', isolated(what), ': ', isolated(why), '.'),
        ),
      ),
  );
}
