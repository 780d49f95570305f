import { Argument, Command } from 'commander';
import type { Verdict } from '../../model/decision.ts';
import { decide } from '../../pipeline/decide.ts';
import { readLog } from '../../pipeline/log.ts';
import { undo } from '../../pipeline/undo.ts';
import { type DatabaseOptions, now, reviewerName, withStore } from '../context.ts';
import { UsageError, print, printJson, visible } from '../io.ts';

type Options = DatabaseOptions & {
  readonly reviewer?: string;
  readonly reason?: string;
  readonly since?: string;
  readonly json?: true;
};

const VERDICTS = ['confirm', 'dismiss', 'follow-up'] as const satisfies readonly Verdict[];

/** Commands about decisions. They are only ever added to the log. */
export function decisionCommands(): readonly Command[] {
  return [decideCommand(), undoCommand(), logCommand()];
}

function decideCommand(): Command {
  return new Command('decide')
    .description('record what you make of a finding, or of several at once')
    .argument('<findings>', 'its id, such as F-1a2b3c4d; several with commas between them')
    .addArgument(new Argument('<verdict>').choices(VERDICTS))
    .option('--reason <words>', 'why; needed to dismiss or follow up')
    .option('--reviewer <name>', 'who decides (default: HEARSAY_REVIEWER, else your login)')
    .addHelpText('after', '\nExample:\n  hearsay decide F-1a2b3c4d dismiss --reason "another event"')
    .action(async (names: string, verdict: (typeof VERDICTS)[number], options: Options) => {
      const reason = options.reason?.trim() ?? '';
      if (verdict !== 'confirm' && reason === '')
        throw new UsageError(`to ${verdict} needs a reason: add --reason "…"`);
      const findings = names.split(',').map((name) => name.trim());
      const request = { findings, verdict, reason, reviewer: reviewerName(options.reviewer), now: now() };
      const entries = await withStore(options, (store) => decide(store, request));
      const [first] = entries;
      const which = entries.length === 1 ? `entry ${first?.seq ?? ''}` : `${entries.length} decisions`;
      print(visible(`${names}: ${verdict}, ${which} by ${request.reviewer}. hearsay undo takes it back.`));
    });
}

function undoCommand(): Command {
  return new Command('undo')
    .description('take back your last decision or correction (by adding to the log; nothing is deleted)')
    .argument('[entry]', 'an entry of the log, anybody’s; an undo’s own brings back what it took')
    .option('--reviewer <name>', 'who takes it back')
    .option('--reason <words>', 'why')
    .action(async (entry: string | undefined, options: Options) => {
      const by = { reviewer: reviewerName(options.reviewer), now: now(), reason: options.reason ?? '' };
      const { takenBack } = await withStore(options, (store) =>
        undo(store, entry === undefined ? by : { ...by, entry }),
      );
      const numbers = takenBack.map(({ seq }) => seq).join(', ');
      print(`Taken back: ${takenBack.length === 1 ? 'entry' : 'entries'} ${numbers} of the log.`);
    });
}

function logCommand(): Command {
  return new Command('log')
    .description('every decision and correction ever made, first one first')
    .option('--since <entry>', 'only what was added after this entry’s number', '0')
    .option('--json', 'as JSON')
    .action(async (options: Options) => {
      const since = Number(options.since);
      if (!Number.isInteger(since) || since < 0) throw new UsageError('--since takes the number of an entry');
      const log = await withStore(options, (store) => readLog(store, since));
      if (options.json) return printJson(log);
      for (const { seq, at, about, did, reviewer, reason, counts } of log) {
        const why = reason ? `: ${reason}` : '';
        print(visible(`${seq}  ${at}  ${about}  ${did}  ${reviewer}${why}${counts ? '' : '  (taken back)'}`));
      }
    });
}
