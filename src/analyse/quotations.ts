import type { Paragraph, Quotation } from '../model/analysis.ts';

/** Finds and pairs the quotation marks of each paragraph. */
export function quotationsOf(_text: string, _paragraphs: readonly Paragraph[]): readonly Quotation[] {
  return [];
}
