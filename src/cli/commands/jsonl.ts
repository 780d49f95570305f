import { Command } from 'commander';
import { compareLines } from '../../pipeline/compare-lines.ts';
import { extractLines } from '../../pipeline/extract.ts';
import { fillConllu } from '../../pipeline/parse.ts';
import { UsageError, print, readStdin } from '../io.ts';

/** Commands that turn lines on standard input into lines on standard output, with no database. */
export function jsonlCommands(): readonly Command[] {
  return [
    lineCommand('extract', 'jsonl', extractLines).description(
      'who said what: lines {doc_id, text, published?} on stdin, lines {doc_id, claims} on stdout; no database',
    ),
    lineCommand('compare', 'jsonl', compareLines).description(
      'two statements about one event: lines {id, premise, hypothesis} on stdin, lines {id, relation, kind, score, message} on stdout',
    ),
    lineCommand('parse', 'conllu', (input) => [`${fillConllu(input).trimEnd()}\n`]).description(
      'CoNLL-U with tokens on stdin, the same with UPOS, HEAD and DEPREL filled on stdout',
    ),
  ];
}

function lineCommand(name: string, format: string, lines: (input: string) => Iterable<string>): Command {
  return new Command(name)
    .option(`--${format}`, `the format of standard input and output; ${format} is the only one there is`)
    .action(async (options: Readonly<Record<string, true>>) => {
      if (!options[format])
        throw new UsageError(`${name} reads standard input: say hearsay ${name} --${format} < FILE`);
      for (const line of lines(await readStdin())) print(line);
    });
}
