import { Command } from 'commander';
import { type Careful, careful } from '../../pipeline/careful.ts';
import { compareLines } from '../../pipeline/compare-lines.ts';
import { extractLines } from '../../pipeline/extract.ts';
import type { AnsweredLine } from '../../pipeline/jsonl.ts';
import { fillConllu } from '../../pipeline/parse.ts';
import type { Outcome } from '../context.ts';
import { EXIT, UsageError, print, readStdin, say, stdinLines } from '../io.ts';

/** Commands that turn lines on standard input into lines on standard output, with no database. */
export function jsonlCommands(outcome: Outcome): readonly Command[] {
  return [
    lineCommand('extract', 'jsonl', outcome, carefully(extractLines)).description(
      'who said what: lines {doc_id, text, published?} on stdin, lines {doc_id, claims} on stdout; no database',
    ),
    lineCommand('compare', 'jsonl', outcome, carefully(compareLines)).description(
      'two statements about one event: lines {id, premise, hypothesis} on stdin, lines {id, relation, kind, score, message} on stdout',
    ),
    lineCommand('parse', 'conllu', outcome, parsed).description(
      'CoNLL-U with tokens on stdin, the same with UPOS, HEAD and DEPREL filled on stdout',
    ),
  ];
}

async function* parsed(): AsyncGenerator<AnsweredLine> {
  yield { line: `${fillConllu(await readStdin()).trimEnd()}\n` };
}

/** Lines that are read within limits: one that takes too long costs itself alone. */
function carefully(answers: (lines: AsyncIterable<string>, reader: Careful) => AsyncIterable<AnsweredLine>) {
  return async function* (): AsyncGenerator<AnsweredLine> {
    const reader = careful();
    try {
      yield* answers(stdinLines(), reader);
    } finally {
      reader.close();
    }
  };
}

function lineCommand(
  name: string,
  format: string,
  outcome: Outcome,
  answers: () => AsyncIterable<AnsweredLine>,
): Command {
  return new Command(name)
    .option(`--${format}`, `the format of standard input and output; ${format} is the only one there is`)
    .action(async (options: Readonly<Record<string, true>>) => {
      if (!options[format])
        throw new UsageError(`${name} reads standard input: say hearsay ${name} --${format} < FILE`);
      for await (const { line, failed } of answers()) {
        print(line);
        if (failed === undefined) continue;
        say(failed);
        outcome.exitCode = EXIT.someUnreadable;
      }
    });
}
