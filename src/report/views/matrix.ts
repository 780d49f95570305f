import type { Claim } from '../../model/claim.ts';
import type { ClaimId, SourceId } from '../../model/ids.ts';
import { wordsOf, type Span } from '../../model/span.ts';
import type { Account } from './account.ts';
import type { EventCoverage } from './coverage.ts';
import { intervalInWords } from './dates.ts';
import { commonNames, nameKey } from './common-names.ts';
import { accountsOf, type RunIndex } from './run-index.ts';
import { speakerKey, voiceOf } from './voice.ts';

/** One value an article gives, and the claim that gives it. */
export interface MatrixValue {
  readonly text: string;
  /** What qualifies it: the words of the text, or how it was worked out. Empty where there is nothing to say. */
  readonly aside: string;
  /** The same letter in every article that gives the same value; null where one article alone gives it. */
  readonly letter: string | null;
  readonly claimId: ClaimId;
}

export interface MatrixRow {
  readonly account: Account;
  /** Other articles that print the same sentences: one origin. */
  readonly sameWordsAs: readonly Account[];
  /** One list for each attribute of the matrix. */
  readonly cells: readonly (readonly MatrixValue[])[];
}

/** What each article says of an event: articles down, attributes across. */
export interface Matrix {
  readonly attributes: readonly string[];
  readonly rows: readonly MatrixRow[];
}

interface Stated {
  readonly key: string;
  readonly text: string;
  readonly aside: string;
  readonly claimId: ClaimId;
}

type Reader = (claim: Claim, text: string) => readonly Stated[];

/** Words shown on either side of a number. */
const WORDS_AROUND = 3;
const FIRST_LETTER = 'A'.charCodeAt(0);
const LETTERS = 26;

