import type { ClaimId } from '../model/ids.ts';

const PREFIX = 'clm_';
/** An id is 16 hex digits after its prefix. */
const BYTES_EACH = 8;

/** Eight bytes a claim, in the order of its revision: a row each took 47, index and all. */
export function packClaimIds(ids: readonly ClaimId[]): Uint8Array {
  return Buffer.from(ids.map((id) => id.slice(PREFIX.length)).join(''), 'hex');
}

export function unpackClaimIds(bytes: Uint8Array): readonly ClaimId[] {
  const hex = Buffer.from(bytes).toString('hex');
  const digits = 2 * BYTES_EACH;
  return Array.from(
    { length: Math.floor(hex.length / digits) },
    (_, at) => `${PREFIX}${hex.slice(at * digits, (at + 1) * digits)}` as ClaimId,
  );
}
