import { Command, Option } from 'commander';
import type { SpeakerKind } from '../../model/attribution.ts';
import type { LogEntry } from '../../model/log.ts';
import { type ClaimCorrection, correctClaim, joinEvents, splitEvent } from '../../pipeline/correct.ts';
import type { By } from '../../pipeline/decide.ts';
import { mergeEntities, namedEntities, renameEntity, splitEntities } from '../../pipeline/entities.ts';
import { type DatabaseOptions, now, reviewerName, withStore } from '../context.ts';
import { UsageError, print, printJson, visible } from '../io.ts';

type Options = DatabaseOptions & { readonly reviewer?: string; readonly reason?: string };

const KINDS = ['person', 'organisation', 'document', 'anonymous'] as const satisfies readonly SpeakerKind[];

/** What can be corrected of a claim. */
interface Flags extends Options {
  readonly speaker?: string;
  readonly ownVoice?: true;
  readonly kind?: SpeakerKind;
  readonly words?: string;
  readonly event?: string;
}

/** Commands that correct what the machine read: a claim, and whom the sources name. */
export function correctionCommands(): readonly Command[] {
  return [correctCommand(), entitiesCommand()];
}

function correctCommand(): Command {
  const command = new Command('correct')
    .description('correct a claim’s speaker, words or event; it wins over the machine until it is taken back')
    .argument('<claim>', 'its id or the beginning of it')
    .option('--speaker <name>', 'on whose word it is, in full')
    .option('--own-voice', 'it is on nobody’s word but the outlet’s own')
    .addOption(new Option('--kind <kind>', 'what the speaker is').choices(KINDS))
    .option('--words <words>', 'the words of the article that are the claim')
    .option('--event <event>', 'the event it is about, or “none” for none of the others')
    .addHelpText(
      'after',
      '\nExample:\n  hearsay correct clm_1a2b --speaker "Sergey Lavrov" --reason "“he” is Lavrov"',
    );
  return signed(command).action(async (claim: string, options: Flags) => {
    const correction = { ...by(options), claim, ...corrected(options) };
    tell(await withStore(options, (store) => correctClaim(store, correction)));
  });
}

function corrected({ speaker, ownVoice, kind, words, event }: Flags): Partial<ClaimCorrection> {
  if (speaker !== undefined && ownVoice) throw new UsageError('--speaker and --own-voice exclude each other');
  if (speaker === undefined && !ownVoice && words === undefined && event === undefined)
    throw new UsageError('say what to correct: --speaker, --own-voice, --words or --event');
  return {
    ...(speaker !== undefined || ownVoice ? { speaker: speaker ?? null } : {}),
    ...(kind === undefined ? {} : { speakerKind: kind }),
    ...(words === undefined ? {} : { words }),
    ...(event === undefined ? {} : { event: event === 'none' ? null : event }),
  };
}

/** `hearsay events join` and `hearsay events split`, put under the list of events. */
export function withEventCorrections(events: Command): Command {
  const join = events
    .command('join')
    .description('these events are one happening')
    .argument('<event...>', 'two ids or more, or their beginnings');
  signed(join).action(async (names: string[], options: Options) => {
    tell(await withStore(options, (store) => joinEvents(store, names, by(options))));
  });
  const split = events
    .command('split')
    .description('these claims of an event are about another happening than the rest of it')
    .argument('<event>', 'its id or the beginning of it')
    .argument('<claim...>', 'the claims that go out');
  signed(split).action(async (event: string, claims: string[], options: Options) => {
    tell(await withStore(options, (store) => splitEvent(store, { event, claims }, by(options))));
  });
  return events;
}

function entitiesCommand(): Command {
  const command = new Command('entities')
    .description('list who and what the sources name, under all spellings')
    .option('--json', 'as JSON')
    .action(async (options: DatabaseOptions & { readonly json?: true }) => {
      const entities = await withStore(options, namedEntities);
      if (options.json) return printJson(entities);
      for (const { id, kind, variants, members, reviewed } of entities) {
        const others = variants.map(({ name }) => name).filter((name) => name !== id);
        const also = others.length > 0 ? `, also ${others.join(', ')}` : '';
        print(
          visible(
            `${String(new Set(members.map(({ sourceId }) => sourceId)).size).padStart(4)} sources  ${id} (${kind})${also}${reviewed ? '  [reviewed]' : ''}`,
          ),
        );
      }
    });
  const merge = command
    .command('merge')
    .description('these names are one person, body or place')
    .argument('<name...>', 'two or more');
  signed(merge).action(async (names: string[], options: Options) => {
    tell(await withStore(options, (store) => mergeEntities(store, names, by(options))));
  });
  const split = command
    .command('split')
    .description('a name is not another one; with --in, one source means somebody else by it')
    .argument('<name>')
    .argument('[other]')
    .option('--in <source>', 'the source that means somebody else');
  signed(split).action(
    async (name: string, other: string | undefined, options: Options & { readonly in?: string }) => {
      const what = {
        name,
        ...(other === undefined ? {} : { from: other }),
        ...(options.in === undefined ? {} : { source: options.in }),
      };
      tell(await withStore(options, (store) => splitEntities(store, what, by(options))));
    },
  );
  const rename = command
    .command('rename')
    .description('what a person, body or place is to be called')
    .argument('<name>')
    .argument('<new>');
  signed(rename).action(async (entity: string, name: string, options: Options) => {
    tell(await withStore(options, (store) => renameEntity(store, { entity, name }, by(options))));
  });
  return command;
}

/** A command whose act is signed: who does it and why. */
function signed(command: Command): Command {
  return command
    .requiredOption('--reason <words>', 'why')
    .option('--reviewer <name>', 'who corrects (default: HEARSAY_REVIEWER, else your login)');
}

function by({ reviewer, reason }: Options): By {
  return { reviewer: reviewerName(reviewer), reason: reason?.trim() ?? '', now: now() };
}

function tell(entries: readonly LogEntry[]): void {
  const numbers = entries.map(({ seq }) => seq).join(', ');
  print(
    `Recorded: ${entries.length === 1 ? 'entry' : 'entries'} ${numbers} of the log. hearsay undo takes it back.`,
  );
  print('Next: hearsay check');
}
