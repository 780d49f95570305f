import { FIRST_NAMES } from '../../lang/en/first-names.ts';
import { BODY_NOUNS, COMPANY_SUFFIXES, PLACE_NOUNS } from '../../lang/en/organisations.ts';
import { GENDER_OF_WORD } from '../../lang/en/roles.ts';
import type { EntityKind, Token } from '../../model/analysis.ts';
import { isCapital, type NameSpan } from './name.ts';
import { OPENING_PARTICLES } from './runs.ts';

/** Words that lead from a person to where they belong: "Marcus Thiele of Bergstrom Advisers". */
const LEADS_AWAY = new Set(['of', 'from', 'for']);

/** "Mrs", "Mr", "Dr": what follows is a person, whatever the tagger thought. */
function isCivilStyle(word: string): boolean {
  const bare = word.replace('.', '');
  return (
    bare === 'Dr' || bare === 'Prof' || (isCapital(word) && bare.length <= 3 && GENDER_OF_WORD.has(bare))
  );
}

/** The kind a name's last word tells for sure; the given one where it tells none. */
function kindByEnd(word: string, kind: EntityKind): EntityKind {
  if (kind === 'person' || kind === 'nationality') return kind;
  if (COMPANY_SUFFIXES.has(word)) return 'organisation';
  const lower = word.toLowerCase();
  return kind === 'place' && BODY_NOUNS.has(lower) && !PLACE_NOUNS.has(lower) ? 'organisation' : kind;
}

/** "Hoek" taken back to "Anneliese van der Hoek", also where "Anneliese" was found by itself. */
function withParticles(tokens: readonly Token[], span: NameSpan, before: NameSpan | undefined): number {
  const sentence = tokens[span.first]?.sentence;
  let first = span.first;
  while (tokens[first - 1]?.sentence === sentence && OPENING_PARTICLES.has(tokens[first - 1]?.text ?? ''))
    first--;
  if (first === span.first || tokens[first - 1]?.sentence !== sentence) return first;
  const alone = before === undefined || before.last < first || before.first === first - 1;
  return alone && FIRST_NAMES.has(tokens[first - 1]?.text ?? '') ? first - 1 : first;
}

/** A person's name up to the first word that leads away from it, and what it leads to as a body. */
function divided(tokens: readonly Token[], span: NameSpan): readonly NameSpan[] {
  for (let at = span.first + 1; at < span.last - 1; at++) {
    if (!LEADS_AWAY.has(tokens[at]?.text ?? '')) continue;
    return [
      { ...span, last: at },
      { first: at + 1, last: span.last, kind: 'organisation' },
    ];
  }
  return [span];
}

/** What the tagger is known to get wrong and the words themselves settle: particles, "Mrs", "of", and kinds by last words. */
export function mended(tokens: readonly Token[], spans: readonly NameSpan[]): readonly NameSpan[] {
  const all: NameSpan[] = [];
  for (const span of spans) {
    const style = isCivilStyle(tokens[span.first]?.text ?? '') && span.last - span.first > 1;
    const styled = style || isCivilStyle(tokens[span.first - 1]?.text ?? '');
    const kind = styled ? 'person' : kindByEnd(tokens[span.last - 1]?.text ?? '', span.kind);
    if (kind !== 'person') {
      all.push({ ...span, kind });
      continue;
    }
    const cut = { ...span, kind, first: style ? span.first + 1 : span.first };
    const first = withParticles(tokens, cut, all.at(-1));
    const before = all.at(-1);
    if (before && first < before.last) all.pop();
    all.push(...divided(tokens, { ...cut, first }));
  }
  return all;
}
