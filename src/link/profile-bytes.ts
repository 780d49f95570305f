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
  const [terms = 0, bands = 0, concepts = 0, bins = 0, dated = 0, day = 0] = wordsAt(view, 0, HEAD);
  const hashes = (HEAD + terms + bands) * WORD_BYTES;
  const weights = hashes + concepts * WORD_BYTES;
  return {
    terms: wordsAt(view, HEAD * WORD_BYTES, terms),
    bands: wordsAt(view, (HEAD + terms) * WORD_BYTES, bands),
    concepts: Uint32Array.from(wordsAt(view, hashes, concepts), (word) => word >>> 0),
    weights: halvesAt(view, weights, concepts),
    sketch: bins === 0 ? null : halvesAt(view, weights + concepts * 2, bins),
    day: dated === 0 ? null : day,
  };
}

// Plain loops: an article's profile is compared with hundreds of others, each read from its bytes.
function wordsAt(view: DataView, place: number, count: number): readonly number[] {
  const words: number[] = [];
  for (let at = 0; at < count; at++) words.push(view.getInt32(place + at * WORD_BYTES, true));
  return words;
}

function halvesAt(view: DataView, place: number, count: number): Uint16Array {
  const halves = new Uint16Array(count);
  for (let at = 0; at < count; at++) halves[at] = view.getUint16(place + at * 2, true);
  return halves;
}
