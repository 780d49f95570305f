import type { Analysis } from '../model/analysis.ts';
import { wordsOf } from '../model/span.ts';

/** What was understood of a text, in lines a person can read on a terminal. */
export function describeAnalysis(analysis: Analysis): string {
  return analysis.sentences.map(({ span }) => `${wordsOf(analysis.text, span)}\n`).join('');
}
