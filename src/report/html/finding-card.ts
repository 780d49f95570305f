import type { Finding, InnocentCheck, Side } from '../../model/finding.ts';
import { accountsOf, type RunIndex } from '../views/run-index.ts';
import {
  count,
  INDEPENDENCE_WORDS,
  KIND_WORDS,
  RELATION_WORDS,
  sentence,
  TIER_WORDS,
} from '../views/words.ts';
import { campsOf } from '../views/origins.ts';
import { withoutMarks, wordDifference, type DifferencePart } from '../views/word-difference.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { folded, isolated, numberOf, unseen } from './names.ts';
import { decisionOn } from './decision.ts';
import { differing } from './difference.ts';
import { sideOf } from './quotation.ts';

/** How many pairs of sides are laid over one another word by word. */
const MOST_DIFFERENCES = 3;

/** Above this a headline is a paragraph, and is set like one. */
const LONG_MESSAGE = 130;

/** Everything about one finding, at its stable address `#F-…`. */
export function findingCard(index: RunIndex, finding: Finding): Markup {
  const decision = index.run.decisions.get(finding.fingerprint);
  const open = decision === undefined;
  const accounts = accountsOf(
    index,
    finding.sides.map(({ sourceId }) => sourceId),
  );
  return tag(
    'article',
    {
      id: finding.id,
      class: `finding ${finding.relation}`,
      'aria-labelledby': `${finding.id}-title`,
      'data-relation': finding.relation,
      'data-tier': finding.tier,
      'data-status': open ? 'open' : decision.verdict,
      'data-articles': accounts.map(({ number }) => number).join(' '),
    },
    labels(index, finding),
    tag(
      'h3',
      { id: `${finding.id}-title`, class: finding.message.length > LONG_MESSAGE ? 'wordy' : null },
      isolated(finding.message),
    ),
    finding.field !== null && tag('p', { class: 'field' }, 'Compared: ', isolated(finding.field)),
    tag('div', { class: 'sides' }, ...finding.sides.map((side) => sideOf(index, side))),
    ...differences(index, finding),
    finding.independence !== null && tag('p', { class: 'origin' }, INDEPENDENCE_WORDS[finding.independence]),
    finding.independence === null && origins(index, finding),
    why(finding),
    decisionOn(index, finding),
  );
}

/** "“12” 1 2 3: one origin: Reuters, in three articles. “17” 4: one origin: police." Nothing where all sides say one thing. */
function origins(index: RunIndex, finding: Finding): Child {
  const camps = campsOf(index, finding);
  if (camps.length === 0) return null;
  return tag(
    'div',
    { class: 'origin' },
    tag('b', {}, 'Who is on each side'),
    tag(
      'ul',
      {},
      ...camps.map(({ value, accounts, origins: from }) =>
        tag(
          'li',
          {},
          isolated(clippedValue(value ?? '')),
          ' in ',
          ...accounts.flatMap((account, place) => [place > 0 && ' ', numberOf(account)]),
          ': ',
          isolated(from),
        ),
      ),
    ),
  );
}

/** A longer value is told by its beginning: the whole stands above. */
const LONGEST_VALUE = 60;

function clippedValue(value: string): string {
  const words = withoutMarks(value.replace(/\s+/gu, ' '));
  return `“${words.length <= LONGEST_VALUE ? words : `${words.slice(0, LONGEST_VALUE).trimEnd()}…`}”`;
}

function labels(index: RunIndex, finding: Finding): Markup {
  const fresh = !index.run.changes.first && index.run.changes.appeared.includes(finding.fingerprint);
  return tag(
    'p',
    { class: 'labels' },
    tag('span', { class: 'relation' }, sentence(RELATION_WORDS[finding.relation].one)),
    tag('span', { class: 'kind' }, KIND_WORDS[finding.kind]),
    tag('span', { class: `tier ${finding.tier}` }, finding.tier),
    fresh && tag('span', { class: 'fresh' }, 'new'),
    tag('a', { class: 'address', href: `#${finding.id}` }, unseen('Link to '), finding.id),
  );
}

/** The first side laid over each other one that has words of its own. */
function differences(index: RunIndex, { sides }: Finding): readonly Child[] {
  const [first, ...others] = sides;
  const seen = new Set([first.text]);
  const distinct = others.filter(({ text }) => !seen.has(text) && seen.add(text));
  return distinct.slice(0, MOST_DIFFERENCES).flatMap((other) => {
    const parts = wordDifference(first.text, other.text);
    return parts === null ? [] : [difference(index, { first, other, parts })];
  });
}

function difference(
  index: RunIndex,
  { first, other, parts }: { first: Side; other: Side; parts: readonly DifferencePart[] },
): Markup {
  const [a, b] = [index.accountOf.get(first.sourceId), index.accountOf.get(other.sourceId)];
  return tag(
    'p',
    { class: 'difference' },
    tag(
      'span',
      { class: 'caption' },
      'Word for word: ',
      tag('del', {}, 'struck out'),
      ' only in ',
      first.earlier ? 'the earlier reading' : a ? numberOf(a) : 'the first',
      ', ',
      tag('ins', {}, 'underlined'),
      ' only in ',
      first.earlier ? 'the later one' : b ? numberOf(b) : 'the other',
    ),
    tag('span', { class: 'words', dir: 'auto', lang: a?.language }, ...parts.map(differing)),
  );
}

function why(finding: Finding): Markup {
  const { checks } = finding;
  const ruledOut = checks.filter((check) => check.ruledOut).length;
  const open = checks.length - ruledOut;
  const tested =
    checks.length === 0
      ? 'How it was found'
      : `Why it is shown: ${count(ruledOut, 'innocent explanation')} ruled out${open > 0 ? `, ${count(open, 'left open', 'left open')}` : ''}`;
  return folded(
    tested,
    checks.length > 0 && tag('ul', { class: 'checks' }, ...checks.map(check)),
    tag('p', {}, `${TIER_WORDS[finding.tier]} Score ${finding.score.toFixed(2)}.`),
    finding.rank.because.length > 0 &&
      tag('p', {}, `Ranked by: ${finding.rank.because.join('; ')} (${finding.rank.weight.toFixed(2)}).`),
    tag('p', {}, 'Found by ', tag('code', {}, `${finding.detector}@${finding.detectorVersion}`), '.'),
  );
}

function check({ explanation, ruledOut, because }: InnocentCheck): Markup {
  return tag(
    'li',
    { class: ruledOut ? 'ruled-out' : 'maybe' },
    tag('b', {}, `${sentence(explanation)}?`),
    ` ${ruledOut ? 'No' : 'It may be'}: `,
    isolated(because),
    '.',
  );
}
