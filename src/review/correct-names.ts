import type { Reading } from '../model/run.ts';

/**
 * A reading with its entities called what reviewers call them. `nameOf` gives the name of the entity with that index;
 * undefined where nobody has said anything about it.
 */
export function withNames(reading: Reading, nameOf: (entity: number) => string | undefined): Reading {
  const { entities } = reading.analysis;
  const called = new Map<string, string>();
  for (const { index, name } of entities) {
    const given = nameOf(index);
    if (given !== undefined && given !== name) called.set(name, given);
  }
  if (called.size === 0) return reading;
  const attributions = reading.attributions.map((attribution) => {
    const { resolved } = attribution;
    if (!resolved || resolved.entity === null) return attribution;
    const name = nameOf(resolved.entity);
    if (name === undefined || name === resolved.name || resolved.by === 'reviewer') return attribution;
    return { ...attribution, resolved: { ...resolved, name, by: 'reviewer' as const } };
  });
  const claims = reading.claims.map((claim) => {
    if (!claim.participants.some(({ name }) => called.has(name))) return claim;
    const participants = claim.participants.map((one) => ({
      ...one,
      name: called.get(one.name) ?? one.name,
    }));
    return { ...claim, participants };
  });
  return { ...reading, attributions, claims };
}
