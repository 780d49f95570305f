import type { Sentence, Token } from '../../model/analysis.ts';
import { isCapital, touches } from './name.ts';

/** Small words that a name may hold between two of its words. */
const INNER: ReadonlySet<string> = new Set(
  "- – — ‑ ' ’ 's ’s . / & and al bin d' da de del der di do dos du e el et for ibn la le of on the to van von y zu".split(
    ' ',
  ),
);
/** At most this many of them in a row: "Front for the Highlands". */
const LONGEST_GAP = 2;

/** Tokens `first` to `last` (outside) among which names can be; elsewhere there are none. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'PROPN' || isCapital(token.text));
}

/** "bek" in "Yunus-bek Yevkurov": a small word hyphened to a capital one, with a capital one after it. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const glued = touches(tokens[at - 2], tokens[at - 1]) && touches(tokens[at - 1], tokens[at]);
  if (!glued || !/^[-‐‑]$/u.test(tokens[at - 1]?.text ?? '')) return false;
  return isCapital(tokens[at - 2]?.text ?? '') && isCapital(tokens[at + 1]?.text ?? '');
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.upos === 'NUM';
}

/** True for the particle that a name may start with: "al-Lafi", "van der Hoek", "de Oliveira". */
function isParticle(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return word.length > 1 && word === word.toLowerCase() && OPENING_PARTICLES.has(word);
}
/** Particles that a name may start with. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'van',
  'von',
]);

/** Where a name word follows `at` over small words only; -1 where none does. */
function overGap(tokens: readonly Token[], at: number, limit: number): number {
  for (let next = at; next < limit && next - at <= LONGEST_GAP; next++) {
    if (isNameWord(tokens[next]) || isHyphened(tokens, next)) return next;
    if (!INNER.has(tokens[next]?.text ?? '')) return -1;
  }
  return -1;
}

/** Stretches of name words with the small words between them, within a sentence. */
export function runsIn(tokens: readonly Token[], sentence: Sentence): readonly Run[] {
  const runs: Run[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const opens =
      isNameWord(tokens[at]) || (isParticle(tokens[at]) && overGap(tokens, at + 1, sentence.last) > 0);
    if (!opens) {
      at++;
      continue;
    }
    const first = at;
    for (at++; at < sentence.last;) {
      const next = isNumber(tokens[at]) ? at : overGap(tokens, at, sentence.last);
      if (next < 0) break;
      at = next + 1;
    }
    runs.push({ first, last: at });
  }
  return runs;
}
