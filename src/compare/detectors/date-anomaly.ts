import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Side } from '../../model/finding.ts';
import type { ArticleReading } from '../../model/pair.ts';
import { type Span, wordsOf } from '../../model/span.ts';
import { type Draft, sideFrom } from '../findings/draft.ts';
import type { CompareInput } from '../input.ts';
import type { NoteDetector } from '../note-detector.ts';
import { predicationAbove } from '../words/predicates.ts';
import { textOf } from '../words/wording.ts';

const SCORE = 0.85;
/** Another article's claim alike by this much is of the same happening. */
const SAME_EVENT = 0.12;
/** And by this much where it only says "on Saturday". */
const SURELY_SAME = 0.2;
const DAY_LETTERS = 10;
const MS_PER_DAY = 86_400_000;
/** Somewhere it is already tomorrow: a day ahead is no anomaly. */
const DAYS_AHEAD = 1;
/** Further ahead, a date without a year is mostly of the year before. */
const DAYS_FAR = 60;
/** Words that put what they stand with into the future. */
const AHEAD: ReadonlySet<string> = new Set(
  'expect plan due schedule will would shall intend hope until next before ahead set'.split(' '),
);
/** Before a day: what begins or ends then was only settled before: "with effect from 6 September". */
const ONWARDS =
  /\b(?:with effect from|effective|as (?:of|from)|starting|beginning|from \S+ (?:on|of)|no later than|by) (?:\S+ ){0,2}$/u;
const YEAR_LETTERS = 4;
const MONTH_LETTERS = 3;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const dateAnomaly: NoteDetector = Object.freeze({
  name: 'date-anomaly',
  version: 3,
  kind: 'date-anomaly',
  flags: 'An article reports as past what lies after its own date, or a weekday does not fall on its date.',
  quietOn:
    'Plans and forecasts, dates without a year that an undated article leaves open, and a day of time zones.',
  detect,
} satisfies NoteDetector);

function detect({ articles, pairs }: CompareInput): readonly Draft[] {
  return articles.flatMap((article) => [...ahead(article, pairs), ...offWeekday(article, pairs)]);
}

/** What is told as past and lies after the article's own date: one finding for an article. */
function ahead(article: ArticleReading, pairs: CompareInput['pairs']): readonly Draft[] {
  const dated = dateOf(article);
  if (!dated) return [];
  const late = article.claims.flatMap((claim) =>
    claim.times.filter((time) => isLater(claim, time, dated.day)).map((time) => ({ claim, time })),
  );
  const [first] = late;
  if (!first) return [];
  const sides = late.map(({ claim }) => sideFrom({ claim }, claim.span, null));
  if (dated.printed)
    sides.unshift({ ...sideFrom({ claim: first.claim }, first.claim.span, dated.day), ...dated.printed });
  if (first.time.weekday !== null) sides.push(...onWeekday(first.claim, first.time.weekday, pairs));
  const said = textOf(first.claim, first.time.span);
  const message = `The article is dated ${dated.day} and reports what happened on ${said}.`;
  return [draft(sides, message, [article.source.address, dated.day, said])];
}

/** Told in the past tense of a day more than one after the article's. */
function isLater(claim: Claim, time: TimeExpression, day: string): boolean {
  const { month, day: ofMonth, year } = time;
  if (month === null || ofMonth === null || claim.certainty !== 'certain') return false;
  if (claim.tokens.some(({ lemma }) => AHEAD.has(lemma))) return false;
  if (ONWARDS.test(claim.text.slice(0, time.span.start - claim.span.start))) return false;
  const at = claim.tokens.findIndex(
    ({ span }) => span.start <= time.span.start && time.span.start < span.end,
  );
  const above = at < 0 ? null : predicationAbove(claim, at);
  if (above?.tense !== 'past' || above.modality !== 'asserted') return false;
  const then = Date.UTC(year ?? Number(day.slice(0, YEAR_LETTERS)), month - 1, ofMonth);
  const ahead = then - Date.parse(day);
  return ahead > DAYS_AHEAD * MS_PER_DAY && ahead < DAYS_FAR * MS_PER_DAY;
}

interface Dated {
  /** ISO date. */
  readonly day: string;
  /** Where the page prints it, null where only its metadata has it. */
  readonly printed: { readonly span: Span; readonly text: string } | null;
}

