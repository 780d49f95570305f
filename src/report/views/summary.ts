import type { Finding, Relation } from '../../model/finding.ts';
import type { Run } from '../../model/run.ts';
import type { Account } from './account.ts';
import { sharedEvents } from './coverage.ts';
import { dateInWords } from './dates.ts';
import { accountsOf, type RunIndex } from './run-index.ts';
import { speakerKey, voiceOf } from './voice.ts';
import { count, inLetters, listed, RELATION_WORDS, RELATIONS, sentence } from './words.ts';

export interface Telling {
  readonly finding: Finding;
  readonly accounts: readonly Account[];
}

/** The first screen: what was read, what was found, what changed. Whole sentences. */
export interface Summary {
  readonly title: string;
  /** "Five articles, 2 outlets stated; published 4 March 2025 to 5 March 2025." */
  readonly scope: string;
  readonly sentences: readonly string[];
  readonly counts: readonly { readonly relation: Relation; readonly number: number }[];
  /** What an editor should see first, as the run ranks it. */
  readonly telling: readonly Telling[];
  readonly changes: string;
  /** Findings that are new or changed since the check before, or decided on words that have changed; the first few of each. */
  readonly moved: readonly {
    readonly how: 'new' | 'changed' | 'asked for again';
    readonly finding: Finding;
  }[];
  readonly review: { readonly decided: number; readonly of: number; readonly text: string };
}

/** How many findings the first screen tells in words. */
const MOST_TELLING = 4;
const DAY_LENGTH = 'yyyy-mm-dd'.length;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

export function summaryOf(index: RunIndex): Summary {
  const { run } = index;
  return {
    title: title(run),
    scope: scope(index),
    sentences: [whatWasRead(index), whatItTells(index)],
    counts: RELATIONS.map((relation) => ({
      relation,
      number: run.findings.filter((finding) => finding.relation === relation).length,
    })),
    telling: mostTelling(index),
    changes: changes(index),
    moved: moved(index),
    review: review(index),
  };
}

function title({ sources, findings }: Run): string {
  if (sources.length === 0) return 'Nothing was read';
  if (findings.length === 0 || sources.length === 1)
    return `${sentence(count(sources.length, 'account'))} side by side`;
  return `Where ${count(sources.length, 'account')} differ`;
}

function scope({ accounts }: RunIndex): string {
  const outlets = new Set(accounts.filter(({ outletStated }) => outletStated).map(({ called }) => called));
  const unknown = accounts.filter(({ outletStated }) => !outletStated).length;
  return `${sentence(count(accounts.length, 'article'))}${origin(outlets.size, unknown, accounts.length)}, ${period(accounts)}.`;
}

function origin(outlets: number, unknown: number, all: number): string {
  if (all === 0) return '';
  if (unknown === 0) return ` from ${count(outlets, 'outlet')}`;
  if (outlets === 0) return `, none with its outlet stated`;
  return `: ${inLetters(all - unknown)} from ${count(outlets, 'outlet')}, ${inLetters(unknown)} with no outlet stated`;
}

function period(accounts: readonly Account[]): string {
  const days = accounts
    .flatMap(({ published }) => (published === null ? [] : [published.slice(0, DAY_LENGTH)]))
    .filter((day) => ISO_DAY.test(day))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'none with a date';
  const span = first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
  const undated = accounts.length - days.length;
  return `published ${span}${undated > 0 ? ` (${inLetters(undated)} without a date)` : ''}`;
}

function whatWasRead(index: RunIndex): string {
  const { claims } = index.run;
  const voices = claims.map((claim) => voiceOf(index, claim)).filter(({ own }) => !own);
  const speakers = new Set(voices.flatMap(({ name }) => (name === null ? [] : [speakerKey(name)])));
  const nobody = voices.filter(({ name }) => name === null).length;
  const onWord =
    voices.length === 0
      ? 'all in the outlets’ own voice'
      : `${voices.length} of them on the word of ${count(speakers.size, 'speaker')}${nobody > 0 ? ` or of nobody named (${nobody})` : ''}, the others in the outlets’ own voice`;
  return `${sentence(count(index.run.sources.length, 'article'))} make ${count(claims.length, 'claim')}, ${onWord}.`;
}

function whatItTells(index: RunIndex): string {
  const { events, findings } = index.run;
  const shared = sharedEvents(index).length;
  const found = RELATIONS.flatMap((relation) => {
    const number = findings.filter((finding) => finding.relation === relation).length;
    const { one, many } = RELATION_WORDS[relation];
    return number === 0 ? [] : [count(number, one, many)];
  });
  const about = `They tell of ${count(events.length, 'event')}, ${shared === 0 ? 'none' : inLetters(shared)} of them in more than one article.`;
  if (found.length === 0) return `${about} Nothing was found that differs or is repeated.`;
  return `${about} Laid side by side they show ${listed(found)}.`;
}

function mostTelling(index: RunIndex): readonly Telling[] {
  const weighty = index.run.findings.filter(
    ({ relation }) => relation !== 'note' && relation !== 'duplicate',
  );
  const shown = weighty.length > 0 ? weighty : index.run.findings;
  return shown.slice(0, MOST_TELLING).map((finding) => ({
    finding,
    accounts: accountsOf(
      index,
      finding.sides.map(({ sourceId }) => sourceId),
    ),
  }));
}

/** Of each sort of change, this many are named. */
const MOST_MOVED = 4;

function moved({ run }: RunIndex): Summary['moved'] {
  const { first, appeared, changed } = run.changes;
  const of = (how: Summary['moved'][number]['how'], holds: (finding: Finding) => boolean) =>
    run.findings
      .filter(holds)
      .slice(0, MOST_MOVED)
      .map((finding) => ({ how, finding }));
  const fresh = new Set(first ? [] : appeared);
  const altered = new Set(first ? [] : changed);
  const stale = ({ fingerprint }: Finding) => run.decisions.get(fingerprint)?.stale === true;
  return [
    ...of('asked for again', stale),
    // A check in which everything is new says nothing by naming some.
    ...of('new', ({ fingerprint }) => fresh.size < run.findings.length && fresh.has(fingerprint)),
    ...of('changed', (finding) => altered.has(finding.fingerprint) && !stale(finding)),
  ];
}

function changes({ run }: RunIndex): string {
  const { first, appeared, changed, gone, unchanged } = run.changes;
  if (first) return 'This is the first check of these articles.';
  if (appeared.length === 0 && changed.length === 0 && gone.length === 0)
    return `Nothing has changed since the check before: ${count(unchanged, 'finding')} as they were.`;
  return `Since the check before: ${appeared.length} new, ${changed.length} changed, ${gone.length} gone, ${unchanged} unchanged.`;
}

function review({ run }: RunIndex): Summary['review'] {
  const standing = run.findings.filter(({ fingerprint }) => run.decisions.has(fingerprint));
  const stale = standing.filter(({ fingerprint }) => run.decisions.get(fingerprint)?.stale).length;
  const again = stale > 0 ? `, ${inLetters(stale)} of them on words that have changed since` : '';
  return {
    decided: standing.length,
    of: run.findings.length,
    text: `${standing.length} of ${run.findings.length} findings decided by a reviewer${again}.`,
  };
}
