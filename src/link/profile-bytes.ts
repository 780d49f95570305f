import type { Profile } from './profile.ts';

/** Numbers before the lists: how many terms, bands, concepts and bins follow, whether it is dated, and the day. */
const HEAD = 6;
const WORD_BYTES = 4;

/** A profile as bytes, little-endian whatever the machine; `profileFrom` gives it back just as it was. */
export function profileBytes({ terms, bands, concepts, weights, sketch, day }: Profile): Uint8Array {
  const bins = sketch ?? [];
  const words = [
    terms.length,
    bands.length,
    concepts.length,
    bins.length,
    day === null ? 0 : 1,
    day ?? 0,
    ...terms,
    ...bands,
    ...concepts,
  ];
  const bytes = new Uint8Array(words.length * WORD_BYTES + (weights.length + bins.length) * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, word] of words.entries()) view.setInt32(at * WORD_BYTES, word | 0, true);
  let place = words.length * WORD_BYTES;
  for (const number of [...weights, ...bins]) {
    view.setUint16(place, number, true);
    place += 2;
  }
  return bytes;
}

/** The profile these bytes hold. */
export function profileFrom(bytes: Uint8Array): Profile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = Array.from({ length: HEAD }, (_, at) => view.getInt32(at * WORD_BYTES, true));
  const [terms = 0, bands = 0, concepts = 0, bins = 0, dated = 0, day = 0] = head;
  let place = HEAD * WORD_BYTES;
  const words = (count: number) =>
    Array.from({ length: count }, () => {
      place += WORD_BYTES;
      return view.getInt32(place - WORD_BYTES, true);
    });
  const halves = (count: number) =>
    Uint16Array.from({ length: count }, () => {
      place += 2;
      return view.getUint16(place - 2, true);
    });
  return {
    terms: words(terms),
    bands: words(bands),
    concepts: Uint32Array.from(words(concepts), (word) => word >>> 0),
    weights: halves(concepts),
    sketch: bins === 0 ? null : halves(bins),
    day: dated === 0 ? null : day,
  };
}
