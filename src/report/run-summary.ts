import type { Finding } from '../model/finding.ts';
import type { Run } from '../model/run.ts';
import { LESS_TELLING, MOST_TELLING, type RunSummary } from '../model/run-summary.ts';

/** A run in numbers and its first findings. */
export function summaryOf(run: Run): RunSummary {
  const { sources, carried, claims, attributions, events, findings, decisions, changes, unreadable } = run;
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const here = [...decisions].filter(([fingerprint]) => present.has(fingerprint)).map(([, one]) => one);
  const standing = findings.filter(({ fingerprint }) => decisions.get(fingerprint)?.verdict !== 'dismiss');
  return {
    sources: sources.length,
    copies: carried.reduce((sum, { carriers }) => sum + carriers.length - 1, 0),
    claims: claims.length,
    attributions: attributions.length,
    unnamed: attributions.filter(({ speaker }) => speaker === null).length,
    events: events.length,
    findings: findings.length,
    kinds: kindsOf(findings),
    undismissed: new Set(standing.map(({ relation }) => relation)),
    changes,
    decisions: { here, away: decisions.size - here.length },
    telling: findings.filter(({ relation }) => !LESS_TELLING.includes(relation)).slice(0, MOST_TELLING),
    sourceOf: new Map(sources.map((source) => [source.id, source])),
    unreadable,
  };
}

function kindsOf(findings: readonly Finding[]): RunSummary['kinds'] {
  const groups = Map.groupBy(findings, ({ relation, kind }) => `${relation} ${kind}`);
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? [{ relation: first.relation, kind: first.kind, count: more.length + 1 }] : [],
  );
}
