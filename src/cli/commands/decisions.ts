import { Argument, Command } from 'commander';
import type { Verdict } from '../../model/decision.ts';
import { decide, undo } from '../../pipeline/decide.ts';
import { decisionLog } from '../../pipeline/log.ts';
import { type DatabaseOptions, now, reviewerName, withStore } from '../context.ts';
import { UsageError, print, printJson, visible } from '../io.ts';

type Options = DatabaseOptions & {
  readonly reviewer?: string;
  readonly reason?: string;
  readonly json?: true;
};

const VERDICTS = ['confirm', 'dismiss', 'follow-up'] as const satisfies readonly Verdict[];

/** Commands about decisions. They are only ever added to the log. */
export function decisionCommands(): readonly Command[] {
  return [decideCommand(), undoCommand(), logCommand()];
}

function decideCommand(): Command {
  return new Command('decide')
    .description('record what you make of a finding')
    .argument('<finding>', 'its id, such as F-1a2b3c4d')
    .addArgument(new Argument('<verdict>').choices(VERDICTS))
    .option('--reason <words>', 'why; needed to dismiss or follow up')
    .option('--reviewer <name>', 'who decides (default: HEARSAY_REVIEWER, else your login)')
    .addHelpText('after', '\nExample:\n  hearsay decide F-1a2b3c4d dismiss --reason "another event"')
    .action(async (finding: string, verdict: (typeof VERDICTS)[number], options: Options) => {
      const reason = options.reason?.trim() ?? '';
      if (verdict !== 'confirm' && reason === '')
        throw new UsageError(`to ${verdict} needs a reason: add --reason "…"`);
      const request = { finding, verdict, reason, reviewer: reviewerName(options.reviewer), now: now() };
      const decision = await withStore(options, (store) => decide(store, request));
      print(
        visible(
          `${finding}: ${verdict}, decision ${decision.seq} by ${decision.reviewer}. hearsay undo takes it back.`,
        ),
      );
    });
}

function undoCommand(): Command {
  return new Command('undo')
    .description('take back the last decision (by adding to the log; nothing is deleted)')
    .option('--reviewer <name>', 'who takes it back')
    .action(async (options: Options) => {
      const { fingerprint } = await withStore(options, (store) =>
        undo(store, { reviewer: reviewerName(options.reviewer), now: now() }),
      );
      print(`The last decision on F-${fingerprint.slice(3, 11)} is taken back.`);
    });
}

function logCommand(): Command {
  return new Command('log')
    .description('every decision ever made, first one first')
    .option('--json', 'as JSON')
    .action(async (options: Options) => {
      const log = await withStore(options, decisionLog);
      if (options.json) return printJson(log);
      for (const { seq, finding, verdict, reason, reviewer, decidedAt } of log)
        print(
          visible(`${seq}  ${decidedAt}  ${finding}  ${verdict}  ${reviewer}${reason ? `: ${reason}` : ''}`),
        );
    });
}
