import { SPORT_WORDS, TALLIED, TALLY_PERIODS } from '../../lang/en/sport-words.ts';
import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Source } from '../../model/source.ts';
import { farApart } from './amounts.ts';
import { coveredBoth } from '../words/covered.ts';
import { doerOf } from './number-doers.ts';
import { sameName } from '../words/speakers.ts';

/** An article with so many words of sport is a report of it. */
const REPORT = 2;
/** Claims that agree in less may tell of two games of one player. */
const ONE_GAME = 0.4;

const reports = new WeakMap<Source, boolean>();

/** True for a report of a match, a race or a fight. */
export function isOfSport(source: Source): boolean {
  const known = reports.get(source);
  if (known !== undefined) return known;
  const made = [...source.revision.text.matchAll(SPORT_WORDS)].length >= REPORT;
  reports.set(source, made);
  return made;
}

/**
 * True where both numbers are tallies of play, and not surely of one player and one game: "13 homers in 54 games with the
 * Angels" and "33 homers this season". What one has, another has too, and the same one on another day.
 */
export function ofOtherPlay(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const { left, right } = pair;
  if (!isOfSport(left.source) || !isOfSport(right.source) || !isTallied(a) || !isTallied(b)) return false;
  const [one, other] = [doerOf(left.claim, a), doerOf(right.claim, b)];
  if (one === null || other === null || sameName(one.name, other.name) !== 'same') return true;
  if (farApart(a, b)) return true;
  return periodsIn(left.claim) !== periodsIn(right.claim) || coveredBoth(pair) < ONE_GAME;
}

const isTallied = ({ kind, countedLemma, unit }: ClaimQuantity): boolean =>
  (kind === 'measure' && unit !== 'magnitude') ||
  (kind === 'count' && (countedLemma === null || TALLIED.has(countedLemma))) ||
  kind === 'fraction';

const periodsIn = ({ tokens }: Claim): string =>
  [
    ...new Set(
      tokens.flatMap(({ lemma }, at) => {
        if (!TALLY_PERIODS.has(lemma)) return [];
        const before = tokens[at - 1];
        return [before?.upos === 'NUM' ? `${before.lemma} ${lemma}` : lemma];
      }),
    ),
  ]
    .sort()
    .join(' ');
