import type { Finding, Relation } from '../model/finding.ts';
import type { SourceId } from '../model/ids.ts';
import { worthOf } from './calibration.ts';
import { type Draft, finish } from './draft.ts';
import { type Weigh, flagsOf, oneToOne } from './flags.ts';
import type { CompareInput } from './input.ts';
import { merge } from './merge.ts';
import { NOTES } from './notes.ts';

/** Raise it when the same pairs may give other findings. */
export const COMPARE_VERSION = 5;

/** What an editor looks at first. */
const ORDER: readonly Relation[] = ['conflict', 'characterisation', 'note', 'update', 'duplicate'];

/** Every finding, ranked: the first is what an editor should see first. */
export function compare(input: CompareInput, weigh: Weigh = worthOf): readonly Finding[] {
  const order = new Map<SourceId, number>(
    [...input.articles]
      .sort((a, b) => (a.source.address < b.source.address ? -1 : 1))
      .map(({ source }, at) => [source.id, at]),
  );
  const flags = oneToOne(input.pairs.flatMap((pair) => flagsOf(pair, weigh)));
  const drafts: readonly Draft[] = [...merge(flags, order), ...notesOn(input, weigh)];
  const findings = drafts.flatMap((draft) => finish(draft) ?? []);
  return withoutTwins(findings).sort(byWeight);
}

function notesOn(input: CompareInput, weigh: Weigh): readonly Draft[] {
  return NOTES.flatMap((note) =>
    note.detect(input).flatMap((draft) => {
      const worth = weigh({ name: note.name, relation: 'note' }, draft.score);
      return worth ? [{ ...draft, ...worth }] : [];
    }),
  );
}

/** Likely before possible, conflicts before the rest, the surer first; by fingerprint where all is even. */
function byWeight(a: Finding, b: Finding): number {
  return (
    ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
    Number(b.tier === 'likely') - Number(a.tier === 'likely') ||
    b.sides.length * b.score - a.sides.length * a.score ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  );
}

function withoutTwins(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
