import { toldByOne } from '../views/coverage.ts';
import { dateInWords } from '../views/dates.ts';
import { howRead } from '../views/how-read.ts';
import { gapsOf } from '../views/not-compared.ts';
import { creditsOf, relianceOf } from '../views/reliance.ts';
import type { RunIndex } from '../views/run-index.ts';
import { timeLineOf, type TimeMark } from '../views/time-line.ts';
import { voiceInWords, voiceOf } from '../views/voice.ts';
import { BREAK, called, escaped, table } from './escape.ts';

/** When things happened, as each article places them. */
export function timeLines(index: RunIndex): readonly string[] {
  const rows = timeLineOf(index).map(({ label, marks, what }) => [
    escaped(label),
    marks.map(markWords).join(', '),
    what.map(escaped).join(BREAK),
  ]);
  return rows.length === 0
    ? ['No article gives a date.', '']
    : [...table(['Date', 'Articles', 'What'], rows), ''];
}

function markWords({ account, kind }: TimeMark): string {
  return `${account.number} ${kind === 'published' ? 'published' : kind === 'stated' ? 'states it' : 'implies it'}`;
}

/** Who relies on whom. */
export function relianceLines(index: RunIndex): readonly string[] {
  const rows = relianceOf(index).map(({ speaker, ways, claims }) => [
    escaped(speaker),
    ways
      .map(
        ({ account, relays }) =>
          `${called(account)}${relays.length > 0 ? ` through ${relays.map(escaped).join(', ')}` : ''}`,
      )
      .join(BREAK),
    String(claims),
  ]);
  const credits = creditsOf(index).map(
    ({ agency, accounts }) => `- ${escaped(agency)} is credited by ${accounts.map(called).join(', ')}.`,
  );
  return [
    ...(rows.length === 0 ? ['No claim is attributed.'] : table(['Speaker', 'In', 'Claims'], rows)),
    '',
    ...(credits.length === 0 ? [] : ['Agencies that whole articles credit:', '', ...credits, '']),
  ];
}

/** What only one article tells. */
export function aloneLines(index: RunIndex): readonly string[] {
  const groups = toldByOne(index);
  if (groups.length === 0) return ['Every claim has a counterpart in another article.', ''];
  return groups.flatMap(({ account, claims }) => [
    `### ${called(account)}`,
    '',
    ...claims.map((claim) => `- ${escaped(claim.text)} — ${escaped(voiceInWords(voiceOf(index, claim)))}`),
    '',
  ]);
}

/** Where each article is from. Addresses are words here, not links: what they say is the article's own. */
export function provenanceLines(index: RunIndex): readonly string[] {
  return index.accounts.flatMap((account) => {
    const { revision, path, address } = account.source;
    const { outlet, author, published, agency, url } = revision.metadata;
    const line = (name: string, value: string | undefined): string =>
      `- ${name}: ${value === undefined ? 'not stated' : escaped(value)}`;
    return [
      `### ${called(account)}`,
      '',
      line('Title', account.title ?? undefined),
      line('Outlet', outlet?.value),
      line('Author', author?.value),
      line('Published', published ? dateInWords(published.value) : undefined),
      line('Agency credited', agency?.value),
      line('Address', url?.value ?? address),
      ...(path === null ? [] : [line('Read from', path)]),
      line('How it was read', howRead(index, account)),
      `- Revision: \`${revision.id}\``,
      `- SHA-256 of the text: \`${revision.textHash}\``,
      `- SHA-256 of the bytes: \`${revision.bytesHash}\``,
      '',
    ];
  });
}

/** What this report says nothing of, and why: never silently empty. */
export function notComparedLines(index: RunIndex): readonly string[] {
  const lines = gapsOf(index).map(({ what, why, accounts }) => {
    const where = accounts.length === 0 ? '' : ` (in ${accounts.map(({ number }) => number).join(', ')})`;
    return `- ${escaped(what)}: ${escaped(why)}${where}.`;
  });
  return ['A difference in any of these would not show in this report.', '', ...lines, ''];
}
