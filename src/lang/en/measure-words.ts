import type { Quantity } from '../../model/analysis.ts';
import { MEASURE_FORMS } from './measures/all.ts';
import type { MeasureForm } from './measures/form.ts';

/** A measure of which a story, or a thing in it, has one, told by the words around the number, whatever verb it stands under. */
export type NamedMeasure = Pick<MeasureForm, 'name' | 'kinds' | 'of' | 'grows'>;

/** What a number is, as far as that says what it can be a measure of. */
export type Measurable = Pick<Quantity, 'kind' | 'dimension'> & { readonly countedLemma: string | null };

/** The measure that the words on both sides of a number name; null where they name none, or not as what came to be. */
export function namedMeasure(
  before: string,
  behind: string,
  { kind, dimension, countedLemma }: Measurable,
): NamedMeasure | null {
  const [lead, rest] = [before.toLowerCase(), behind.toLowerCase()];
  const clause = lead.slice(Math.max(lead.lastIndexOf('.'), lead.lastIndexOf(';')) + 1);
  for (const form of MEASURE_FORMS) {
    if (!form.kinds.has(kind) || !counts(form, rest, countedLemma)) continue;
    if (form.dimension !== null && form.dimension !== dimension) continue;
    const led = leads(form, clause) ? form.before.exec(lead) : null;
    const followed = form.behind.exec(rest);
    const found = led ?? followed;
    if (found === null || (form.both && (led === null || followed === null))) continue;
    if (form.unless.test(lead) || form.unless.test(rest)) continue;
    const whose = found.groups?.['whose'];
    return { ...form, name: whose === undefined ? form.name : `${form.name} of the ${whose}` };
  }
  return null;
}

const leads = ({ within }: MeasureForm, clause: string): boolean => within?.test(clause) !== false;

const counts = ({ counted }: MeasureForm, rest: string, lemma: string | null): boolean =>
  counted === null || counted.split(' ').some((one) => one === lemma || rest.startsWith(` ${one}`));

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
