import { Command } from 'commander';
import type { ReviewState } from '../../model/decision.ts';
import type { Run } from '../../model/run.ts';
import type { Source } from '../../model/source.ts';
import { listClaims } from '../../pipeline/list-claims.ts';
import { queueOf } from '../../pipeline/queue.ts';
import { currentRun } from '../../pipeline/run.ts';
import { type SpeakerLine, speakersOf } from '../../pipeline/speakers.ts';
import { callSource, eventInWords } from '../../pipeline/summary.ts';
import { type DatabaseOptions, withStore } from '../context.ts';
import { print, printJson, visible } from '../io.ts';

/** Filters of a list; each narrows it. */
type Filters = Readonly<Record<string, string | true | undefined>>;

/** One kind of list: which filters it takes and what a line of it is. */
interface List {
  readonly name: string;
  readonly description: string;
  readonly filters: Readonly<Record<string, string>>;
  /** What else a list may show. */
  readonly flags?: Readonly<Record<string, string>>;
  readonly lines: (run: Run, filters: Filters) => readonly Line[];
}

/** A line for people and the same as a JSON value. */
interface Line {
  readonly line: string;
  /** Absent where the line only goes on with the one before. */
  readonly value?: unknown;
}

const STATE_WORDS: Readonly<Record<ReviewState, string>> = {
  new: '',
  open: '',
  stale: ', its words have changed since: decide again',
  extended: ', another account has joined since',
  standing: '',
};

const LISTS: readonly List[] = [
  {
    name: 'sources',
    description: 'list the source articles',
    filters: { outlet: 'only of this outlet' },
    lines: (run, { outlet }) => {
      const carriedWith = carriedWithOf(run);
      return run.sources
        .filter((source) => outlet === undefined || source.revision.metadata.outlet?.value === outlet)
        .map((source) => sourceLine(source, carriedWith(source)));
    },
  },
  {
    name: 'claims',
    description: 'list the claims with who says them',
    filters: {
      source: 'only of this source (its id or a part of its path)',
      speaker: 'only of a speaker with these words in the name',
    },
    lines: (run, filters) => claimLines(run, filters),
  },
  {
    name: 'findings',
    description: 'list the findings, the one to look at first on top',
    filters: {
      relation: 'only of this relation',
      kind: 'only of this kind',
      tier: 'only likely or possible ones',
      state: 'only new, open, stale, extended or standing ones',
    },
    lines: (run, { relation, kind, tier, state }) =>
      queueOf(run)
        .filter(
          ({ finding: one, state: found }) =>
            (relation ?? one.relation) === one.relation &&
            (kind ?? one.kind) === one.kind &&
            (tier ?? one.tier) === one.tier &&
            (state ?? found) === found,
        )
        .map(({ finding, decision, state: found }) => ({
          line: `${finding.id}  ${finding.relation}/${finding.kind}  ${finding.tier}  ${finding.message}${decision ? `  [${decision.verdict}${STATE_WORDS[found]}]` : ''}`,
          value: { ...finding, decision, state: found },
        })),
  },
  {
    name: 'events',
    description: 'list the events: how many claims tell of each, how sure it is one happening, and why',
    filters: {},
    lines: (run) =>
      run.events.map((event) => ({
        line: `${event.id}  ${String(event.claimIds.length).padStart(3)} claims  ${eventInWords(event)}`,
        value: event,
      })),
  },
  {
    name: 'speakers',
    description: 'list the speakers with their claims and where they are heard',
    filters: {
      kind: 'only of this kind: person, organisation, document or anonymous',
      name: 'only with these words in the name',
    },
    flags: { claims: 'with every claim of each' },
    lines: (run, { kind, name, claims }) =>
      speakersOf(run, callSource)
        .filter((speaker) => (kind ?? speaker.kind) === speaker.kind && hasWords(speaker.name, name))
        .flatMap((speaker) => speakerLines(speaker, claims !== undefined)),
  },
];

function hasWords(name: string, words: string | true | undefined): boolean {
  return typeof words !== 'string' || name.toLowerCase().includes(words.toLowerCase());
}

/** A speaker's line; with their claims, a line for each of these beneath it. The JSON value is the whole speaker, once. */
function speakerLines(speaker: SpeakerLine, withClaims: boolean): readonly Line[] {
  const kinds = speaker.kinds.join(', ');
  const line = `${String(speaker.claims.length).padStart(4)} claims  ${speaker.name} (${kinds}), in ${speaker.sources.join('; ')}`;
  if (!withClaims) return [{ line, value: speaker }];
  const said = speaker.said.map(({ claim, source, text, via }) => {
    const through = via.length > 0 ? `, through ${via.join(', ')}` : '';
    return `             ${claim}  “${text.replace(/\s+/gu, ' ')}”, ${source}${through}`;
  });
  return [{ line, value: speaker }, ...said.map((words) => ({ line: words }))];
}

function sourceLine(source: Source, carriedWith: readonly Source[]): Line {
  const { id, path, address, revision } = source;
  const { metadata, textHash, bytesHash, supersedes } = revision;
  const others = carriedWith.map(callSource).join('; ');
  return {
    line: `${id}  ${metadata.published?.value ?? 'undated'}  ${callSource(source)}${others === '' ? '' : `  [one text with ${others}]`}`,
    value: {
      id,
      path,
      address,
      revision: revision.id,
      metadata,
      textHash,
      bytesHash,
      supersedes,
      carriedWith: carriedWith.map((other) => other.id),
    },
  };
}

/** The other carriers of a source's text, published first first. */
function carriedWithOf({ sources, carried }: Run): (source: Source) => readonly Source[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const texts = new Map<Source, readonly Source[]>();
  for (const { carriers } of carried) {
    const all = carriers.flatMap(({ sourceId }) => sourceOf.get(sourceId) ?? []);
    for (const source of all) texts.set(source, all);
  }
  return (source) => (texts.get(source) ?? []).filter((other) => other !== source);
}

function claimLines(run: Run, { source, speaker }: Filters): readonly Line[] {
  const words = (filter: string | true | undefined) => (typeof filter === 'string' ? filter : null);
  return listClaims(run, { source: words(source), speaker: words(speaker) }).map(
    ({ claim, address, attribution }) => {
      const who = attribution
        ? (attribution.resolved ?? attribution.speaker ?? 'no speaker given')
        : 'the outlet itself';
      const { id, sourceId, span, text, polarity, certainty } = claim;
      return {
        line: `${id}  ${text.replace(/\s+/gu, ' ')}  (${who})`,
        value: {
          id,
          sourceId,
          address,
          start: span.start,
          end: span.end,
          text,
          polarity,
          certainty,
          attribution,
        },
      };
    },
  );
}

/** A command for each list. */
export function listCommands(): readonly Command[] {
  return LISTS.map((list) => {
    const command = new Command(list.name).description(list.description).option('--json', 'as JSON');
    for (const [name, description] of Object.entries(list.filters))
      command.option(`--${name} <words>`, description);
    for (const [name, description] of Object.entries(list.flags ?? {}))
      command.option(`--${name}`, description);
    return command.action(async (options: DatabaseOptions & Filters) => {
      const lines = await withStore(options, async (store) => list.lines(await currentRun(store), options));
      if (options['json']) printJson(lines.flatMap(({ value }) => (value === undefined ? [] : [value])));
      else for (const { line } of lines) print(visible(line));
    });
  });
}
