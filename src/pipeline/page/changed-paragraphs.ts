import { diffArrays } from 'diff';
import { wordDifference, type DifferencePart } from '../../report/views/word-difference.ts';

/** A paragraph of two revisions laid over one another. */
export interface ChangedParagraph {
  readonly sort: 'same' | 'changed' | 'added' | 'gone';
  /** Word by word where it changed in part; else one part. */
  readonly parts: readonly DifferencePart[];
}

/** Paragraph by paragraph (Myers 1986, by the `diff` package), then word by word where one stands for another. */
export function changesBetween(before: string, after: string): readonly ChangedParagraph[] {
  const result: ChangedParagraph[] = [];
  let gone: readonly string[] = [];
  for (const { value, added, removed } of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (removed) {
      gone = value;
      continue;
    }
    result.push(...(added ? replaced(gone, value) : [...replaced(gone, []), ...value.map(same)]));
    gone = [];
  }
  return [...result, ...replaced(gone, [])];
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function same(text: string): ChangedParagraph {
  return { sort: 'same', parts: [{ text, in: 'both' }] };
}

/** The first of what is gone over the first of what came, and so on; what shares too few words is shown apart. */
function replaced(gone: readonly string[], came: readonly string[]): readonly ChangedParagraph[] {
  return Array.from({ length: Math.max(gone.length, came.length) }).flatMap(
    (_, place): ChangedParagraph[] => {
      const [old, now] = [gone[place], came[place]];
      const parts = old !== undefined && now !== undefined ? wordDifference(old, now) : null;
      if (parts) return [{ sort: 'changed', parts }];
      return [
        ...(old === undefined
          ? []
          : [{ sort: 'gone' as const, parts: [{ text: old, in: 'first' as const }] }]),
        ...(now === undefined
          ? []
          : [{ sort: 'added' as const, parts: [{ text: now, in: 'second' as const }] }]),
      ];
    },
  );
}
