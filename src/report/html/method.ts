import type { RunIndex } from '../views/run-index.ts';
import { RELATION_WORDS, RELATIONS, sentence, TIER_WORDS } from '../views/words.ts';
import { runName } from '../views/run-name.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { section } from './names.ts';

/** How this was made, how to make it again, and what the words mean. */
export function methodSection({ run }: RunIndex): Markup {
  const stages = Object.entries(run.stages).map(([name, version]) => `${name} ${version}`);
  return section(
    { id: 'method', title: 'How this was made' },
    tag(
      'p',
      {},
      'Each article was read once and cut into claims: clause-sized statements, each with the words that say on whose word it stands. Claims about one happening were laid side by side, and every pair was asked the same questions: do numbers, dates, places, people, words differ, and is there an innocent explanation? No language model was used, nothing was sent anywhere, and the same articles give the same report.',
    ),
    tag(
      'p',
      {},
      `Run ${runName(run)}: Hearsay ${run.version}${stages.length > 0 ? `; stages: ${stages.join(', ')}` : ''}${detectors(run)}.`,
    ),
    tag(
      'p',
      {},
      'To make it again: ',
      tag('code', {}, 'hearsay run'),
      ' with the same articles. One finding, claim by claim: ',
      tag('code', {}, 'hearsay findings'),
      ' and ',
      tag('code', {}, 'hearsay provenance CLAIM'),
      '.',
    ),
    tag('h3', { class: 'small' }, 'What the words mean'),
    tag(
      'dl',
      { class: 'legend' },
      ...RELATIONS.flatMap((relation) =>
        term(sentence(RELATION_WORDS[relation].one), RELATION_WORDS[relation].means),
      ),
      ...term('Likely', afterColon(TIER_WORDS.likely)),
      ...term('Possible', afterColon(TIER_WORDS.possible)),
      ...term(
        'Claim',
        'One thing an article says is so. In the quotations it is marked; what stands around it is context.',
      ),
      ...term(
        'On the word of',
        'The speaker the article gives, then whoever passed the words on. “Own voice”: the article says it itself.',
      ),
      ...term('Event', 'One happening that claims of several articles are about.'),
      ...term(
        '⟨U+202E⟩',
        'A character that cannot be seen but could mislead, such as one that turns the direction of writing, spelled out by its number.',
      ),
    ),
  );
}

/** The detectors that found something, with their versions. */
function detectors({ findings }: RunIndex['run']): string {
  const names = new Set(findings.map(({ detector, detectorVersion }) => `${detector} ${detectorVersion}`));
  return names.size === 0 ? '' : `; detectors: ${[...names].sort().join(', ')}`;
}

function term(name: string, ...meaning: readonly Child[]): readonly Markup[] {
  return [tag('dt', {}, name), tag('dd', {}, ...meaning)];
}

function afterColon(words: string): string {
  return sentence(words.slice(words.indexOf(': ') + ': '.length));
}
