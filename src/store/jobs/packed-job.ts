import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { fromRecord, toRecord } from '../record.ts';

/** Takes half the time of level 6 for a sixth more room; the row lives for seconds. */
const LEVEL = 1;

/** As PostgreSQL's JSON takes it: that knows no U+0000 and no half of a surrogate pair, which an article may have. */
export interface PackedJob {
  readonly packed: string;
}

export function packJob(value: unknown): PackedJob {
  return { packed: deflateRawSync(toRecord(value), { level: LEVEL }).toString('base64') };
}

export function unpackJob({ packed }: PackedJob): unknown {
  return fromRecord(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'));
}
