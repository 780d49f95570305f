import path from 'node:path';
import { Command, Option } from 'commander';
import { type AddRequest, add } from '../../pipeline/add.ts';
import type { Added, AddedSource } from '../../pipeline/added.ts';
import { check, compareNew } from '../../pipeline/check.ts';
import type { Store } from '../../pipeline/open.ts';
import { FORMAT_NAMES, writeReports } from '../../pipeline/reports.ts';
import { currentRun } from '../../pipeline/run.ts';
import { lastSummary, summaryLines, summaryOf } from '../../pipeline/summary.ts';
import type { Relation } from '../../model/finding.ts';
import type { Run } from '../../model/run.ts';
import { type DatabaseOptions, type Outcome, now, withStore } from '../context.ts';
import { EXIT, UsageError, print, printJson, readStdinBytes, say, visible } from '../io.ts';
import { progressBar } from '../progress.ts';
import { writeWhole } from '../write-file.ts';

const DEFAULT_SOURCES = 'sources';
const DEFAULT_REPORTS = 'reports';
const RELATIONS: readonly Relation[] = ['conflict', 'characterisation', 'update', 'duplicate', 'note'];

interface SourceFlags {
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
}

interface AddFlags extends SourceFlags {
  readonly allowPrivate?: true;
  readonly fetch?: true;
  readonly json?: true;
}

const ADD_EXAMPLES = `
Examples:
  hearsay add story.txt --outlet "Harbour Post" --published 2024-05-07
  hearsay add https://news.example.org/dovara`;

/** Commands that do the work: run, add, check, report. */
export function workCommands(outcome: Outcome): readonly Command[] {
  return [runCommand(outcome), addCommand(outcome), checkCommand(outcome), reportCommand()];
}

function runCommand(outcome: Outcome): Command {
  return new Command('run')
    .description('the main job: add what is in sources/ (or PATH), check, write the reports, print a summary')
    .argument('[path...]', 'files or folders')
    .option('--out <folder>', 'where the reports go', DEFAULT_REPORTS)
    .action(async (paths: string[], options: DatabaseOptions & { readonly out: string }) => {
      await withStore(options, async (store) => {
        const added = await addAll(store, outcome, {
          paths: paths.length > 0 ? paths : [DEFAULT_SOURCES],
          options: {},
        });
        tellTroubles(added, outcome);
        if (outcome.exitCode === EXIT.interrupted) return;
        const run = await check(store, now(), added.unreadable);
        const files = writeAll(run, FORMAT_NAMES, options.out);
        for (const line of summaryLines(summaryOf(run))) print(visible(line));
        print();
        print(`Report: ${files.join(', ')}`);
        print(
          'Next: hearsay findings, hearsay provenance CLAIM, hearsay decide FINDING confirm|dismiss|follow-up',
        );
      });
    });
}

function addCommand(outcome: Outcome): Command {
  return new Command('add')
    .description('add or update sources; each value beats what the file itself states')
    .argument('<path...>', 'files, folders, web addresses, or - for standard input')
    .option('--outlet <name>', 'who published it')
    .option('--author <name>', 'who wrote it')
    .option('--published <date>', 'ISO date or date-time')
    .option('--title <words>', 'its headline')
    .option('--url <address>', 'where it was published')
    .option('--fetch', 'fetch also what lists and feeds name')
    .option('--allow-private', 'fetch from private and loopback addresses too')
    .option('--json', 'as JSON')
    .addHelpText('after', ADD_EXAMPLES)
    .action(async (paths: string[], options: DatabaseOptions & AddFlags) => {
      await withStore(options, async (store) => {
        const { outlet, author, published, title, url } = options;
        const flags = Object.entries({ outlet, author, published, title, url }).filter(
          ([, value]) => value !== undefined,
        );
        const fetching = { allowPrivate: options.allowPrivate === true, links: options.fetch === true };
        const added = await addAll(store, outcome, { paths, options: Object.fromEntries(flags), fetching });
        tellTroubles(added, outcome);
        if (options.json)
          printJson({
            sources: added.sources.map(addedDocument),
            unreadable: added.unreadable,
            warnings: added.warnings,
          });
        else for (const line of addedLines(added)) print(visible(line));
      });
    });
}

