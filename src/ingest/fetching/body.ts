import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchLimits } from './limits.ts';
import { Refusal } from './refusal.ts';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads an answer's body to its end, unpacked as `encoding` (its Content-Encoding) says. Never holds more than the limit:
 * what is longer, packed or unpacked, is dropped the moment it is.
 * Throws Refusal: `too-large`, `bad-encoding`; and whatever the stream or zlib throws.
 */
export async function readBody(body: Readable, encoding: string, limits: FetchLimits): Promise<Uint8Array> {
  const decoders = decodersOf(encoding, limits);
  const chunks: Uint8Array[] = [];
  const kept = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  try {
    await pipeline([body, counting(limits.bytes), ...decoders, counting(limits.bytes), kept]);
  } catch (error) {
    throw brokenOff(error) ? truncated() : error;
  }
  return Buffer.concat(chunks);
}

/** What was packed last is unpacked first. */
function decodersOf(encoding: string, { encodings }: FetchLimits): readonly Transform[] {
  const names = encoding
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > encodings)
    throw new Refusal(
      'bad-encoding',
      `Its answer is packed ${names.length} times over; ${encodings} are unpacked.`,
    );
  return names.toReversed().map((name) => {
    const decoder = DECODERS[name];
    if (!decoder)
      throw new Refusal('bad-encoding', `Its answer is packed as "${name}", which was not asked for.`);
    return decoder();
  });
}

/** The connection ended, or what was packed ended, before the answer was whole. */
function brokenOff(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'Z_BUF_ERROR';
}

function truncated(): Refusal {
  return new Refusal('truncated', 'Its answer ends before it is whole: try again later.');
}

function counting(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      if (size <= limit) done(null, chunk);
      else done(tooLarge(limit));
    },
  });
}

function tooLarge(limit: number): Refusal {
  const most = `${Math.round(limit / 1024)} kB`;
  return new Refusal('too-large', `Its answer is larger than ${most}: save the article itself and add that.`);
}
