import type { Finding, InnocentCheck, Side } from '../../model/finding.ts';
import { accountsOf, type RunIndex } from '../views/run-index.ts';
import { dateInWords } from '../views/dates.ts';
import {
  count,
  INDEPENDENCE_WORDS,
  KIND_WORDS,
  RELATION_WORDS,
  sentence,
  TIER_WORDS,
  VERDICT_WORDS,
} from '../views/words.ts';
import { wordDifference, type DifferencePart } from '../views/word-difference.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { folded, isolated, numberOf, unseen } from './names.ts';
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
    why(finding),
    decided(index, finding),
  );
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

function differing({ text, in: where }: DifferencePart): Child {
  if (where === 'both') return text;
  return where === 'first'
    ? tag('del', {}, unseen('[only in the first: '), text, unseen(']'))
    : tag('ins', {}, unseen('[only in the other: '), text, unseen(']'));
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
    tag('p', {}, 'Found by ', tag('code', {}, `${finding.detector}@${finding.detectorVersion}`), '.'),
  );
}

function check({ explanation, ruledOut, because }: InnocentCheck): Markup {
  return tag(
    'li',
    { class: ruledOut ? 'no' : 'maybe' },
    tag('b', {}, `${sentence(explanation)}?`),
    ` ${ruledOut ? 'No' : 'It may be'}: `,
    isolated(because),
    '.',
  );
}

function decided(index: RunIndex, { fingerprint }: Finding): Child {
  const decision = index.run.decisions.get(fingerprint);
  if (!decision) return null;
  return tag(
    'p',
    { class: 'decision' },
    tag('b', {}, VERDICT_WORDS[decision.verdict]),
    ' by ',
    isolated(decision.reviewer),
    ', ',
    dateInWords(decision.decidedAt),
    decision.reason !== '' && ['. Reason: ', isolated(decision.reason)],
    decision.stale && tag('em', {}, '. The words this rests on have changed since: please look again'),
    '.',
  );
}
