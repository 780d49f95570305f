import { fieldsOf } from './http-message.ts';

/** One record of a web archive. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly content: Buffer;
}

const MOST_RECORDS = 100_000;
const LONGEST_HEAD = 16 * 1024;

/** The records of an unpacked WARC file (ISO 28500), as far as it is sound. */
export function* warcRecords(bytes: Buffer): Generator<WarcRecord> {
  let at = 0;
  for (let count = 0; count < MOST_RECORDS && at < bytes.length; count++) {
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
    if (bytes.subarray(at, at + 5).toString('latin1') !== 'WARC/') return;
    const end = bytes.subarray(at, at + LONGEST_HEAD).indexOf('\r\n\r\n');
    if (end === -1) return;
    const [, ...lines] = bytes
      .subarray(at, at + end)
      .toString('utf8')
      .split('\r\n');
    const fields = fieldsOf(lines);
    const length = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0) return;
    const start = at + end + 4;
    yield { fields, content: bytes.subarray(start, start + length) };
    at = start + length;
  }
}
