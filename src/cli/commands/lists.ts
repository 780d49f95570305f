import { Command } from 'commander';
import type { ReviewState } from '../../model/decision.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import type { Source } from '../../model/source.ts';
import { claimsInParts, type ListedClaim } from '../../pipeline/list-claims.ts';
import { atOneMoment, eventsInParts, type Store } from '../../pipeline/open.ts';
import { carriedNow } from '../../pipeline/listing/carried-now.ts';
import { sourcesInParts } from '../../pipeline/listing/read-in-parts.ts';
import { queueOf } from '../../pipeline/queue.ts';
import { currentRun } from '../../pipeline/run.ts';
import { type SpeakerLine, speakersIn } from '../../pipeline/speakers.ts';
import { callSource, eventInWords } from '../../pipeline/summary.ts';
import { type DatabaseOptions, withStore } from '../context.ts';
import { printed, printJsonList, visible } from '../io.ts';

/** Filters of a list; each narrows it. */
type Filters = Readonly<Record<string, string | true | undefined>>;

/** One kind of list: which filters it takes and what a line of it is. */
interface List {
  readonly name: string;
  readonly description: string;
  readonly filters: Readonly<Record<string, string>>;
  /** What else a list may show. */
  readonly flags?: Readonly<Record<string, string>>;
  /** One after another, as they are found: a long list is never held. */
  readonly lines: (store: Store, filters: Filters) => AsyncIterable<Line>;
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
    async *lines(store, { outlet }) {
      const carriedWith = carriedWithOf(await carriedNow(store));
      for await (const some of sourcesInParts(store))
        for (const source of some)
          if (outlet === undefined || source.revision.metadata.outlet?.value === outlet)
            yield sourceLine(source, carriedWith(source));
    },
  },
  {
    name: 'claims',
    description: 'list the claims with who says them',
    filters: {
      source: 'only of this source (its id or a part of its path)',
      speaker: 'only of a speaker with these words in the name',
    },
    lines: claimLines,
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
    async *lines(store, { relation, kind, tier, state }) {
      yield* queueOf(await currentRun(store))
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
        }));
    },
  },
  {
    name: 'events',
    description: 'list the events: how many claims tell of each, how sure it is one happening, and why',
    filters: {},
    async *lines(store) {
      for await (const some of eventsInParts(store))
        yield* some.map((event) => ({
          line: `${event.id}  ${String(event.claimIds.length).padStart(3)} claims  ${eventInWords(event)}`,
          value: event,
        }));
    },
  },
  {
    name: 'speakers',
    description: 'list the speakers with their claims and where they are heard',
    filters: {
      kind: 'only of this kind: person, organisation, document or anonymous',
      name: 'only with these words in the name',
    },
    flags: { claims: 'with every claim of each' },
    async *lines(store, { kind, name, claims }) {
      for (const speaker of await speakersIn(store, callSource))
        if ((kind ?? speaker.kind) === speaker.kind && hasWords(speaker.name, name))
          yield* speakerLines(speaker, claims !== undefined);
    },
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
function carriedWithOf({
  sources,
  carried,
}: Pick<Run, 'sources' | 'carried'>): (source: Source) => readonly Source[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const texts = new Map<SourceId, readonly Source[]>();
  for (const { carriers } of carried) {
    const all = carriers.flatMap(({ sourceId }) => sourceOf.get(sourceId) ?? []);
    for (const { id } of all) texts.set(id, all);
  }
  return ({ id }) => (texts.get(id) ?? []).filter((other) => other.id !== id);
}

async function* claimLines(store: Store, { source, speaker }: Filters): AsyncGenerator<Line> {
  const words = (filter: string | true | undefined) => (typeof filter === 'string' ? filter : null);
  for await (const listed of claimsInParts(store, { source: words(source), speaker: words(speaker) }))
    yield claimLine(listed);
}

function claimLine({ claim, address, attribution }: ListedClaim): Line {
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
      await withStore(options, (store) =>
        atOneMoment(store, async (inside) => {
          const lines = list.lines(inside, options);
          if (options['json']) await printJsonList(valuesOf(lines));
          else for await (const { line } of lines) await printed(visible(line));
        }),
      );
    });
  });
}

async function* valuesOf(lines: AsyncIterable<Line>): AsyncGenerator<unknown> {
  for await (const { value } of lines) if (value !== undefined) yield value;
}
