import type { CarriedWords, Carrier } from '../../model/carried-text.ts';
import type { Account } from './account.ts';
import { accountsOf, type RunIndex } from './run-index.ts';
import { count, listed, sentence } from './words.ts';

/** Something about the input that a reader should know before the findings. */
export interface Warning {
  /** Stable, for scripts: `unreadable`, `no-claims`, `outlet`, `undated`, `same-text`, `date-anomaly`. */
  readonly code: string;
  readonly text: string;
  readonly accounts: readonly Account[];
  readonly findings: readonly string[];
}

/** What may weaken this report, the gravest first. Empty where there is nothing to say. */
export function warningsOf(index: RunIndex): readonly Warning[] {
  return [
    ...index.run.unreadable.map(({ path, message }) =>
      warning('unreadable', `Not read: ${path}. ${message}`),
    ),
    ...withoutClaims(index),
    ...sameText(index),
    ...index.run.findings
      .filter(({ kind }) => kind === 'date-anomaly')
      .map(({ id, message }) => ({ ...warning('date-anomaly', message), findings: [id] })),
    ...undated(index),
    ...outletUnknown(index),
  ];
}

function warning(code: string, text: string, accounts: readonly Account[] = []): Warning {
  return { code, text, accounts, findings: [] };
}

function withoutClaims({ accounts, run }: RunIndex): readonly Warning[] {
  const speaking = new Set(run.claims.map(({ sourceId }) => sourceId));
  const mute = accounts.filter(({ source }) => !speaking.has(source.id));
  if (mute.length === 0) return [];
  const text = `${sentence(count(mute.length, 'article'))} gave no claims, so nothing in ${mute.length === 1 ? 'it' : 'them'} was compared.`;
  return [warning('no-claims', text, mute)];
}

function sameText(index: RunIndex): readonly Warning[] {
  return index.run.carried.map(({ carriers }) => {
    const accounts = accountsOf(
      index,
      carriers.map(({ sourceId }) => sourceId),
    );
    return warning('same-text', carriedInWords(index, carriers, accounts), accounts);
  });
}

/** "Articles 1, 2 and 4 carry one text: they count as one origin. The words of 2 are edited; 4 is a revised state of it." */
function carriedInWords(
  { accountOf }: RunIndex,
  carriers: readonly Carrier[],
  accounts: readonly Account[],
): string {
  const numbersOf = (words: CarriedWords) =>
    carriers
      .flatMap((one) => (one.words === words ? (accountOf.get(one.sourceId)?.number ?? []) : []))
      .map(String);
  const all = accounts.map(({ number }) => String(number));
  const edited = numbersOf('edited');
  const revised = numbersOf('revised');
  const outlets = new Set(accounts.map(({ called }) => called));
  const where = outlets.size === 1 ? `, at ${count(accounts.length, 'address')} of one outlet` : '';
  return [
    edited.length + revised.length === 0
      ? `Articles ${listed(all)} have one and the same text${where}: they count as one origin.`
      : `Articles ${listed(all)} carry one text${where}: they count as one origin.`,
    ...(edited.length > 0 ? [`A few words are other ones in ${listed(edited)}.`] : []),
    ...(revised.length > 0
      ? [`It is revised in ${listed(revised)}: what differs there is compared as between any two.`]
      : []),
  ].join(' ');
}

function undated({ accounts }: RunIndex): readonly Warning[] {
  const without = accounts.filter(({ published }) => published === null);
  if (without.length === 0) return [];
  const [they, have] = without.length === 1 ? ['it', 'has'] : ['them', 'have'];
  const text = `${sentence(count(without.length, 'article'))} ${have} no date: “Tuesday” or “in June” in ${they} cannot be placed, and a later count cannot be told from another count.`;
  return [warning('undated', text, without)];
}

function outletUnknown({ accounts }: RunIndex): readonly Warning[] {
  const without = accounts.filter(({ outletStated }) => !outletStated);
  if (without.length === 0) return [];
  const does = without.length === 1 ? 'does' : 'do';
  const text = `${sentence(count(without.length, 'article'))} ${does} not state the outlet. It was not guessed.`;
  return [warning('outlet', text, without)];
}
