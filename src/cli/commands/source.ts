import { Command } from 'commander';
import { type Store } from '../../pipeline/open.ts';
import { fetchedFrom, mend, oneSource, originalBytes } from '../../pipeline/mend.ts';
import type { Source, Stated } from '../../model/source.ts';
import { type DatabaseOptions, now, withStore } from '../context.ts';
import { UsageError, print, printJson, visible } from '../io.ts';

interface Options extends DatabaseOptions {
  readonly set?: readonly string[];
  readonly raw?: true;
  readonly json?: true;
}

/** `hearsay source`: one source with each value and where it was read, its bytes, or values mended. */
export function sourceCommand(): Command {
  return new Command('source')
    .description('one source with every value and where it is from; --set mends values')
    .argument('<source>', 'its id, address, path or file name')
    .option(
      '--set <name=value...>',
      'outlet, published, title, author, url, language, modified; empty (published=) takes it away; checks again, decisions stay',
    )
    .option('--raw', 'the bytes it was read from, as they came')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  hearsay source story.txt --set outlet="Harbour Post" published=2024-05-07',
    )
    .action(async (name: string, options: Options) => {
      await withStore(options, async (store) => {
        const source = await oneSource(store, name);
        if (options.raw) await writeRaw(store, source);
        else if (options.set) await mendAndTell(store, source, options.set);
        else if (options.json) printJson({ ...source, revision: { ...source.revision, text: undefined } });
        else {
          const lines = [...linesOf(source), ...(await fetchLines(store, source))];
          for (const line of lines) print(visible(line));
        }
      });
    });
}

async function writeRaw(store: Store, source: Source): Promise<void> {
  const bytes = await originalBytes(store, source);
  if (bytes === null)
    throw new UsageError(`the bytes of ${source.address} were not kept: add it again to keep them`);
  process.stdout.write(bytes);
}

/** "fetched    2026-05-04T… from https://…", and that it is there no more, where it is. */
async function fetchLines(store: Store, source: Source): Promise<readonly string[]> {
  const answers = await fetchedFrom(store, source);
  return answers.flatMap(({ asked, fetchedAt, goneAt }) => [
    `${'fetched'.padEnd(10)} ${fetchedAt} from ${asked}`,
    ...(goneAt === null ? [] : [`${'gone'.padEnd(10)} since ${goneAt}: what was read of it is kept`]),
  ]);
}

async function mendAndTell(store: Store, source: Source, written: readonly string[]): Promise<void> {
  const values = Object.fromEntries(written.map(pairOf));
  const { source: mended, run } = await mend(store, { source, values, now: now() });
  for (const line of linesOf(mended)) print(visible(line));
  const { appeared, gone, unchanged } = run.changes;
  print(`Checked again: ${appeared.length} findings appeared, ${gone.length} went, ${unchanged} stayed.`);
}

function pairOf(written: string): readonly [string, string] {
  const equals = written.indexOf('=');
  if (equals <= 0) throw new UsageError(`"${written}" is no name=value: write outlet="Harbour Post"`);
  return [written.slice(0, equals), written.slice(equals + 1)];
}

function linesOf({ id, address, path, revision }: Source): readonly string[] {
  const { metadata } = revision;
  const cleared: readonly string[] = metadata.cleared ?? [];
  const value = (name: string, stated: Stated | null | undefined) =>
    `${name.padEnd(10)} ${stated ? `${stated.value}  (${stated.from})` : `not stated${cleared.includes(name) ? '  (taken away by a reviewer)' : ''}`}`;
  const optional = (name: string, stated: Stated | undefined) => (stated ? [value(name, stated)] : []);
  return [
    `${id}  ${address}`,
    ...(path === null || path === address ? [] : [`${'read from'.padEnd(10)} ${path}`]),
    value('title', metadata.title),
    value('outlet', metadata.outlet),
    value('author', metadata.author),
    value('published', metadata.published),
    ...optional('modified', metadata.modified),
    value('url', metadata.url),
    value('language', metadata.language),
    value('agency', metadata.agency),
    ...optional('dateline', metadata.dateline),
    ...(metadata.textNotes ?? []).map(
      ({ kind, start, end }) => `${kind.padEnd(10)} ${revision.text.slice(start, end)}`,
    ),
    ...Object.entries(metadata.other).map(
      ([name, other]) => `${name.padEnd(10)} ${typeof other === 'string' ? other : JSON.stringify(other)}`,
    ),
    `${'revision'.padEnd(10)} ${revision.id}, read ${revision.readAt}`,
    `${'text'.padEnd(10)} ${revision.text.length} characters, SHA-256 ${revision.textHash}`,
    `${'bytes'.padEnd(10)} SHA-256 ${revision.bytesHash}`,
  ];
}
