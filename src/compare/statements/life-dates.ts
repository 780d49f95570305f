import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { timesOn } from '../times/times.ts';
import { oneBearer } from './topic.ts';

/** When somebody was born and died, as far as a statement tells. */
interface Life {
  readonly born: TimeExpression | null;
  readonly died: TimeExpression | null;
}

/** Between the two dates of a life. */
const DASH = /^\s*(?:-{1,2}|[–—−])\s*$/u;
const BIRTH = /\bborn\b/u;

/** True where two statements give one person's birth or death other years, months or days. */
export function livesApart(pair: ClaimPair): boolean {
  const [a, b] = [lifeIn(pair.left.claim), lifeIn(pair.right.claim)];
  return (differ(a.born, b.born) || differ(a.died, b.died)) && oneBearer(pair);
}

function lifeIn(claim: Claim): Life {
  const [born, died] = [under(claim, 'bear'), under(claim, 'die')];
  const told = bracketed(claim);
  return { born: told?.born ?? born, died: told?.died ?? died };
}

/** A main clause alone: of whom a clause within it tells is another question. */
function under(claim: Claim, lemma: string): TimeExpression | null {
  const told = claim.predications.find((one) => one.lemma === lemma && isOfSubject(claim, one.token));
  const [time, more] = told ? timesOn(claim, told) : [];
  return time !== undefined && more === undefined ? time : null;
}

/** "X (born 4 June 1920) is", "X was born in June". */
function isOfSubject({ tokens }: Claim, at: number): boolean {
  const [token, above] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  if (token === undefined) return false;
  return (
    token.head < 0 ||
    (token.deprel === 'acl' && /^nsubj/u.test(above?.deprel ?? '') && mainSubject(tokens, above))
  );
}

const mainSubject = (tokens: Claim['tokens'], token: Claim['tokens'][number] | undefined): boolean =>
  (tokens[token?.head ?? -1]?.head ?? 0) < 0;

/** In brackets before the main verb: "(12 October 1875 – 1 December 1947)", "(born Howard Allen; October 4, 1941)". */
function bracketed(claim: Claim): Life | null {
  const { text, span, tokens } = claim;
  const root = tokens.find(({ head }) => head < 0);
  const [first] = claim.times;
  if (!first || !root) return null;
  const from = text.lastIndexOf('(', first.span.start - span.start);
  const to = text.indexOf(')', first.span.end - span.start);
  if (from < 0 || to < 0 || root.span.start < span.start + to) return null;
  const times = claim.times.filter((time) => time.span.end <= span.start + to);
  const last = times.at(-1) ?? first;
  const lead = text.slice(from + 1, first.span.start - span.start);
  if (times.length > 2 || text.slice(last.span.end - span.start, to).trim() !== '') return null;
  const gap = text.slice(first.span.end - span.start, last.span.start - span.start);
  const life = lifeFrom(first, times[1] ?? null, gap);
  if (life?.died) return lead.trim() === '' || BIRTH.test(lead) || /[;,]\s*$/u.test(lead) ? life : null;
  return BIRTH.test(lead) ? life : null;
}

/** Two times with a dash between, one that is read as a stretch ("1875 – 1947"), or the birth alone. */
function lifeFrom(first: TimeExpression, second: TimeExpression | null, gap: string): Life | null {
  if (second) return DASH.test(gap) ? { born: first, died: second } : null;
  if (first.year !== null || first.earliest === null || first.latest === null)
    return { born: first, died: null };
  return { born: onDay(first, first.earliest, 0), died: onDay(first, first.latest, 1) };
}

const MS_PER_DAY = 86_400_000;

/** The time as the day that an ISO date names, so many days before it: a stretch ends where the next day begins. */
function onDay(time: TimeExpression, iso: string, before: number): TimeExpression {
  const day = new Date(Date.parse(iso) - before * MS_PER_DAY);
  if (time.grain === 'year') return { ...time, year: day.getUTCFullYear() };
  return { ...time, year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** What both tell of year, month and day; a decade holds its years. */
function differ(a: TimeExpression | null, b: TimeExpression | null): boolean {
  if (!a || !b || [a, b].some(({ grain }) => grain === 'decade')) return false;
  return (['year', 'month', 'day'] as const).some(
    (field) => a[field] !== null && b[field] !== null && a[field] !== b[field],
  );
}
