import { Command } from 'commander';
import { VERSION } from '../pipeline/version.ts';
import { analyseCommand } from './commands/analyse.ts';
import { careCommands } from './commands/care.ts';
import { correctionCommands, withEventCorrections } from './commands/corrections.ts';
import { decisionCommands } from './commands/decisions.ts';
import { decisionsFileCommand } from './commands/decisions-file.ts';
import { explainCommands } from './commands/explain.ts';
import { jsonlCommands } from './commands/jsonl.ts';
import { listCommands } from './commands/lists.ts';
import { revisionsCommand } from './commands/revisions.ts';
import { watchCommand } from './commands/watch.ts';
import { reviewCommand } from './commands/review.ts';
import { sourceCommand } from './commands/source.ts';
import { workCommands } from './commands/work.ts';
import { workerCommand } from './commands/worker.ts';
import type { Outcome } from './context.ts';

const EXAMPLES = `
Examples:
  hearsay run                        check what is in sources/, write the reports, print a summary
  hearsay add article.txt --outlet "Harbour Post" --published 2024-05-07
  hearsay check                      compare what is new, say what changed
  hearsay findings --relation conflict
  hearsay provenance clm_1a2b…       the whole path of one claim
  hearsay decide F-1a2b3c4d dismiss --reason "another event"

Exit codes: 0 ran, 1 only with --fail-on, 2 usage, 3 some sources could not be read.
Hearsay shows where accounts differ; it does not say which account is true.`;

/** The whole command line. Each command is one file; each makes one pipeline call. */
export function program(outcome: Outcome): Command {
  const hearsay = new Command('hearsay')
    .description('Who said it, and where the outlets disagree.')
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .showHelpAfterError('(hearsay --help lists the commands)')
    .exitOverride();
  const withDatabase = [
    ...workCommands(outcome),
    watchCommand(),
    workerCommand(),
    ...listCommands().map((list) => (list.name() === 'events' ? withEventCorrections(list) : list)),
    sourceCommand(),
    ...explainCommands(),
    revisionsCommand(),
    ...decisionCommands(),
    ...correctionCommands(),
    decisionsFileCommand(),
    reviewCommand(),
    ...careCommands(outcome),
  ];
  for (const command of withDatabase.flatMap(withSubcommands))
    command.option(
      '--db <file|url>',
      'the database: a file, or postgres://… (default: HEARSAY_DB, else db/hearsay.sqlite)',
    );
  for (const command of [...withDatabase, analyseCommand(), ...jsonlCommands(outcome)])
    hearsay.addCommand(command);
  // An option after a subcommand is the subcommand's: "hearsay decisions import FILE --db OTHER".
  for (const command of [hearsay, ...withDatabase]) command.enablePositionalOptions();
  // Commands made apart do not inherit how errors end: without this, a wrong option would exit the process.
  for (const command of hearsay.commands.flatMap(withSubcommands))
    command.exitOverride().showHelpAfterError('(add --help for what it takes)');
  return hearsay;
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands];
}
