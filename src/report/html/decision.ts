import type { SideChange, StandingDecision } from '../../model/decision.ts';
import type { EvidenceSide } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import { dateInWords } from '../views/dates.ts';
import type { RunIndex } from '../views/run-index.ts';
import { VERDICT_WORDS } from '../views/words.ts';
import { wordDifference } from '../views/word-difference.ts';
import { differing } from './difference.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { isolated, numberOf } from './names.ts';

/** What a reviewer made of a finding, and what has changed or joined since. Null where nobody has decided. */
export function decisionOn(index: RunIndex, { fingerprint }: Finding): Child {
  const decision = index.run.decisions.get(fingerprint);
  if (!decision) return null;
  const { differences, joined } = decision;
  return tag(
    'div',
    { class: decision.stale ? 'decision stale' : 'decision' },
    tag('p', {}, ...inWords(decision)),
    differences.length > 0 && tag('ul', {}, ...differences.map((change) => changed(index, change))),
    joined.length > 0 && tag('ul', {}, ...joined.map((side) => hasJoined(index, side))),
  );
}

function inWords(decision: StandingDecision): readonly Child[] {
  return [
    tag('b', {}, VERDICT_WORDS[decision.verdict]),
    ' by ',
    isolated(decision.reviewer),
    ', ',
    dateInWords(decision.decidedAt),
    decision.reason !== '' && ['. Reason: ', isolated(decision.reason)],
    decision.stale && tag('em', {}, '. The words this rests on have changed since: please look again'),
    !decision.stale &&
      decision.joined.length > 0 &&
      tag('em', {}, '. Another account has joined since: the decision stands, this is new'),
    '.',
  ];
}

/** The words when it was decided and now, one laid over the other where they are alike. */
function changed(index: RunIndex, { then, now }: SideChange): Markup {
  const parts = now && wordDifference(then.words, now.words);
  return tag(
    'li',
    {},
    ...who(index, then),
    parts
      ? tag('span', { class: 'words', dir: 'auto' }, ...parts.map(differing))
      : [
          'then “',
          isolated(then.words),
          now ? '”, now “' : '”, which is no longer there',
          ...(now ? [isolated(now.words), '”'] : []),
          now !== null && now.speaker !== then.speaker && speakers(then, now),
          '.',
        ],
  );
}

function speakers(then: EvidenceSide, now: EvidenceSide): Child {
  const name = ({ speaker }: EvidenceSide) => isolated(speaker ?? 'the outlet itself');
  return [' (on the word of ', name(then), ' then, of ', name(now), ' now)'];
}

function hasJoined(index: RunIndex, side: EvidenceSide): Markup {
  return tag('li', {}, 'New: ', ...who(index, side), '“', isolated(side.words), '”.');
}

function who(index: RunIndex, { sourceId, address }: EvidenceSide): readonly Child[] {
  const account = index.accountOf.get(sourceId);
  return account ? [numberOf(account), ' ', isolated(account.short), ': '] : [isolated(address), ': '];
}
