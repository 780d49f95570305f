import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** An answer as it went over the wire: its status, fields and body, unpacked. Null where it is none. */
export interface HttpMessage {
  readonly status: number;
  /** Names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** As for pages that are fetched. */
const LARGEST_PAGE = 8 * 1024 * 1024;

/** Reads a recorded HTTP answer (RFC 9112). */
export function httpMessage(bytes: Buffer): HttpMessage | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/\S{1,5} (\d{3})/u.exec(first)?.[1] ?? '0');
  const fields = fieldsOf(lines);
  const raw = bytes.subarray(end + 4);
  const whole = /chunked/iu.test(fields.get('transfer-encoding') ?? '') ? withoutChunks(raw) : raw;
  const body = unpacked(whole, fields.get('content-encoding') ?? '');
  return body === null ? null : { status, fields, body };
}

/** Fields of a WARC record or an HTTP message. */
export function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon <= 0
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    }),
  );
}

function unpacked(body: Buffer, encoding: string): Buffer | null {
  const limit = { maxOutputLength: LARGEST_PAGE };
  try {
    if (/gzip/iu.test(encoding)) return gunzipSync(body, limit);
    if (/br/iu.test(encoding)) return brotliDecompressSync(body, limit);
    return /deflate/iu.test(encoding) ? inflateSync(body, limit) : body;
  } catch (error) {
    // Crawlers often record the body unpacked and leave the field as it was.
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? null : body;
  }
}

/** A body sent in pieces, whole. What does not look like pieces is taken as it is. */
function withoutChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at);
    const size =
      end === -1 || end - at > 20 ? NaN : Number.parseInt(body.subarray(at, end).toString('latin1'), 16);
    if (Number.isNaN(size)) return parts.length === 0 ? body : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
