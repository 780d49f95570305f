import type { Stated } from '../model/source.ts';
import { FIELD_NAMES, readFields } from './fields.ts';

/** What a person says of a source that is there already, and what of it cannot be taken. */
export interface StatedByReviewer {
  readonly fields: Readonly<Partial<Record<(typeof FIELD_NAMES)[number], Stated>>>;
  readonly problems: readonly string[];
}

/** Reads values a person gives by name: "outlet", "Libyan Gazette". */
export function readStated(values: Readonly<Record<string, string>>): StatedByReviewer {
  const { values: fields, other, problems } = readFields(values, 'reviewer');
  const unknown = Object.keys(other).map(
    (name) => `There is no value "${name}"; there are ${FIELD_NAMES.join(', ')}.`,
  );
  const empty = Object.entries(values)
    .filter(([, value]) => value.trim() === '')
    .map(([name]) => `"${name}" is empty: say what it is.`);
  return { fields, problems: [...problems.map(({ message }) => message), ...unknown, ...empty] };
}
