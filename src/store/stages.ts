import { fromRecord } from './record.ts';

/** Stage name to version number. */
export type Stages = Readonly<Record<string, number>>;

/** The same text for the same versions, whatever the order they are listed in. */
export function stagesToJson(stages: Stages): string {
  return JSON.stringify(Object.fromEntries(Object.entries(stages).sort(([a], [b]) => (a < b ? -1 : 1))));
}

export function stagesFromJson(json: string): Stages {
  return fromRecord<Stages>(json);
}
