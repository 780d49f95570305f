import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { damagedRecord, fromRecord, toRecord } from './record.ts';
import { RECORD_WORDS } from './record-words.ts';

/** What begins a packed record: no JSON and no text begins so, so that one kept before records were packed is read as it is. */
const PACKED = 0;

const WORDS = Buffer.from(RECORD_WORDS, 'utf8');
const NO_WORDS = Buffer.alloc(0);

/** A record in a third to a fifth of the room it takes as JSON. `fromPacked` gives it back just as it was. */
export function toPacked(value: unknown): Uint8Array {
  return packed(toRecord(value), WORDS);
}

/** The record a row holds, packed or as plain JSON. Throws StoreError `corrupt` where the row is no longer what was written. */
export function fromPacked<T>(bytes: Uint8Array): T {
  return fromRecord<T>(unpacked(bytes, WORDS));
}

/** The JSON a row holds: what `fromPacked` reads. */
export function packedJson(bytes: Uint8Array): string {
  return unpacked(bytes, WORDS);
}

/** A text in half its room. */
export function packText(text: string): Uint8Array {
  return packed(text, NO_WORDS);
}

/** The text as it was. Throws StoreError `corrupt` as above. */
export function unpackText(bytes: Uint8Array): string {
  return unpacked(bytes, NO_WORDS);
}

function packed(content: string, dictionary: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(PACKED), deflateRawSync(content, { dictionary })]);
}

/** Node makes room for 16 kB at a time where not told otherwise, and most records are a tenth of that. */
const TIMES_LARGER = 8;
const LEAST_ROOM = 1024;
const roomFor = ({ length }: Uint8Array): number => Math.max(LEAST_ROOM, length * TIMES_LARGER);

function unpacked(bytes: Uint8Array, dictionary: Uint8Array): string {
  try {
    const content =
      bytes[0] === PACKED
        ? inflateRawSync(bytes.subarray(1), { dictionary, chunkSize: roomFor(bytes) })
        : bytes;
    return Buffer.from(content).toString('utf8');
  } catch (error) {
    throw damagedRecord(error);
  }
}
