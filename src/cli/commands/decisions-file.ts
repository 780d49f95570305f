import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { exportDecisions, importDecisions } from '../../pipeline/decisions-file.ts';
import { type DatabaseOptions, withStore } from '../context.ts';
import { UsageError, print, readStdin } from '../io.ts';
import { writeWhole } from '../write-file.ts';

/** Both sides' lines are kept, in whatever order: what counts is the same. */
const GIT = `
In git, so that two people's files merge by themselves:
  echo '*.jsonl merge=union' >> .gitattributes
  hearsay decisions export decisions.jsonl    before a commit
  hearsay decisions import decisions.jsonl    after a merge; twice is once`;

/** Decisions and corrections as a file that people keep in git and send each other. */
export function decisionsFileCommand(): Command {
  const command = new Command('decisions')
    .description('decisions and corrections as JSON lines, to share')
    .addHelpText('after', GIT);
  command
    .command('export')
    .description('write the log, one line an entry; the same entries give the same lines everywhere')
    .argument('[file]', 'where to; standard output where none is given')
    .action(async (file: string | undefined, options: DatabaseOptions) => {
      const lines = await withStore(options, exportDecisions);
      if (file === undefined || file === '-') process.stdout.write(lines);
      else writeWhole(file, lines);
    });
  command
    .command('import')
    .description('add the entries that are not here yet; twice is once')
    .argument('<file>', 'a file that “decisions export” wrote, or - for standard input')
    .action(async (file: string, options: DatabaseOptions) => {
      const lines = file === '-' ? await readStdin() : readWhole(file);
      const { added, known } = await withStore(options, (store) => importDecisions(store, lines));
      print(`${added} entries added, ${known} known already.`);
    });
  return command;
}

function readWhole(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)})`,
      {
        cause: error,
      },
    );
  }
}
