import { COUNTRY_NAMES } from '../../lang/en/countries.ts';
import { nearSpelling } from '../../lang/en/word-match.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { hull } from '../../model/span.ts';
import { below } from '../words/phrase.ts';
import type { Occasion } from '../deeds/occasions.ts';
import { type SharedOccasion, sharedOccasions } from '../deeds/same-occasion.ts';
import { betweenOthers } from '../words/setting.ts';
import { ofOtherDays } from '../times/times.ts';

/** Where one happening is said to have been: "at the Tarn bridge". */
interface Site {
  /** "bridge"; null where the name stands alone: "in Kessary". */
  readonly noun: string | null;
  readonly names: readonly string[];
  readonly span: Span;
}

const AT: ReadonlySet<string> = new Set(['at', 'in', 'on', 'near', 'outside', 'inside']);
/** Whoever arrives somewhere is there afterwards. */
const ARRIVED: ReadonlySet<string> = new Set([...AT, 'to', 'into']);
/** Happenings that a story has one of, and in one place. */
const PLACED: ReadonlySet<string> = new Set('meet sign exchange arrive crash quake'.split(' '));
/** Of these a story has one: "the handover" needs no names. Meetings it has several of. */
const LONE: ReadonlySet<string> = new Set('exchange crash quake'.split(' '));

/** Two sites that one happening of both claims is put at; null where they may be one, or one inside the other. */
export function sitesApart(pair: ClaimPair): readonly [Span, Span] | null {
  for (const { left, right, family, people, parts } of sharedOccasions(pair)) {
    if (!PLACED.has(family) || left.stage !== 'done' || right.stage !== 'done') continue;
    if (
      people + parts === 0 &&
      !sharesCount(pair) &&
      !(LONE.has(family) && (isDefinite(pair.left.claim, left) || isDefinite(pair.right.claim, right)))
    )
      continue;
    const [as, bs] = [sitesOf(pair.left.claim, left, family), sitesOf(pair.right.claim, right, family)];
    const [a, b] = [as[0], bs[0]];
    if (!a || !b || !as.every((one) => bs.every((other) => areApart(pair, one, other)))) continue;
    if (!ofOtherDays(pair) && !betweenOthers(pair)) return [a.span, b.span];
  }
  return null;
}

/** Both have "61 passengers": it was one flight, whatever it is called. */
const sharesCount = ({ left, right }: ClaimPair): boolean =>
  left.claim.quantities.some(
    (a) =>
      a.low >= TELLING_COUNT &&
      a.countedLemma !== null &&
      right.claim.quantities.some(
        (b) =>
          a.kind === 'count' && a.kind === b.kind && a.low === b.low && a.countedLemma === b.countedLemma,
      ),
  );
/** A dozen may be a dozen of others. */
const TELLING_COUNT = 20;

/** Each tells where, and no name is in both: whoever "arrived in Oslo" and "arrived in Lisk" arrived twice. */
export function ofOtherSites(
  { left: l, right: r }: ClaimPair,
  { left, right, family }: SharedOccasion,
): boolean {
  const [as, bs] = [sitesOf(l.claim, left, family), sitesOf(r.claim, right, family)];
  if (as.length === 0 || bs.length === 0) return false;
  return !as.some((a) => bs.some((b) => a.names.some((one) => b.names.includes(one))));
}

/** "The handover": the one that was told of. */
function isDefinite({ tokens }: Claim, { token, noun }: Occasion): boolean {
  const hanging = tokens.filter(({ head }) => head === token);
  return (
    noun &&
    hanging.some(({ lemma }) => lemma === 'the') &&
    !hanging.some(({ deprel }) => /^(?:amod|nmod|compound)/u.test(deprel))
  );
}

function sitesOf(claim: Claim, { token, clause }: Occasion, family: string): readonly Site[] {
  const heads = new Set([token, ...(clause ? [clause.token] : [])]);
  return claim.tokens.flatMap(({ head, deprel, lemma, upos, span }, at): Site[] => {
    if (!heads.has(head) || !/^(?:obl|nmod)/u.test(deprel)) return [];
    if (
      !claim.tokens.some(
        (one) =>
          one.head === at && one.deprel === 'case' && (family === 'arrive' ? ARRIVED : AT).has(one.lemma),
      )
    )
      return [];
    if (claim.times.some((time) => time.span.start <= span.start && span.end <= time.span.end)) return [];
    const phrase = below(claim, at).filter((one) => one === at || isOfName(claim, one, at));
    const names = phrase
      .filter((one) => claim.tokens[one]?.upos === 'PROPN')
      .map((one) => claim.tokens[one]?.lemma ?? '');
    const spans = phrase.flatMap((one) => claim.tokens[one]?.span ?? []);
    return names.length === 0 ? [] : [{ noun: upos === 'PROPN' ? null : lemma, names, span: hull(spans) }];
  });
}

/** "Tarn bridge", "the bridge of Tarn": parts of its name, not what is told of it besides. */
function isOfName({ tokens }: Claim, at: number, top: number): boolean {
  const { head = -1, deprel = '' } = tokens[at] ?? {};
  if (head !== top && tokens[head]?.head !== top) return false;
  return /^(?:compound|flat|nmod|amod|case|det)/u.test(deprel);
}

/** Both are landmarks or both towns, none of their names is one, and neither claim names the other's. */
function areApart({ left, right }: ClaimPair, a: Site, b: Site): boolean {
  if ((a.noun === null) !== (b.noun === null)) return false;
  const common = a.names.some((one) => b.names.some((other) => one === other || nearSpelling(one, other)));
  const knows = (claim: Claim, { names }: Site) =>
    names.some((name) => claim.text.toLowerCase().includes(name));
  const wide = [...a.names, ...b.names].some((name) => COUNTRY_NAMES.has(name));
  return !common && !wide && !knows(right.claim, a) && !knows(left.claim, b);
}
