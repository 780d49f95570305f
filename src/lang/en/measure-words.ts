import type { Quantity } from '../../model/analysis.ts';

/** A measure of which a story has one, told by the words around the number, whatever verb it stands under. */
export interface NamedMeasure {
  readonly name: string;
  readonly kinds: ReadonlySet<Quantity['kind']>;
  /** Of whom it is must be named on both sides. */
  readonly ofNamed: boolean;
  /** What it counts; null where its words alone tell the measure. */
  readonly counted: string | null;
}

/** How it is told, by the lower-case words up to a number and those behind it. */
interface Form extends NamedMeasure {
  readonly before: RegExp;
  readonly behind: RegExp;
  /** Words on either side that make it another number: what is asked, feared, at most, or of another time. */
  readonly unless: RegExp;
}

const NOT_YET =
  /\b(?:up to|maximum|at most|fac(?:e|es|ed|ing)|could|may|might|would|if|ask\w*|sought|seek\w*|demand\w*|call\w* for|recommend\w*|want\w*|offer\w*|propos\w*|threaten\w*|risk\w*)\b/u;
const LAST_TIME =
  /\b(?:ago|earlier|previous(?:ly)?|last (?:year|time|month|season)|compared|in (?:19|20)\d\d|first round|record)\b/u;

const FORMS: readonly Form[] = [
  {
    name: 'the prison term',
    kinds: new Set(['duration']),
    ofNamed: true,
    counted: null,
    before: /\b(?:sentenc|jail|imprison)|\bterm (?:of imprisonment )?of $/u,
    behind:
      /^ (?:in |of )?(?:prison|jail|imprisonment|behind bars|in custody)\b|^ ?(?:prison |jail )?(?:sentence|term)\b/u,
    unless: new RegExp(
      `${NOT_YET.source}|\\b(?:spent|serv(?:e|ed|ing)|after (?!(?:being|he was|she was) sentenced)|already|suspended|reduced|cut|appeal\\w*|await\\w*)\\b`,
      'u',
    ),
  },
  {
    name: 'the fine',
    kinds: new Set(['money']),
    ofNamed: true,
    counted: null,
    before: /\b(?:fine|fines|fined|penalty)\b/u,
    behind: /^ (?:fine|penalty)\b/u,
    unless: new RegExp(`${NOT_YET.source}|${LAST_TIME.source}`, 'u'),
  },
  {
    name: 'the ransom',
    kinds: new Set(['money']),
    ofNamed: false,
    counted: null,
    before: /\bransom\b/u,
    behind: /^ (?:in )?ransom\b/u,
    unless: NOT_YET,
  },
  {
    name: 'the bail',
    kinds: new Set(['money']),
    ofNamed: true,
    counted: null,
    before: /\bbail\b/u,
    behind: /^ bail\b/u,
    unless: NOT_YET,
  },
  {
    name: 'the margin of votes',
    kinds: new Set(['count']),
    ofNamed: true,
    counted: 'vote',
    before: /\b(?:margin|majority|lead|gap) of $| by $/u,
    behind: /^ votes? (?:more|clear|ahead)\b/u,
    unless: new RegExp(`${NOT_YET.source}|${LAST_TIME.source}|\\bto$|^ votes? to\\b|%|percent`, 'u'),
  },
  {
    name: 'the turnout',
    kinds: new Set(['percent']),
    ofNamed: false,
    counted: null,
    before: /\bturnout\b/u,
    behind: /\bturn(?:ed|ing)? ?out\b/u,
    unless: new RegExp(`${NOT_YET.source}|${LAST_TIME.source}`, 'u'),
  },
];

/** The measure that the words on both sides of a number name; null where they name none, or not as what came to be. */
export function namedMeasure(before: string, behind: string, kind: Quantity['kind']): NamedMeasure | null {
  const [lead, rest] = [before.toLowerCase(), behind.toLowerCase()];
  return (
    FORMS.find(
      (form) =>
        form.kinds.has(kind) &&
        (form.before.test(lead) || form.behind.test(rest)) &&
        !form.unless.test(lead) &&
        !form.unless.test(rest),
    ) ?? null
  );
}

/** Behind an amount they say in what time it comes each time: "90 million cubic metres a month". */
const PERIODS: readonly (readonly [period: string, form: RegExp])[] = [
  ['hour', /^ ?(?:an hour|per hour|hourly|each hour|every hour)\b/u],
  ['day', /^ ?(?:a day|per day|daily|each day|every day)\b/u],
  ['week', /^ ?(?:a week|per week|weekly|each week|every week)\b/u],
  ['month', /^ ?(?:a month|per month|monthly|each month|every month)\b/u],
  ['year', /^ ?(?:a year|per year|yearly|annually|each year|every year|per annum)\b/u],
];
const MASS_NOUN = /^ ?of \w+/u;

/** The period in which what stands before comes each time; null for none. `behind` starts behind the amount. */
export function periodBehind(behind: string): string | null {
  const text = behind.toLowerCase().replace(MASS_NOUN, '');
  return PERIODS.find(([, form]) => form.test(text))?.[0] ?? null;
}
