import type { SideChange } from '../../model/decision.ts';
import type { EvidenceSide } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import { dateInWords } from '../views/dates.ts';
import type { RunIndex } from '../views/run-index.ts';
import { VERDICT_WORDS } from '../views/words.ts';
import { escaped } from './escape.ts';

/** What a reviewer made of a finding, and what has changed or joined since. Nothing where nobody has decided. */
export function decisionLines(index: RunIndex, { fingerprint }: Finding): readonly string[] {
  const decision = index.run.decisions.get(fingerprint);
  if (!decision) return [];
  const { verdict, reviewer, decidedAt, reason, stale, differences, joined } = decision;
  const why = reason === '' ? '' : `: ${escaped(reason)}`;
  const since = stale
    ? ' The words this rests on have changed since: please look again.'
    : joined.length > 0
      ? ' Another account has joined since: the decision stands, this is new.'
      : '';
  const changes = [
    ...differences.map((change) => changed(index, change)),
    ...joined.map((side) => `- New: ${who(index, side)}: “${escaped(side.words)}”.`),
  ];
  return [
    `**${VERDICT_WORDS[verdict]}** by ${escaped(reviewer)}, ${escaped(dateInWords(decidedAt))}${why}.${since}`,
    '',
    ...changes,
    ...(changes.length > 0 ? [''] : []),
  ];
}

/** "- [2] City Wire: then “12”, now “14”." */
function changed(index: RunIndex, { then, now }: SideChange): string {
  const after = now === null ? 'which is no longer there' : `now “${escaped(now.words)}”`;
  const speakers =
    now !== null && now.speaker !== then.speaker
      ? ` (on the word of ${speaker(then)} then, of ${speaker(now)} now)`
      : '';
  return `- ${who(index, then)}: then “${escaped(then.words)}”, ${after}${speakers}.`;
}

const speaker = ({ speaker: name }: EvidenceSide): string => escaped(name ?? 'the outlet itself');

function who(index: RunIndex, { sourceId, address }: EvidenceSide): string {
  const account = index.accountOf.get(sourceId);
  return account ? `\\[${account.number}\\] ${escaped(account.called)}` : escaped(address);
}
