import { Command } from 'commander';
import { backUp } from '../../pipeline/back-up.ts';
import { doctor } from '../../pipeline/doctor.ts';
import { remove } from '../../pipeline/remove.ts';
import { exportDocument } from '../../pipeline/export.ts';
import { exportInParts } from '../../pipeline/listing/export-in-parts.ts';
import { currentRun } from '../../pipeline/run.ts';
import { type DatabaseOptions, type Outcome, now, withStore } from '../context.ts';
import { EXIT, UsageError, print, printJson, visible, written } from '../io.ts';

type Options = DatabaseOptions & { readonly json?: true };

/** Commands that care for the database: remove, doctor, export. */
export function careCommands(outcome: Outcome): readonly Command[] {
  return [removeCommand(), doctorCommand(outcome), exportCommand()];
}

function removeCommand(): Command {
  return new Command('remove')
    .description('remove a source with its claims and findings; the log of decisions stays')
    .argument('<source>', 'its id, path or file name')
    .action(async (name: string, options: Options) => {
      const removed = await withStore(options, (store) => remove(store, name));
      print(visible(`removed ${removed.address}`));
      print('Next: hearsay check');
    });
}

function doctorCommand(outcome: Outcome): Command {
  return new Command('doctor')
    .description(
      'look whether everything is sound: Node, database, every text against its hash; changes nothing',
    )
    .option('--verify', 'also compare everything anew, in a copy, and hold it against what is kept')
    .option('--backup <file>', 'copy the database into a new file instead, while others may go on')
    .option('--json', 'as JSON')
    .action(async (options: Options & { readonly backup?: string; readonly verify?: true }) => {
      const { backup, verify } = options;
      if (backup !== undefined) {
        await withStore(options, (store) => backUp(store, backup));
        print(visible(`copied to ${backup}`));
        return;
      }
      const examined = await withStore(options, (store) =>
        doctor(store, process.versions.node, verify ? now() : undefined),
      );
      if (options.json) printJson(examined);
      else for (const { ok, what } of examined) print(visible(`${ok ? 'ok  ' : 'FAIL'} ${what}`));
      if (examined.some(({ ok }) => !ok)) outcome.exitCode = EXIT.failOn;
    });
}

function exportCommand(): Command {
  return new Command('export')
    .description('everything as one JSON document')
    .option('--json', 'the only form there is')
    .action(async (options: Options) => {
      if (!options.json) throw new UsageError('say hearsay export --json');
      // For eyes it is indented, and not long.
      if (process.stdout.isTTY) printJson(exportDocument(await withStore(options, currentRun)));
      else {
        await withStore(options, (store) => exportInParts(store, written));
        await written('\n');
      }
    });
}
