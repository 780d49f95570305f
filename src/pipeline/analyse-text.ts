import { analyse } from '../analyse/analyse.ts';
import { describeAnalysis } from '../analyse/describe.ts';
import type { Analysis } from '../model/analysis.ts';

/** What was understood of a text: as a record, and as lines a person can read. */
export function analyseText(
  text: string,
  published: string | null,
): { readonly analysis: Analysis; readonly described: string } {
  const analysis = analyse(text, { published, title: null });
  return { analysis, described: describeAnalysis(analysis) };
}
