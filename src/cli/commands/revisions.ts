import { Command } from 'commander';
import { type ShownRevision, type TextPart, revisionsOf } from '../../pipeline/revisions.ts';
import { type DatabaseOptions, withStore } from '../context.ts';
import { print, printJson, visible } from '../io.ts';

/** Words of shared text that are shown before and after a difference. */
const CONTEXT_LETTERS = 60;

/** How an article was edited: `hearsay revisions SOURCE`. */
export function revisionsCommand(): Command {
  return new Command('revisions')
    .description('every revision of a source, and what was edited from one to the next')
    .argument('<source>', 'its id, address, path or file name')
    .option('--json', 'as JSON')
    .action(async (name: string, options: DatabaseOptions & { readonly json?: true }) => {
      const { source, revisions } = await withStore(options, (store) => revisionsOf(store, name));
      if (options.json) printJson({ source: source.id, address: source.address, revisions });
      else {
        print(visible(source.address));
        for (const line of revisions.flatMap(linesOf)) print(visible(line));
      }
    });
}

function linesOf({ id, readAt, current, since }: ShownRevision): readonly string[] {
  const head = `\n${id}  read ${readAt}${current ? '  (this one counts)' : ''}`;
  if (since === null) return [head];
  const { note, edits, parts } = since;
  return [
    head,
    note === null ? '  no note tells of a change' : `  note: ${note}`,
    ...(edits.length === 0 ? ['  nothing that changes what it says'] : []),
    ...edits.map(({ touched, before, now }) =>
      [
        `  ${touched}:`,
        `    before: ${oneLine(before)}`,
        `    now:    ${now === null ? '(taken out)' : oneLine(now)}`,
      ].join('\n'),
    ),
    `  all differences, [-before-] {+now+}:`,
    `    ${parts.map(marked).join('').replaceAll('\n', '\n    ')}`,
  ];
}

function marked({ text, in: where }: TextPart): string {
  if (where === 'before') return `[-${text}-]`;
  if (where === 'now') return `{+${text}+}`;
  if (text.length <= 2 * CONTEXT_LETTERS) return text;
  return `${text.slice(0, CONTEXT_LETTERS)} … ${text.slice(-CONTEXT_LETTERS)}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