function checkCommand(outcome: Outcome): Command {
  return new Command('check')
    .description('compare what is new; print what changed since the last check')
    .addOption(
      new Option(
        '--fail-on <relation>',
        'end with 1 where a finding of this relation stands undismissed',
      ).choices(RELATIONS),
    )
    .option('--json', 'as JSON')
    .action(async (options: DatabaseOptions & { readonly failOn?: Relation; readonly json?: true }) => {
      await withStore(options, async (store) => {
        await compareNew(store, now());
        const summary = await lastSummary(store);
        const { findings, events, changes, undismissed } = summary;
        if (options.json) printJson({ findings, events, changes });
        else for (const line of summaryLines(summary)) print(visible(line));
        if (options.failOn && undismissed.has(options.failOn)) outcome.exitCode = EXIT.failOn;
      });
    });
}

function reportCommand(): Command {
  return new Command('report')
    .description('write the last check as reports')
    .option('--format <names>', `one or more of ${FORMAT_NAMES.join(',')}`, FORMAT_NAMES.join(','))
    .option('--out <folder>', 'where they go', DEFAULT_REPORTS)
    .action(async (options: DatabaseOptions & { readonly format: string; readonly out: string }) => {
      await withStore(options, async (store) => {
        const formats = options.format.split(',').map((name) => name.trim());
        const unknown = formats.find((name) => !FORMAT_NAMES.includes(name));
        if (unknown !== undefined)
          throw new UsageError(`there is no format "${unknown}"; there are ${FORMAT_NAMES.join(', ')}`);
        for (const file of writeAll(await currentRun(store), formats, options.out)) print(file);
      });
    });
}

/** Adds, and stops after the present source at the first Ctrl-C; a second one ends at once. */
async function addAll(
  store: Store,
  outcome: Outcome,
  request: Pick<AddRequest, 'paths' | 'options' | 'fetching'>,
): Promise<Added> {
  const bar = progressBar('reading');
  const stop = new AbortController();
  const stopped = () => {
    stop.abort();
    say('Stopping after the present source (Ctrl-C again: at once) …');
  };
  process.once('SIGINT', stopped);
  try {
    const standardInput = request.paths.includes('-') ? { standardInput: await readStdinBytes() } : {};
    const given = { ...request, ...standardInput, workingFolder: process.cwd(), now: now() };
    const added = await add(store, { ...given, signal: stop.signal, progress: bar.step });
    if (stop.signal.aborted) {
      say(`Stopped: ${added.sources.length} sources are kept. The same command goes on from there.`);
      outcome.exitCode = EXIT.interrupted;
    }
    return added;
  } finally {
    process.off('SIGINT', stopped);
    bar.end();
  }
}

/** Says what could not be read, on stderr, and remembers it for the exit code. */
function tellTroubles({ unreadable, warnings }: Added, outcome: Outcome): void {
  for (const { path: file, message } of warnings) say(visible(`warning: ${file}: ${message}`));
  for (const { path: file, message } of unreadable) say(visible(`not read: ${file}: ${message}`));
  if (unreadable.length > 0 && outcome.exitCode === EXIT.ran) outcome.exitCode = EXIT.someUnreadable;
}

function addedDocument({ source, outcome }: AddedSource) {
  return {
    id: source.id,
    path: source.path,
    address: source.address,
    revision: source.revision.id,
    outcome,
  };
}

function addedLines({ sources }: Added): readonly string[] {
  const lines = sources.map(({ source, outcome }) => `${outcome.padEnd(9)} ${source.id}  ${source.address}`);
  return [
    ...lines,
    sources.some(({ outcome }) => outcome !== 'unchanged') ? 'Next: hearsay check' : 'Nothing new.',
  ];
}

function writeAll(run: Run, formats: readonly string[], folder: string): readonly string[] {
  return writeReports(run, formats).map(({ fileName, content }) => {
    const file = path.join(folder, fileName);
    writeWhole(file, content);
    return file;
  });
}
