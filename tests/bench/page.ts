import type { Peers, Rates, Took } from './figures.ts';
import { PROFILES } from './made/profiles.ts';
import { growth, type Summary, wholeCpu } from './summary.ts';
import { type Target, targetsOf } from './targets.ts';

/** The machine the figures are from. */
export interface Machine {
  readonly cores: number;
  readonly model: string;
  /** Programs waiting for a core, mean of the last minute, when the run began and when it ended. */
  readonly load: readonly [number, number];
  readonly node: string;
  readonly date: string;
}

const MILLISECONDS = 1000;
const number = (value: number, digits = 0): string =>
  Number.isFinite(value) ? value.toLocaleString('en', { maximumFractionDigits: digits }) : '–';
const percent = (part: number, of: number): string => (of === 0 ? '–' : `${number((100 * part) / of, 1)}`);
/** Below this a rate tells little without its tenths. */
const FEW = 100;
const perSecond = (things: number, ms: number): string => {
  const rate = (things * MILLISECONDS) / ms;
  return number(rate, rate < FEW ? 1 : 0);
};

/** The figures as a page of Markdown; `chart` is the file name of the picture beside it. */
export function pageOf(
  summaries: readonly Summary[],
  { peers, machine, chart }: { readonly peers: Peers; readonly machine: Machine; readonly chart: string },
): string {
  return `# Benchmark

${machine.date}, ${number(machine.cores)} cores (${machine.model}), Node ${machine.node}; load ${machine.load.map((load) => number(load, 1)).join(' at the beginning, ')} at the end.
Made-up articles of about 380 words (\`npm run bench\` makes the same ones everywhere). Rates are of processor time of all threads; of several runs the middle one.

![Processor time of an article by number of articles](${chart})

## Aims

${aimsTable(targetsOf(summaries, peers), largestOf(summaries))}

## Speed and room

${speedTable(summaries)}

One more article is added and checked in a database of that size, opened anew, beyond starting the program. Memory is the most the process had.

## What is found

${recallTable(summaries)}

## Growth

${growthTable(summaries) || 'One size only: growth takes two.'}

## Beside others

${peersTable(peers)}

Profiles: ${PROFILES.map(({ name, says }) => `**${name}**: ${says}`).join('; ')}.
`;
}

function largestOf(summaries: readonly Summary[]): string {
  const profile = summaries[0]?.profile ?? '';
  const sizes = summaries.filter((one) => one.profile === profile).map(({ articles }) => articles);
  return `${number(Math.max(...sizes))} articles, ${profile}`;
}

function aimsTable(targets: readonly Target[], of: string): string {
  const missed = targets.filter(({ reached }) => !reached).map(({ what }) => what);
  const said = missed.length === 0 ? 'All are reached.' : `Not reached: ${missed.join('; ')}.`;
  const rows = targets.map(({ what, aim, measured, digits, reached }) => [
    what,
    aim,
    number(measured, digits),
    reached ? 'yes' : '**no**',
  ]);
  return `${table([of, 'aim', 'measured', 'reached'], rows)}\n\n${said} The aims are for up to 100,000 articles; larger archives than the one named above are not measured here. Two workers of a\nserver against one: \`npm run bench:workers\`. Where other programs run, the clock says little.`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const both = ({ cpuMs, wallMs }: Took): string => `${number(cpuMs)} (${number(wallMs)})`;

function speedTable(summaries: readonly Summary[]): string {
  return table(
    [
      'profile',
      'articles',
      'runs',
      'words/s read and kept',
      'articles/s linked and compared',
      'pairs of articles/s',
      'articles/s, all',
      'one more, ms (wall)',
      'memory, MB',
      'database, kB an article',
    ],
    summaries.map((one) => [
      one.profile,
      number(one.articles),
      `${number(one.runs)}${one.steady ? '' : ', not the same'}`,
      perSecond(one.words, one.adding.cpuMs),
      perSecond(one.articles, one.checking.cpuMs),
      perSecond(one.pairs, one.checking.cpuMs),
      perSecond(one.articles, wholeCpu(one)),
      both(one.oneMore),
      number(one.megabytes),
      number(one.kilobytesEach, 1),
    ]),
  );
}

function recallTable(summaries: readonly Summary[]): string {
  return table(
    [
      'profile',
      'articles',
      'planted',
      'articles linked, %',
      'claims compared, %',
      'told, %',
      'near misses',
      'told as conflicts',
    ],
    summaries.map(({ profile, articles, recall }) => [
      profile,
      number(articles),
      number(recall.planted),
      percent(recall.linked, recall.planted),
      percent(recall.compared, recall.planted),
      percent(recall.found, recall.planted),
      number(recall.nearMisses),
      number(recall.falseAlarms),
    ]),
  );
}

function growthTable(summaries: readonly Summary[]): string {
  const rows = [...Map.groupBy(summaries, ({ profile }) => profile)].flatMap(([profile, some]) => {
    const [small, large] = [some[0], some.at(-1)];
    if (!small || !large || small === large) return [];
    const cells = [wholeCpu, (one: Summary) => one.adding.cpuMs, (one: Summary) => one.checking.cpuMs].map(
      (of) => number(growth(small, large, of as typeof wholeCpu), 2),
    );
    return [[`${profile}, ${number(small.articles)} to ${number(large.articles)}`, ...cells]];
  });
  if (rows.length === 0) return '';
  return table(['growth exponent', 'all', 'reading and keeping', 'linking and comparing'], rows);
}

function peersTable({ analysis, sketches, claimRows }: Peers): string {
  const row = (what: string, { ours, theirs }: Rates, who: string) => [
    what,
    number(ours),
    number(theirs),
    who,
    number(ours / theirs, 2),
  ];
  return table(
    ['in a second of processor time', 'ours', 'theirs', 'whose', 'ours by theirs'],
    [
      row('words: our whole analysis', analysis, 'wink-nlp: tokens, sentences, tags, names, negations'),
      row('sketches of texts', sketches, 'minhash, 64 hashes'),
      row('claim rows kept', claimRows, 'better-sqlite3, a prepared statement in one transaction'),
    ],
  );
}
