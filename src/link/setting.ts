import type { Claim } from '../model/claim.ts';

/** Paragraphs before a claim's own that still tell what it is about. */
const PARAGRAPHS_BACK = 1;

/** For each claim of an article, the people and bodies named in its paragraph and the one before, lower case, sorted. */
export function settingsOf(claims: readonly Claim[]): ReadonlyMap<Claim, readonly string[]> {
  const named = new Map<number, Set<string>>();
  for (const { paragraph, participants } of claims) {
    const names = named.get(paragraph) ?? new Set<string>();
    for (const { kind, named: isName, name } of participants)
      if (isName && (kind === 'person' || kind === 'organisation')) names.add(name.toLowerCase());
    named.set(paragraph, names);
  }
  const settings = new Map<number, readonly string[]>();
  for (const paragraph of named.keys()) {
    const names = new Set<string>();
    for (let at = paragraph - PARAGRAPHS_BACK; at <= paragraph; at++)
      for (const name of named.get(at) ?? []) names.add(name);
    settings.set(paragraph, [...names].sort());
  }
  return new Map(claims.map((claim) => [claim, settings.get(claim.paragraph) ?? []]));
}
