import type { Attribution } from '../model/attribution.ts';
import type { AttributionId } from '../model/ids.ts';
import type { Claim } from '../model/claim.ts';
import { hull, wordsOf } from '../model/span.ts';
import { attributionDocument } from '../report/formats/attribution.ts';
import { jsonLines, stringField } from './jsonl.ts';
import { looseText, understand } from './read.ts';

/**
 * Who said what in each text: lines `{doc_id, text, published?}` in, lines `{doc_id, claims}` out; no database.
 * Attributed content is one claim here however many clauses it holds; the outlet's own voice comes clause by clause.
 * Throws BadLine where a line is not of that shape.
 */
export function* extractLines(input: string): Generator<string> {
  for (const { number, value } of jsonLines(input)) {
    const text = stringField(value, 'text', number);
    const published = typeof value['published'] === 'string' ? value['published'] : null;
    const { attributions, claims } = understand(looseText(`line ${number}`, text, published));
    yield JSON.stringify({ doc_id: value['doc_id'] ?? null, claims: extracted(text, attributions, claims) });
  }
}

function extracted(text: string, attributions: readonly Attribution[], claims: readonly Claim[]) {
  const byId = new Map<AttributionId, Attribution>(
    attributions.map((attribution) => [attribution.id, attribution]),
  );
  const attributed = attributions.map((attribution) => {
    const { start, end } = hull(attribution.contents);
    return {
      start,
      end,
      text: wordsOf(text, { start, end }),
      attribution: attributionDocument(text, attribution, byId),
    };
  });
  const own = claims
    .filter(({ attributionId }) => attributionId === null)
    .map(({ span: { start, end }, text: words }) => ({ start, end, text: words, attribution: null }));
  return [...attributed, ...own].sort((a, b) => a.start - b.start || a.end - b.end);
}
