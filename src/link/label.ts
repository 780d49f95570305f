import type { Claim } from '../model/claim.ts';

/** A label is read at a glance; longer ones are cut at a word. */
const LONGEST = 80;

/** A short neutral label in the claim's own words: its subject, what it says of it, and the object; else its first words. */
export function labelOf(claim: Claim): string {
  const [main] = claim.predications;
  const words = main ? [main.subject, main.token, main.object].filter((at) => at !== null) : [];
  const parts = words.map((at) => phraseAt(claim, at));
  const text = parts.length > 1 ? parts.join(' ') : claim.text;
  return cut(text.replace(/\s+/gu, ' '));
}

/** Words that stand before a head and belong to its name: "the deputy defence minister". */
const BEFORE: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'aux',
  'aux:pass',
  'flat',
]);

function phraseAt(claim: Claim, head: number): string {
  const named = claim.participants.find(({ span }) => {
    const at = claim.tokens[head]?.span;
    return at !== undefined && span.start <= at.start && at.end <= span.end;
  });
  if (named?.named) return named.name;
  return claim.tokens
    .filter((token, at) => at === head || (token.head === head && BEFORE.has(token.deprel)))
    .map(({ text }) => text)
    .join(' ');
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, end > 0 ? end : LONGEST)} …`;
}
