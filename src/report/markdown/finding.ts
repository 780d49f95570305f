import type { Finding, Side } from '../../model/finding.ts';
import { contains } from '../../model/span.ts';
import { dateInWords } from '../views/dates.ts';
import { campsOf } from '../views/origins.ts';
import { quotationOf } from '../views/quotation.ts';
import type { RunIndex } from '../views/run-index.ts';
import { voiceInWords, voiceOf } from '../views/voice.ts';
import { wordDifference } from '../views/word-difference.ts';
import { INDEPENDENCE_WORDS, KIND_WORDS, sentence } from '../views/words.ts';
import { decisionLines } from './decision.ts';
import { escaped } from './escape.ts';

/** One finding: what differs, every side in its context, why it is shown, what a reviewer made of it. */
export function findingLines(index: RunIndex, finding: Finding): readonly string[] {
  return [
    `### ${finding.id}: ${escaped(finding.message)}`,
    '',
    `${KIND_WORDS[finding.kind]} · ${finding.tier}, score ${finding.score.toFixed(2)}${finding.field === null ? '' : ` · compared: ${escaped(finding.field)}`}`,
    '',
    ...finding.sides.flatMap((side) => sideLines(index, side)),
    ...differenceLines(finding),
    ...(finding.independence === null ? [] : [INDEPENDENCE_WORDS[finding.independence], '']),
    ...campLines(index, finding),
    ...checkLines(finding),
    ...(finding.rank.because.length === 0
      ? []
      : [`Ranked by: ${escaped(finding.rank.because.join('; '))}.`, '']),
    ...decisionLines(index, finding),
  ];
}

function sideLines(index: RunIndex, side: Side): readonly string[] {
  const account = index.accountOf.get(side.sourceId);
  const claim = index.claimOf.get(side.claimId);
  if (!account || !claim || !contains(claim.span, side.span)) {
    const when = side.earlier ? [`As read on ${escaped(dateInWords(side.earlier.readAt))}`, ''] : [];
    return [...when, `> ${escaped(side.text)}`, ''];
  }
  const { before, lead, compared, tail, after } = quotationOf(
    account.source.revision.text,
    claim.span,
    side.span,
  );
  const value = side.value === null ? '' : `: **${escaped(side.value)}**`;
  const published = account.published === null ? 'no date' : escaped(dateInWords(account.published));
  const context = [escaped(before), `**${escaped(lead + compared + tail)}**`, escaped(after)];
  return [
    `\\[${account.number}\\] ${escaped(account.called)}, ${published}${value}`,
    '',
    `> ${joined(context, claim.span, account.source.revision.text)}`,
    '>',
    `> — ${escaped(voiceInWords(voiceOf(index, claim)))}`,
    '',
  ];
}

/** Puts a blank between parts only where the text has one. */
function joined(
  parts: readonly string[],
  { start, end }: { start: number; end: number },
  text: string,
): string {
  const [before = '', claim = '', after = ''] = parts;
  const blankBefore = before !== '' && /\s/u.test(text.charAt(start - 1)) ? ' ' : '';
  const blankAfter = after !== '' && /\s/u.test(text.charAt(end)) ? ' ' : '';
  return `${before}${blankBefore}${claim}${blankAfter}${after}`;
}

function differenceLines({ sides }: Finding): readonly string[] {
  const [first, second] = sides;
  const parts = second ? wordDifference(first.text, second.text) : null;
  if (parts === null) return [];
  const words = parts.map(({ text, in: where }) => {
    const shown = escaped(text);
    if (shown === '' || where === 'both') return where === 'both' ? spaced(text, shown) : '';
    return spaced(text, where === 'first' ? `~~${shown}~~` : `**${shown}**`);
  });
  return [`Word for word (~~only in the first~~, **only in the other**): ${words.join('').trim()}`, ''];
}

function spaced(text: string, shown: string): string {
  return `${/^\s/u.test(text) ? ' ' : ''}${shown}${/\s$/u.test(text) ? ' ' : ''}`;
}

function campLines(index: RunIndex, finding: Finding): readonly string[] {
  const camps = campsOf(index, finding);
  if (camps.length === 0) return [];
  const lines = camps.map(
    ({ value, accounts, origins }) =>
      `- **${escaped(value ?? '')}** in ${accounts.map(({ number }) => `\\[${number}\\]`).join(', ')}: ${escaped(origins)}`,
  );
  return ['Who is on each side:', '', ...lines, ''];
}

function checkLines({ checks }: Finding): readonly string[] {
  if (checks.length === 0) return [];
  const lines = checks.map(
    ({ explanation, ruledOut, because }) =>
      `- ${escaped(sentence(explanation))}? ${ruledOut ? 'No' : 'It may be'}: ${escaped(because)}.`,
  );
  return ['Innocent explanations tested:', '', ...lines, ''];
}
