/** Letter case, accents and punctuation do not make another name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A name's key to the key of the fullest name it ends: "haftar" to "khalifa haftar", "khalifa haftar" to "general khalifa haftar".
 * Only the end counts: "russian" does not stand for "russian president vladimir putin".
 */
export function commonNames(names: readonly string[]): ReadonlyMap<string, string> {
  const keys = [...new Set(names.map(nameKey))].sort();
  return new Map(keys.map((key) => [key, fullestOf(key, keys)]));
}

/** The one longest name that ends with this one; itself where there is none, or where several that differ do. */
function fullestOf(key: string, keys: readonly string[]): string {
  const holders = keys.filter((other) => other.endsWith(` ${key}`));
  const fullest = [...holders].sort((a, b) => b.length - a.length)[0];
  if (key === '' || fullest === undefined) return key;
  return holders.every((other) => other === fullest || fullest.endsWith(` ${other}`)) ? fullest : key;
}