/** The matrix of one event. Attributes that no article states are left out. */
export function matrixOf(index: RunIndex, coverage: EventCoverage): Matrix {
  const columns = attributes(index, coverage)
    .map(({ name, read }) => ({ name, cells: column(coverage, read) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const rows = coverage.telling.map((account, row) => ({
    account,
    sameWordsAs: sameWordsAs(index, coverage, account),
    cells: columns.map(({ cells }) => cells[row] ?? []),
  }));
  return { attributes: columns.map(({ name }) => name), rows: rows.sort(byOrigin) };
}

/** Articles of one origin next to one another, where the first of them stands. */
function byOrigin(a: MatrixRow, b: MatrixRow): number {
  return originOf(a) - originOf(b) || a.account.number - b.account.number;
}

/** The number of the first article of a row's origin. */
export function originOf({ account, sameWordsAs }: MatrixRow): number {
  return Math.min(account.number, ...sameWordsAs.map(({ number }) => number));
}

function attributes(
  index: RunIndex,
  coverage: EventCoverage,
): readonly { readonly name: string; readonly read: Reader }[] {
  const names = commonNames(coverage.claims.flatMap((claim) => claim.participants.map(({ name }) => name)));
  return [
    { name: 'Who', read: (claim) => who(claim, names) },
    { name: 'When', read: when },
    { name: 'Where', read: where },
    { name: 'How many', read: howMany },
    { name: 'On whose word', read: (claim) => onWhoseWord(index, claim) },
  ];
}

/** A column's cells, one for each telling account, with letters for what several of them share. */
function column(coverage: EventCoverage, read: Reader): readonly (readonly MatrixValue[])[] {
  const stated = coverage.telling.map(({ source }) =>
    firstOfEach(
      coverage.claims
        .filter(({ sourceId }) => sourceId === source.id)
        .flatMap((claim) => read(claim, source.revision.text)),
    ),
  );
  const letters = lettersFor(stated);
  return stated.map((cell) =>
    cell.map(({ key, text, aside, claimId }) => ({ text, aside, claimId, letter: letters.get(key) ?? null })),
  );
}

function firstOfEach(values: readonly Stated[]): readonly Stated[] {
  const seen = new Map<string, Stated>();
  for (const value of values) if (!seen.has(value.key)) seen.set(value.key, value);
  return [...seen.values()];
}

function lettersFor(cells: readonly (readonly Stated[])[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { key } of cells.flat()) times.set(key, (times.get(key) ?? 0) + 1);
  const shared = [...times].filter(([, number]) => number > 1).map(([key]) => key);
  return new Map(shared.map((key, place) => [key, letter(place)]));
}

/** A to Z, then AA, AB … */
function letter(place: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (place % LETTERS));
  return place < LETTERS ? last : letter(Math.floor(place / LETTERS) - 1) + last;
}

function who({ id, participants }: Claim, names: ReadonlyMap<string, string>): readonly Stated[] {
  return participants
    .filter(({ named, role, kind }) => named && role !== 'place' && kind !== 'place')
    .map(({ name }) => named(name, names, id));
}

/** "Orsk" is not "the Orsk line", nor the pier the east pier: places are the same only where they are named the same. */
function where({ id, participants }: Claim): readonly Stated[] {
  return participants
    .filter(({ role, kind }) => role === 'place' || kind === 'place')
    .map(({ name }) => ({ key: nameKey(name), text: name, aside: '', claimId: id }));
}

function named(name: string, names: ReadonlyMap<string, string>, claimId: ClaimId): Stated {
  return { key: names.get(nameKey(name)) ?? nameKey(name), text: name, aside: '', claimId };
}

function when({ id, times }: Claim, text: string): readonly Stated[] {
  return times.map(({ span, earliest, latest, how }) => {
    const words = wordsOf(text, span);
    if (earliest === null) {
      return { key: words.toLowerCase(), text: `“${words}”`, aside: 'not placed', claimId: id };
    }
    const date = intervalInWords(earliest, latest);
    return {
      key: date,
      text: date,
      aside: how === 'implied' ? `worked out from “${words}”` : '',
      claimId: id,
    };
  });
}

function howMany({ id, span: claim, quantities }: Claim, text: string): readonly Stated[] {
  return quantities
    .filter(({ kind }) => kind !== 'identifier' && kind !== 'ordinal')
    .map(({ span, low, high, unit, countedLemma, predicateLemma }) => ({
      key: [low, high, unit ?? countedLemma, predicateLemma].join(' '),
      text: wordsOf(text, span),
      aside: amid(text, span, claim),
      claimId: id,
    }));
}

/** A number says little alone: "… of injured rose to 21 on Tuesday night". Empty where the claim has nothing else. */
function amid(text: string, span: Span, claim: Span): string {
  const words = (stretch: Span): readonly string[] => wordsOf(text, stretch).split(/\s+/u).filter(Boolean);
  const before = words({ start: claim.start, end: span.start });
  const after = words({ start: span.end, end: claim.end });
  const near = [...before.slice(-WORDS_AROUND), wordsOf(text, span), ...after.slice(0, WORDS_AROUND)].join(
    ' ',
  );
  if (before.length + after.length === 0) return '';
  return `${before.length > WORDS_AROUND ? '… ' : ''}${near}${after.length > WORDS_AROUND ? ' …' : ''}`;
}

function onWhoseWord(index: RunIndex, claim: Claim): readonly Stated[] {
  const voice = voiceOf(index, claim);
  const name = voice.own ? 'the outlet itself' : (voice.name ?? 'nobody named');
  const shareable = !voice.own && voice.name !== null && voice.kind !== 'anonymous';
  return [
    {
      key: shareable ? speakerKey(name) : `${claim.sourceId} ${name.toLowerCase()}`,
      text: name,
      aside: voice.relays.map((relay) => `as told by ${relay}`).join(', '),
      claimId: claim.id,
    },
  ];
}

/** Other articles whose sentences in this event come from the same text. */
function sameWordsAs(index: RunIndex, coverage: EventCoverage, account: Account): readonly Account[] {
  const others = index.run.findings
    .filter(({ independence, eventId }) => independence === 'same-origin' && eventId === coverage.event.id)
    .map(({ sides }) => sides.map(({ sourceId }): SourceId => sourceId))
    .filter((sources) => sources.includes(account.source.id))
    .flat();
  return accountsOf(index, others).filter((other) => other !== account);
}
