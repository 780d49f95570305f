import { type ClearableName, type Metadata, type Stated, withoutValues } from '../model/source.ts';
import { FIELD_NAMES, readFields } from './fields.ts';

/** What a person says of a source that is there already, what they take away, and what of it cannot be taken. */
export interface StatedByReviewer {
  readonly fields: Readonly<Partial<Record<(typeof FIELD_NAMES)[number], Stated>>>;
  readonly cleared: readonly ClearableName[];
  readonly problems: readonly string[];
}

/** Reads values a person gives by name: "outlet", "Libyan Gazette"; an empty one takes away what is stated. */
export function readStated(values: Readonly<Record<string, string>>): StatedByReviewer {
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '');
  const { values: fields, other, problems } = readFields(Object.fromEntries(given), 'reviewer');
  const names = FIELD_NAMES.map(String);
  const empty = Object.keys(values).filter((name) => values[name]?.trim() === '');
  const unknown = [...Object.keys(other), ...empty.filter((name) => !names.includes(name))].map(
    (name) => `There is no value "${name}"; there are ${FIELD_NAMES.join(', ')}.`,
  );
  const addressless = empty.includes('url') ? ['A source has an address: "url" cannot be taken away.'] : [];
  return {
    fields,
    cleared: empty.filter((name) => isClearable(name)),
    problems: [...problems.map(({ message }) => message), ...unknown, ...addressless],
  };
}

/** A source's metadata with what a person says of it. */
export function withStated(
  metadata: Metadata,
  { fields, cleared }: Pick<StatedByReviewer, 'fields' | 'cleared'>,
): Metadata {
  return withoutValues({ ...metadata, ...fields }, cleared);
}

function isClearable(name: string): name is ClearableName {
  return name !== 'url' && FIELD_NAMES.some((known) => known === name);
}
