import { type Attribution, isStrict } from '../../model/attribution.ts';
import type { AttributionId } from '../../model/ids.ts';
import { type Span, wordsOf } from '../../model/span.ts';

type Pair = readonly [start: number, end: number];

/** An attribution as `export --json` and `extract --jsonl` write it. Places are `[start, end]` in UTF-16 units of the source's text. */
export interface AttributionDocument {
  /** Words of the text; null where no speaker is given. */
  readonly speaker: string | null;
  readonly speakerSpan: Pair | null;
  /** Full name, and how it was resolved; null where it was not. */
  readonly resolved: string | null;
  readonly resolvedBy: string | null;
  readonly speakerKind: string;
  readonly speakerCount: number | null;
  readonly cueSpan: Pair | null;
  readonly cue: string | null;
  readonly cueLemma: string | null;
  readonly contentSpans: readonly Pair[];
  readonly mode: string;
  readonly stance: string;
  readonly act: string;
  /** Names of the relays, the one nearest to the reader first. */
  readonly via: readonly string[];
  /** Where each relay is named. */
  readonly viaSpans: readonly Pair[];
  readonly addressee: string | null;
  readonly addresseeSpan: Pair | null;
  readonly saidWhen: string | null;
  readonly saidWhenSpan: Pair | null;
  readonly venue: string | null;
  readonly venueSpan: Pair | null;
  /** How many attributions it stands inside. */
  readonly depth: number;
  readonly confidence: number;
  /** Sure enough for the strict setting, which is right 95 times in 100. */
  readonly strict: boolean;
  readonly rule: string;
}

/** Writes an attribution of a text; `all` are the attributions of the same revision, for the depth. */
export function attributionDocument(
  text: string,
  attribution: Attribution,
  all: ReadonlyMap<AttributionId, Attribution>,
): AttributionDocument {
  const words = (span: Span | null) => (span ? wordsOf(text, span) : null);
  const { speaker, cue, resolved } = attribution;
  return {
    speaker: words(speaker),
    speakerSpan: pairOf(speaker),
    resolved: resolved?.name ?? null,
    resolvedBy: resolved?.by ?? null,
    speakerKind: attribution.speakerKind,
    speakerCount: attribution.speakerCount,
    cueSpan: pairOf(cue),
    cue: words(cue),
    cueLemma: attribution.cueLemma,
    contentSpans: attribution.contents.map(({ start, end }) => [start, end] as const),
    mode: attribution.mode,
    stance: attribution.stance,
    act: attribution.act,
    via: attribution.via.map(({ name }) => name),
    viaSpans: attribution.via.map(({ span: { start, end } }) => [start, end] as const),
    addressee: words(attribution.addressee),
    addresseeSpan: pairOf(attribution.addressee),
    saidWhen: words(attribution.saidWhen),
    saidWhenSpan: pairOf(attribution.saidWhen),
    venue: words(attribution.venue),
    venueSpan: pairOf(attribution.venue),
    depth: depthOf(attribution, all),
    confidence: attribution.confidence,
    strict: isStrict(attribution),
    rule: attribution.rule,
  };
}

function pairOf(span: Span | null): Pair | null {
  return span ? [span.start, span.end] : null;
}

function depthOf(attribution: Attribution, all: ReadonlyMap<AttributionId, Attribution>): number {
  let depth = 0;
  const seen = new Set<AttributionId>([attribution.id]);
  for (
    let outer = attribution.within;
    outer !== null && !seen.has(outer);
    outer = all.get(outer)?.within ?? null
  ) {
    seen.add(outer);
    depth++;
  }
  return depth;
}
