import { type TextVerdict, compareTexts } from '../compare/statements/judge-pair.ts';
import type { Attribution } from '../model/attribution.ts';
import type { AttributionId } from '../model/ids.ts';
import type { Claim } from '../model/claim.ts';
import { hull, wordsOf } from '../model/span.ts';
import { attributionDocument } from '../report/formats/attribution.ts';
import { looseText, understand } from './read.ts';

/** What may be asked of texts that are in no database: who said what, or how two about one event stand to each other. */
export type Question =
  | { readonly extract: { readonly name: string; readonly text: string; readonly published: string | null } }
  | { readonly compare: { readonly premise: string; readonly hypothesis: string } };

/** What is extracted from a text: attributed content, and what the outlet says in its own voice; in reading order. */
export type Extracted = ReturnType<typeof extracted>;
export type Answer = { readonly claims: Extracted } | { readonly verdict: TextVerdict };

/** The texts that a question is about. */
export function textsOf(question: Question): readonly string[] {
  return 'extract' in question
    ? [question.extract.text]
    : [question.compare.premise, question.compare.hypothesis];
}

/** Answers at once; `careful.ts` has it done within limits. */
export function answer(question: Question): Answer {
  if ('extract' in question) {
    const { name, text, published } = question.extract;
    const { attributions, claims } = understand(looseText(name, text, published));
    return { claims: extracted(text, attributions, claims) };
  }
  const judged = (name: string, text: string) => ({ text, ...understand(looseText(name, text, null)) });
  const { premise, hypothesis } = question.compare;
  return { verdict: compareTexts(judged('premise', premise), judged('hypothesis', hypothesis)) };
}

/** Attributed content is one claim here however many clauses it holds; the outlet's own voice comes clause by clause. */
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
