import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Side } from '../../model/finding.ts';
import type { ArticleReading } from '../../model/pair.ts';
import { type Draft, sideFrom } from '../draft.ts';
import type { CompareInput } from '../input.ts';
import type { NoteDetector } from '../note-detector.ts';
import { predicationAbove } from '../predicates.ts';
import { textOf } from '../wording.ts';

const SCORE = 0.85;
/** Another article's claim alike by this much is of the same happening. */
const SAME_EVENT = 0.2;
const DAY_LETTERS = 10;
const MS_PER_DAY = 86_400_000;
/** Somewhere it is already tomorrow: a day ahead is no anomaly. */
const DAYS_AHEAD = 1;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const dateAnomaly: NoteDetector = Object.freeze({
  name: 'date-anomaly',
  version: 1,
  kind: 'date-anomaly',
  flags: 'An article reports as past what lies after its own date, or a weekday does not fall on its date.',
  quietOn:
    'Plans and forecasts, dates without a year that an undated article leaves open, and a day of time zones.',
  detect,
} satisfies NoteDetector);

function detect({ articles, pairs }: CompareInput): readonly Draft[] {
  return articles.flatMap((article) => [...ahead(article), ...offWeekday(article, pairs)]);
}

/** What is told as past and lies after the article's own date: one finding for an article. */
function ahead(article: ArticleReading): readonly Draft[] {
  const published = article.source.revision.metadata.published;
  if (!published) return [];
  const day = published.value.slice(0, DAY_LETTERS);
  const late = article.claims.flatMap((claim) =>
    claim.times.filter((time) => isLater(claim, time, day)).map((time) => ({ claim, time })),
  );
  const [first] = late;
  if (!first) return [];
  const sides = late.map(({ claim }) => sideFrom({ claim }, claim.span, null));
  const printed = placeOfDate(article, day);
  if (printed)
    sides.unshift({
      claimId: first.claim.id,
      sourceId: article.source.id,
      span: printed.span,
      text: printed.text,
      value: day,
    });
  const said = textOf(first.claim, first.time.span);
  return [
    draft(sides, `The article is dated ${day} and reports what happened on ${said}.`, [
      article.source.address,
      day,
      said,
    ]),
  ];
}

function isLater(claim: Claim, time: TimeExpression, day: string): boolean {
  if (time.earliest === null || (time.how !== 'stated' && time.day === null)) return false;
  if (claim.certainty === 'forecast' || claim.certainty === 'hypothetical' || claim.certainty === 'question')
    return false;
  const at = claim.tokens.findIndex(
    ({ span }) => span.start <= time.span.start && time.span.start < span.end,
  );
  const above = at < 0 ? null : predicationAbove(claim, at);
  if (above?.tense !== 'past' || above.modality !== 'asserted') return false;
  return Date.parse(time.earliest.slice(0, DAY_LETTERS)) - Date.parse(day) > DAYS_AHEAD * MS_PER_DAY;
}

/** Where the page prints its own date: the byline that holds the year and the day. */
function placeOfDate({ paragraphs, source }: ArticleReading, day: string) {
  const { text } = source.revision;
  const [year = '', , date = ''] = day.split('-');
  const found = paragraphs.find(({ role, span }) => {
    const words = text.slice(span.start, span.end);
    return role === 'byline' && words.includes(year) && words.includes(String(Number(date)));
  });
  return found ? { span: found.span, text: text.slice(found.span.start, found.span.end) } : null;
}

/** "Saturday, October 13" where the 13th was a Sunday. */
function offWeekday(article: ArticleReading, pairs: CompareInput['pairs']): readonly Draft[] {
  return article.claims.flatMap((claim) =>
    claim.times.flatMap((time) => {
      const real = weekdayOf(time, article);
      if (real === null || real === time.weekday) return [];
      const said = textOf(claim, time.span);
      const message = `“${said}”: that day was a ${WEEKDAYS[real] ?? ''}.`;
      const sides = [sideFrom({ claim }, claim.span, said), ...onWeekday(claim, real, pairs)];
      return [draft(sides, message, [article.source.address, said])];
    }),
  );
}

/** What other articles say of the same happening with the weekday on which the date fell. */
function onWeekday(claim: Claim, weekday: number, pairs: CompareInput['pairs']): readonly Side[] {
  return pairs.flatMap(({ left, right, sameEvent }) => {
    if (sameEvent < SAME_EVENT || (left.claim !== claim && right.claim !== claim)) return [];
    const other = left.claim === claim ? right : left;
    const time = other.claim.times.find((one) => one.weekday === weekday);
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
