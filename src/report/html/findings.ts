import type { Finding, Relation } from '../../model/finding.ts';
import type { RunIndex } from '../views/run-index.ts';
import { count, RELATION_WORDS, sentence } from '../views/words.ts';
import { findingCard } from './finding-card.ts';
import { tag, type Markup } from './markup.ts';
import { folded, section } from './names.ts';

/** All findings of one relation under its heading, in the order of the run. Null where there are none. */
export function findingsOf(index: RunIndex, relation: Relation): Markup | null {
  const findings = index.run.findings.filter((finding) => finding.relation === relation);
  const words = RELATION_WORDS[relation];
  if (findings.length === 0) return null;
  const cards = findings.map((finding) => findingCard(index, finding));
  return section(
    { id: words.anchor, title: sentence(words.many), about: words.means, class: `findings ${relation}` },
    relation === 'duplicate'
      ? folded(`${sentence(count(findings.length, words.one, words.many))}: ${origins(findings)}`, ...cards)
      : tag('div', { class: 'cards' }, ...cards),
  );
}

function origins(findings: readonly Finding[]): string {
  const same = findings.filter(({ independence }) => independence === 'same-origin').length;
  const independent = findings.filter(({ independence }) => independence === 'independent').length;
  return `${same} from one origin, ${independent} independent, ${findings.length - same - independent} unknown`;
}
