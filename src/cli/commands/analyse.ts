import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { analyseText } from '../../pipeline/analyse-text.ts';
import { UsageError, print, printJson, readStdin, visible } from '../io.ts';

interface Options {
  readonly json?: true;
  readonly published?: string;
}

/** `hearsay analyse FILE`: what was understood of a text, so that a person can see why. */
export function analyseCommand(): Command {
  return new Command('analyse')
    .description('print what was understood of a text: sentences, heads, names, times, quantities, clauses')
    .argument('<file>', 'a text file, or - for standard input')
    .option('--published <date>', 'ISO date the text’s times are resolved against')
    .option('--json', 'as one JSON document')
    .action(async (file: string, { json, published }: Options) => {
      const { analysis, described } = analyseText(await textOf(file), published ?? null);
      if (json) printJson(analysis);
      else print(visible(described));
    });
}

async function textOf(file: string): Promise<string> {
  if (file === '-') return readStdin();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}
