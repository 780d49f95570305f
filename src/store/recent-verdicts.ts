import { fromPacked } from './packed-record.ts';

/** A batch's pairs and those around them, some twenty megabytes of them. */
const KEPT = 2_000;
/** Letters that hold each one byte. */
const BYTES = 'latin1';

/**
 * Verdicts unpacked or packed lately, by the very bytes they are kept as: a check reads the pairs around what is new several
 * times. They are not changed by whoever has them.
 */
export class RecentVerdicts {
  readonly #kept = new Map<string, unknown>();

  unpack(packed: Uint8Array): unknown {
    const known = this.#kept.get(keyOf(packed));
    if (known !== undefined) return known;
    const verdict = fromPacked(packed);
    this.remember(packed, verdict);
    return verdict;
  }

  remember(packed: Uint8Array, verdict: unknown): void {
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(keyOf(packed), verdict);
  }
}

function keyOf(packed: Uint8Array): string {
  return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).toString(BYTES);
}
