import { SENTENCE_STARTERS } from '../../lang/en/sentence-starters.ts';
import { wordEntry } from '../../lang/en/wordnet.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { perClaim } from './per-claim.ts';

/** Sentences in which an article says what it is about. */
const LEAD_SENTENCES = 5;

/** True where a claim stands at the head of its article. */
export const isLead = ({ claim }: PairSide): boolean => claim.headline || claim.sentence < LEAD_SENTENCES;

/** Sentences with which an article opens. */
const OPENING_SENTENCES = 2;
export const isOpening = ({ claim }: PairSide): boolean =>
  claim.headline || claim.sentence < OPENING_SENTENCES;

/** True where the sentences the two claims stand in, or the leads, name somebody or some place that is one. */
export function sharesNamesAround({ left, right }: ClaimPair): boolean {
  const [as, bs] = [namesAround(left), namesAround(right)];
  return [...as].some((name) => bs.has(name));
}

const CAPITAL_WORD = /\b\p{Lu}\p{Ll}{2,}/gu;
/** What stands before the first word of a sentence. */
const ENDS: ReadonlySet<string> = new Set(['', '.', '!', '?', ':', '"', '“', '”']);
const DATES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** Letters around a claim that are looked through, its paragraph, about; of a claim at the head of its article, the head. */
const AROUND = 300;
const HEAD = 900;

const namesOf = new WeakMap<object, ReadonlySet<string>>();
const kept = perClaim(() => ({}));

/** Capitalised words near a claim; the first word of a sentence only where it is no common word. */
function namesAround(side: PairSide): ReadonlySet<string> {
  const { claim, source } = side;
  const key = kept(claim);
  const known = namesOf.get(key);
  if (known) return known;
  const { text } = source.revision;
  const near = isLead(side)
    ? text.slice(0, Math.max(HEAD, claim.span.end))
    : text.slice(Math.max(0, claim.span.start - AROUND), claim.span.end + AROUND);
  const found = new Set<string>();
  for (const { 0: word, index } of near.matchAll(CAPITAL_WORD)) {
    const lower = word.toLowerCase();
    if (DATES.test(lower) || SENTENCE_STARTERS.has(lower)) continue;
    if (ENDS.has(near.slice(0, index).trimEnd().slice(-1)) && wordEntry(lower)) continue;
    found.add(lower);
  }
  namesOf.set(key, found);
  return found;
}
