import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import { type AttributionId, type ClaimId, type RevisionId, type SourceId, claimId } from '../model/ids.ts';
import type { Reading } from '../model/run.ts';
import type { Source } from '../model/source.ts';
import { wordsOf } from '../model/span.ts';
import { PACK_WORDS } from './pack-words.ts';
import { packTokens, unpackTokens } from './packed-tokens.ts';
import { damagedRecord, fromRecord, toRecord } from './record.ts';

/** The revision a reading is of: what is written in it need not be written again. */
export interface PackedOf {
  readonly revisionId: RevisionId;
  readonly sourceId: SourceId;
  readonly text: string;
}

/** A reading as it is kept: made by whoever reads, so that whoever writes has only to write. */
export interface ReadyReading {
  readonly revisionId: RevisionId;
  /** Its claims, in order. */
  readonly claims: readonly ClaimId[];
  readonly pack: Uint8Array;
}

export function readyReading(reading: Reading, of: Omit<PackedOf, 'revisionId'>): ReadyReading {
  const { revisionId, claims } = reading;
  return {
    revisionId,
    claims: claims.map(({ id }) => id),
    pack: packReading(reading, { ...of, revisionId }),
  };
}

/** Level 1 takes two thirds of the time (0.5 ms an article, of 20 for reading it) and a third more room. */
const LEVEL = 6;
/** What a reading is unpacked to, at most times: room made once need not be put together of pieces. */
const TIMES_LARGER = 16;
const LEAST_ROOM = 1024;
/** Deflate looks back this far (RFC 1951). */
const WINDOW = 32_768;

/** A claim without what its revision tells: id and words where they follow from its place, its attribution by number. */
type PackedClaim = Omit<Claim, 'tokens' | 'sourceId' | 'revisionId' | 'id' | 'text' | 'attributionId'> & {
  readonly tokens: ReturnType<typeof packTokens>;
  readonly id: string | 0;
  readonly text: string | 0;
  /** Place in the reading's list; -1 in the outlet's own voice. */
  readonly by: number;
};

interface Packed {
  readonly analysis: Reading['analysis'];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly PackedClaim[];
}

/** A reading in a tenth of the room its records take as JSON: 5 kB for an article of 400 words. */
export function packReading(reading: Reading, of: PackedOf): Uint8Array {
  const { analysis, attributions, claims } = reading;
  const places = new Map(attributions.map(({ id }, place) => [id, place]));
  const packed: Packed = {
    analysis,
    attributions,
    claims: claims.map((claim) => packClaim(claim, of, places)),
  };
  const json = claims.some(isBeyondJson) ? toRecord(packed) : JSON.stringify(packed);
  return deflateRawSync(json, { level: LEVEL, dictionary: dictionaryOf(of.text) });
}

/** The reading as it was. Throws StoreError `corrupt` where the bytes are no longer what was written. */
export function unpackReading(bytes: Uint8Array, of: PackedOf): Reading {
  const { analysis, attributions, claims } = fromRecord<Packed>(inflated(bytes, of.text));
  return {
    revisionId: of.revisionId,
    analysis,
    attributions,
    claims: claims.map((claim) => unpackClaim(claim, of, attributions)),
  };
}

/** The same for the current revision of a source. */
export function unpackReadingOf({ id, revision }: Source, bytes: Uint8Array): Reading {
  return unpackReading(bytes, { revisionId: revision.id, sourceId: id, text: revision.text });
}

/** A number of 400 digits is Infinity, which JSON must be helped with; asking for every value would double the time. */
function isBeyondJson({ quantities }: Claim): boolean {
  return quantities.some(({ low, high, base }) => !Number.isFinite(low + high + (base ?? 0)));
}

function inflated(bytes: Uint8Array, text: string): string {
  try {
    return inflateRawSync(bytes, {
      dictionary: dictionaryOf(text),
      chunkSize: Math.max(LEAST_ROOM, bytes.length * TIMES_LARGER),
    }).toString('utf8');
  } catch (error) {
    throw damagedRecord(error);
  }
}

/** What the packed records will say in like words: the names of their fields, and the article's own words. */
function dictionaryOf(text: string): Uint8Array {
  return Buffer.from(text.slice(0, WINDOW - PACK_WORDS.length) + PACK_WORDS, 'utf8');
}

/** JSON leaves out what is undefined. */
const WRITTEN_ELSEWHERE = { sourceId: undefined, revisionId: undefined, attributionId: undefined };

function packClaim(claim: Claim, of: PackedOf, places: ReadonlyMap<AttributionId, number>): PackedClaim {
  const { id, span, text, attributionId, tokens } = claim;
  return {
    ...claim,
    ...WRITTEN_ELSEWHERE,
    id: id === claimId(of.revisionId, span.start, span.end) ? 0 : id,
    text: text === wordsOf(of.text, span) ? 0 : text,
    by: attributionId === null ? -1 : (places.get(attributionId) ?? -1),
    tokens: packTokens(tokens, { text, span }),
  };
}

/** With its keys in the order they had. */
function unpackClaim(
  { id, text, by, tokens, seq, span, ...claim }: PackedClaim,
  { revisionId, sourceId, text: whole }: PackedOf,
  attributions: readonly Attribution[],
): Claim {
  const words = text === 0 ? wordsOf(whole, span) : text;
  return {
    id: id === 0 ? claimId(revisionId, span.start, span.end) : (id as Claim['id']),
    sourceId,
    revisionId,
    seq,
    span,
    text: words,
    attributionId: attributions[by]?.id ?? null,
    ...claim,
    tokens: unpackTokens(tokens, { text: words, span }),
  };
}
