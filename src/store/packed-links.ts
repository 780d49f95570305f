import type { SourceKey } from './pending.ts';

/** A link as its article sees it. */
export interface Partner {
  readonly other: SourceKey;
  /** 0 to 1, as fine as `STEPS`. */
  readonly likeness: number;
  readonly copy: boolean;
}

/** Likeness is kept so fine that it takes two bytes with the mark of a copy: which partners are likest needs no more. */
const STEPS = 8191;
/** Numbers are written seven bits a byte, the lowest first; the eighth says that more come (LEB128). */
const LOW_BITS = 0x7f;
const MORE = 0x80;
const SHIFT = 128;

/** Three or four bytes a link: the step from the key before, then likeness and copy in one number. */
export function packPartners(partners: readonly Partner[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const { other, likeness, copy } of [...partners].sort((a, b) => a.other - b.other)) {
    pushNumber(bytes, other - before);
    pushNumber(bytes, Math.round(likeness * STEPS) * 2 + Number(copy));
    before = other;
  }
  return Uint8Array.from(bytes);
}

/** In the order of their keys. */
export function unpackPartners(bytes: Uint8Array): readonly Partner[] {
  const partners: Partner[] = [];
  let [at, before] = [0, 0];
  const next = () => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & LOW_BITS) * scale;
      if (byte < MORE) return value;
      scale *= SHIFT;
    }
  };
  while (at < bytes.length) {
    const other = before + next();
    const said = next();
    partners.push({ other, likeness: Math.floor(said / 2) / STEPS, copy: said % 2 === 1 });
    before = other;
  }
  return partners;
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= SHIFT; rest = Math.floor(rest / SHIFT)) bytes.push((rest % SHIFT) + MORE);
  bytes.push(rest);
}
