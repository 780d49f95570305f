import type { Side } from '../../model/finding.ts';
import type { NameGroup, NameUse } from '../../model/pair.ts';
import { nearSpelling } from '../../lang/en/word-match.ts';
import type { Draft } from '../findings/draft.ts';
import type { CompareInput } from '../input.ts';
import type { NoteDetector } from '../note-detector.ts';

const SCORE = 0.9;

export const nameVariant: NoteDetector = Object.freeze({
  name: 'name-variant',
  version: 1,
  kind: 'name-variant',
  flags: 'One person or body is spelled in more than one way.',
  quietOn: 'Short and full forms of a name, titles, hyphens, accents and case.',
  detect,
} satisfies NoteDetector);

function detect({ names, articles }: CompareInput): readonly Draft[] {
  return names.flatMap((group) => {
    const uses = spellings(group);
    if (new Set(uses.map(({ name }) => keyOf(name))).size < 2) return [];
    return [draftFrom(uses, articles)];
  });
}

const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ');

/** The uses whose last or first word is spelled otherwise than in another use: "Vesk" and "Wesk", not "S. Vesk". */
function spellings({ uses }: NameGroup): readonly NameUse[] {
  return uses.filter(({ name }) => uses.some((other) => spelledOtherwise(name, other.name)));
}

function spelledOtherwise(a: string, b: string): boolean {
  const [one, two] = [keyOf(a).split(' '), keyOf(b).split(' ')];
  const differs = one.filter((word) => !two.includes(word));
  const against = two.filter((word) => !one.includes(word));
  return (
    differs.length > 0 &&
    differs.length === against.length &&
    differs.every((word, at) => isSpelling(word, against[at] ?? ''))
  );
}

/** The same letters but a few; a short name's one changed letter counts here, as the rest of the name agrees. */
function isSpelling(a: string, b: string): boolean {
  return nearSpelling(a, b) || (Math.abs(a.length - b.length) <= 1 && a.slice(1) === b.slice(1));
}

function draftFrom(uses: readonly NameUse[], articles: CompareInput['articles']): Draft {
  const sides = uses.flatMap((use) => sideOf(use, articles) ?? []);
  const spelled = [...new Set(uses.map(({ name }) => name))].sort();
  return {
    relation: 'note',
    kind: 'name-variant',
    detector: nameVariant.name,
    detectorVersion: nameVariant.version,
    tier: 'likely',
    score: SCORE,
    message: `One name is spelled ${spelled.map((name) => `“${name}”`).join(' and ')}.`,
    field: 'name',
    eventId: null,
    sides,
    checks: [],
    independence: null,
    rests: spelled,
  };
}

/** The name where it stands; in the claim around it, else (in the words for its speaker) the last claim before it. */
function sideOf({ name, sourceId, span }: NameUse, articles: CompareInput['articles']): Side | null {
  const claims = articles.find(({ source }) => source.id === sourceId)?.claims ?? [];
  const around = claims.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  const claim = around ?? claims.findLast((one) => one.span.start <= span.start) ?? claims[0];
  return claim ? { claimId: claim.id, sourceId, span, text: name, value: name } : null;
}
