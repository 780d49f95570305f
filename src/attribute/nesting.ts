import { NESTED_SHARE } from './confidence.ts';
import type { Attribution } from '../model/attribution.ts';
import type { AttributionId } from '../model/ids.ts';
import { contains, hull, type Span } from '../model/span.ts';

/** The innermost attribution whose content holds this one's cue and content: "her client had told police" in "the lawyer said". */
export function withNesting(attributions: readonly Attribution[]): readonly Attribution[] {
  const open: { readonly span: Span; readonly id: AttributionId }[] = [];
  const pieces = attributions
    .flatMap((attribution) =>
      attribution.contents.map((span) => ({ span, id: attribution.id, whole: wholeOf(attribution) })),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const within = new Map<AttributionId, AttributionId>();
  for (const { span, id, whole } of pieces) {
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= span.start) open.pop();
    if (!within.has(id)) {
      const outer = open.findLast((candidate) => candidate.id !== id && contains(candidate.span, whole));
      if (outer) within.set(id, outer.id);
    }
    open.push({ span, id });
  }
  return attributions.map((attribution) => nested(attribution, within.get(attribution.id) ?? null));
}

/** Cue and contents together: what must lie inside for one to stand in another. */
function wholeOf({ cue, contents }: Attribution): Span {
  return hull(cue ? [cue, ...contents] : contents);
}

function nested(attribution: Attribution, within: AttributionId | null): Attribution {
  if (within === null) return attribution;
  return {
    ...attribution,
    within,
    confidence: Math.round(attribution.confidence * NESTED_SHARE * 100) / 100,
  };
}
