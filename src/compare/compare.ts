import type { Finding } from '../model/finding.ts';
import type { SourceId } from '../model/ids.ts';
import { worthOf } from './calibration.ts';
import { type Draft, finish } from './findings/draft.ts';
import { type Weigh, flagsOf, oneToOne } from './flags.ts';
import { groundOf, groundOfPairs } from './findings/ground.ts';
import type { CompareInput } from './input.ts';
import { merge } from './findings/merge.ts';
import { NOTES } from './notes.ts';
import { byRank } from './findings/rank.ts';

/** Raise it when the same pairs may give other findings. */
export const COMPARE_VERSION = 74;

/** Every finding, ranked: the first is what an editor should see first. */
export function compare(input: CompareInput, weigh: Weigh = worthOf): readonly Finding[] {
  const order = new Map<SourceId, number>(
    [...input.articles]
      .sort((a, b) => (a.source.address < b.source.address ? -1 : 1))
      .map(({ source }, at) => [source.id, at]),
  );
  const flags = oneToOne(input.pairs.flatMap((pair) => flagsOf(pair, weigh)));
  const notes = notesOn(input, weigh);
  const ground = groundOf(
    notes.flatMap(({ sides }) => sides),
    input.articles,
    input.pairs,
  );
  const said = groundOfPairs(flags.map(({ pair }) => pair));
  const findings = [
    ...merge(flags, order).flatMap((draft) => finish(draft, said) ?? []),
    ...notes.flatMap((draft) => finish(draft, ground) ?? []),
  ];
  return withoutTwins(findings).sort(byRank);
}

function notesOn(input: CompareInput, weigh: Weigh): readonly Draft[] {
  return NOTES.flatMap((note) =>
    note.detect(input).flatMap((draft) => {
      const worth = weigh({ name: note.name, relation: 'note' }, draft.score);
      return worth ? [{ ...draft, ...worth }] : [];
    }),
  );
}

function withoutTwins(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
