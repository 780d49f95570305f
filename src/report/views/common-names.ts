/** Letter case, accents and punctuation do not make another name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name's key to the key of the fullest name it is part of: "haftar" to "khalifa haftar". */
export function commonNames(names: readonly string[]): ReadonlyMap<string, string> {
  const keys = [...new Set(names.map(nameKey))].sort();
  const words = new Map(keys.map((key) => [key, new Set(key.split(' '))]));
  return new Map(keys.map((key) => [key, fullestOf(key, words)]));
}

/** The one name that holds all words of this one; itself where there is none, or more than one that differ. */
function fullestOf(key: string, words: ReadonlyMap<string, ReadonlySet<string>>): string {
  const own = words.get(key) ?? new Set<string>();
  const holders = [...words].filter(([other, theirs]) => other !== key && isPart(own, theirs));
  const fullest = holders.sort(([, a], [, b]) => b.size - a.size)[0];
  if (!fullest) return key;
  const [name, all] = fullest;
  return holders.every(([, theirs]) => isPart(theirs, all)) ? name : key;
}

function isPart(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
