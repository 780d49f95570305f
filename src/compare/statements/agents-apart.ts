import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { sameName } from '../words/speakers.ts';
import { oneTopic } from './topic.ts';

/** By whom one thing was made or done: the verb's lemma with who is named behind "by". */
type Agents = ReadonlyMap<string, readonly string[]>;

/**
 * True where two statements name other persons or bodies behind "by" for one verb of one thing: "was produced by Luc Besson",
 * "a film produced by Olivier Megaton and directed by Luc Besson".
 */
export function agentsApart(pair: ClaimPair): boolean {
  const [a, b] = [agentsIn(pair.left.claim), agentsIn(pair.right.claim)];
  const apart = [...a].some(([verb, names]) => {
    const others = b.get(verb) ?? [];
    return (
      names.length > 0 &&
      others.length > 0 &&
      names.every((x) => others.every((y) => sameName(x, y) === 'different'))
    );
  });
  return apart && oneTopic(pair);
}

function agentsIn(claim: Claim): Agents {
  const found = new Map<string, string[]>();
  for (const [at, { deprel }] of claim.tokens.entries()) {
    if (deprel !== 'obl:agent') continue;
    const names = namesFrom(claim, at);
    for (const verb of verbsOf(claim, at)) found.set(verb, [...(found.get(verb) ?? []), ...names]);
  }
  return found;
}

/** "Written and directed by": both are by whom the last one is. */
function verbsOf({ tokens }: Claim, agent: number): readonly string[] {
  const verb = tokens[agent]?.head ?? -1;
  const before = tokens[verb]?.deprel === 'conj' ? (tokens[verb]?.head ?? -1) : -1;
  const joined = tokens.filter(({ head, deprel }, at) => head === verb && deprel === 'conj' && at < agent);
  const own = tokens.some(({ head, deprel }) => head === before && deprel === 'obl:agent');
  return [tokens[verb], own ? undefined : tokens[before], ...joined].flatMap((one) =>
    one?.upos === 'VERB' ? [one.lemma] : [],
  );
}

/** The agent's name, and those it is coordinated with. None where one of them is no name: "by a person from there". */
function namesFrom({ tokens }: Claim, agent: number): readonly string[] {
  const heads = tokens.flatMap(({ head, deprel, upos }, at) =>
    at === agent || (head === agent && deprel === 'conj' && upos !== 'VERB') ? [at] : [],
  );
  const names = heads.map((top) => nameAt(tokens, top));
  return names.every((name) => name !== '') ? names : [];
}

function nameAt(tokens: Claim['tokens'], top: number): string {
  if (tokens[top]?.upos !== 'PROPN' || LETTERS.test(tokens[top].text)) return '';
  return tokens
    .filter(({ head, deprel }, at) => at === top || (head === top && NAME_PARTS.test(deprel)))
    .map(({ text }) => text)
    .join(' ');
}
/** "UCLA": whose name is cut to its letters is told by no part of it. */
const LETTERS = /^\p{Lu}{2,}$/u;
const NAME_PARTS = /^(?:flat|compound|nmod:desc)/u;
