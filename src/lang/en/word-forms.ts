/** Prefixes that turn an adjective or a participle round: "uncrewed", "non-binding". What "in-" does is less sure: "invaluable". */
const PREFIXES: readonly string[] = ['un', 'non', 'non-', 'un-'];
/** Shorter words only look like it: "til" and "until". */
const SHORTEST = 4;

/** True where one word is the other behind a prefix that negates: "crewed" and "uncrewed". In any case of letters. */
export function negatesByPrefix(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return short.length >= SHORTEST && PREFIXES.some((prefix) => long === prefix + short);
}

/** "In a move to", "in a bid to": all say what something is for. */
const PURPOSES: ReadonlySet<string> = new Set('move bid effort attempt push drive campaign'.split(' '));

/** True where both nouns can say that something is done for a purpose. */
export const arePurposes = (a: string, b: string): boolean => PURPOSES.has(a) && PURPOSES.has(b);
