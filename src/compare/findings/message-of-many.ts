import type { Camp, Finding, Origin } from '../../model/finding.ts';
import type { SourceId } from '../../model/ids.ts';
import { inMarks } from '../flag.ts';
import type { Ground } from './ground.ts';

/** More different values than this are left to the quotations below the message. */
const MOST_VALUES = 3;

/** "On people killed, “12” (one origin: Reuters, in three outlets) stands against “17” (two origins)." Null where nothing is told apart. */
export function messageOfMany(
  camps: readonly Camp[],
  { relation, kind, field }: Pick<Finding, 'relation' | 'kind' | 'field'>,
  ground: Ground,
): string | null {
  const told = camps.filter(({ value }) => value !== null);
  // “So” and “not so” say nothing where what it is about cannot be put in a clause.
  if (told.length < 2 || (kind === 'polarity' && field === null)) return null;
  const about = field === null ? '' : `On ${field}, `;
  if (told.length > MOST_VALUES) {
    const words = `${about}the accounts give ${String(told.length)} different versions.`;
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  const outlets = outletsIn(ground);
  const said = told.map(
    ({ value, origins }) => `${inMarks(value ?? '')} (${originsInWords(origins, outlets)})`,
  );
  if (relation === 'conflict' && said.length === 2) return `${about}${said.join(' stands against ')}.`;
  const listed = `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
  if (relation === 'conflict') return `${about}${listed} stand against one another.`;
  return `${about === '' ? 'The' : `${about}the`} accounts give ${listed}.`;
}

const LETTERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inLetters = (number: number): string => LETTERS[number] ?? String(number);

/** "one origin: Reuters, in three outlets", "two origins", "two origins in five outlets". */
function originsInWords(origins: readonly Origin[], outlets: ReadonlyMap<SourceId, string>): string {
  const printed = new Set(origins.flatMap(({ sourceIds }) => sourceIds.map((id) => outlets.get(id) ?? id)))
    .size;
  const [first, second] = origins;
  if (first && !second) {
    const by = first.name === null ? (first.how === 'copy' ? ': one text' : '') : `: ${first.name}`;
    return `one origin${by}${printed > 1 ? `, in ${inLetters(printed)} outlets` : ''}`;
  }
  const number = `${inLetters(origins.length)} origins`;
  return printed > origins.length ? `${number} in ${inLetters(printed)} outlets` : number;
}

/** What tells outlets apart: their names, where they are stated. */
function outletsIn(ground: Ground): ReadonlyMap<SourceId, string> {
  return new Map(
    [...ground.values()].map(({ source }) => [
      source.id,
      source.revision.metadata.outlet?.value ?? source.id,
    ]),
  );
}