/** The date of an article: its metadata's, else the one a byline prints ("May 7, 2024"). */
function dateOf({ paragraphs, source: { revision } }: ArticleReading): Dated | null {
  const published = revision.metadata.published?.value.slice(0, DAY_LETTERS) ?? null;
  for (const { role, span } of paragraphs) {
    if (role !== 'byline' && role !== 'section') continue;
    const text = wordsOf(revision.text, span);
    const day = printedDay(text);
    if (day !== null && (published === null || day === published)) return { day, printed: { span, text } };
  }
  return published === null ? null : { day: published, printed: null };
}

const PRINTED = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})\b|\b(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})\b/u;

function printedDay(text: string): string | null {
  const found = PRINTED.exec(text);
  if (!found) return null;
  const [, month = found[5] ?? '', date = found[4] ?? '', year = found[6] ?? ''] = found;
  const number = MONTHS.indexOf(month.slice(0, MONTH_LETTERS).toLowerCase()) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** "Saturday, October 13" where the 13th was a Sunday. */
function offWeekday(article: ArticleReading, pairs: CompareInput['pairs']): readonly Draft[] {
  return article.claims.flatMap((claim) =>
    claim.times.flatMap((time) => {
      const real = weekdayOf(time, article);
      if (real === null || real === time.weekday) return [];
      const said = textOf(claim, time.span);
      const message = `“${said}”: that day was a ${WEEKDAYS[real] ?? ''}.`;
      const others = [...onWeekday(claim, real, pairs), ...ofNearDays(claim, time, pairs)];
      const sides = [
        sideFrom({ claim }, claim.span, said),
        ...new Map(others.map((o) => [o.claimId, o])).values(),
      ];
      return [draft(sides, message, [article.source.address, said])];
    }),
  );
}

/** What other articles say of the same happening with the weekday on which the date fell. */
const onWeekday = (claim: Claim, weekday: number, pairs: CompareInput['pairs']): readonly Side[] =>
  ofTheSame(claim, pairs, (time) => time.weekday === weekday);

/** How far the dates of one happening lie apart where a weekday or a date was mistaken: "Wednesday, September 4", the 3rd. */
const MISTAKEN = 1;

/** And those that give the weekday with another date, or the date without it. */
const ofNearDays = (
  claim: Claim,
  { weekday, day, month }: TimeExpression,
  pairs: CompareInput['pairs'],
): readonly Side[] =>
  ofTheSame(
    claim,
    pairs,
    (time, sameEvent) =>
      (sameEvent >= SURELY_SAME &&
        time.day === null &&
        time.weekday === weekday &&
        isNear(time.earliest, day)) ||
      (time.day !== null &&
        day !== null &&
        time.month === month &&
        time.day !== day &&
        Math.abs(time.day - day) <= MISTAKEN),
  );

/** The day that a weekday alone is known to mean lies next to the one that is printed. */
const isNear = (earliest: string | null, day: number | null): boolean =>
  earliest !== null &&
  day !== null &&
  Math.abs(Number(earliest.slice(DAY_LETTERS - 2, DAY_LETTERS)) - day) === MISTAKEN;

function ofTheSame(
  claim: Claim,
  pairs: CompareInput['pairs'],
  fits: (time: TimeExpression, sameEvent: number) => boolean,
): readonly Side[] {
  return pairs.flatMap(({ left, right, sameEvent }) => {
    if (sameEvent < SAME_EVENT || (left.claim !== claim && right.claim !== claim)) return [];
    const other = left.claim === claim ? right : left;
    const time =
      other.claim.sourceId === claim.sourceId
        ? undefined
        : other.claim.times.find((one) => fits(one, sameEvent));
    return time ? [sideFrom(other, other.claim.span, textOf(other.claim, time.span))] : [];
  });
}

/** The weekday of a full date; null where weekday, day, month or year is not known. */
function weekdayOf({ weekday, day, month, year }: TimeExpression, { source }: ArticleReading): number | null {
  const known = year ?? Number(source.revision.metadata.published?.value.slice(0, 4) ?? Number.NaN);
  if (weekday === null || day === null || month === null || Number.isNaN(known)) return null;
  return new Date(Date.UTC(known, month - 1, day)).getUTCDay();
}

function draft(sides: Draft['sides'], message: string, rests: readonly string[]): Draft {
  return {
    relation: 'note',
    kind: 'date-anomaly',
    detector: dateAnomaly.name,
    detectorVersion: dateAnomaly.version,
    tier: 'likely',
    score: SCORE,
    message,
    field: 'date',
    eventId: null,
    sides,
    checks: [],
    independence: null,
    rests,
  };
}
