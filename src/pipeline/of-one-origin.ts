import type { CarriedText } from '../model/carried-text.ts';
import type { Finding } from '../model/finding.ts';

/** What two carriers of one text both say has one origin, in whatever words each says it. */
export function ofOneOrigin(
  findings: readonly Finding[],
  carried: readonly CarriedText[],
): readonly Finding[] {
  const textOf = new Map(
    carried.flatMap((text) => text.carriers.map(({ sourceId }) => [sourceId, text] as const)),
  );
  return findings.map((finding) => {
    if (finding.independence === null || finding.independence === 'same-origin') return finding;
    const texts = new Set(finding.sides.map(({ sourceId }) => textOf.get(sourceId)));
    return texts.size > 1 || texts.has(undefined) ? finding : { ...finding, independence: 'same-origin' };
  });
}
