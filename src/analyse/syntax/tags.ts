import type { Matrix, Workspace } from './workspace.ts';

/** Rows of scores as rows of chances; only the first `width` columns count. */
export function softmax(workspace: Workspace, scores: Matrix, width: number): Matrix {
  const made = workspace.zeros(scores.rows, scores.columns);
  const { numbers } = workspace;
  for (let row = 0; row < scores.rows; row++) {
    const from = scores.at + row * scores.columns;
    const to = made.at + row * scores.columns;
    let most = -Infinity;
    for (let i = 0; i < width; i++) most = Math.max(most, numbers[from + i] as number);
    let sum = 0;
    for (let i = 0; i < width; i++) sum += numbers[to + i] = Math.exp((numbers[from + i] as number) - most);
    for (let i = 0; i < width; i++) numbers[to + i] = (numbers[to + i] as number) / sum;
  }
  return made;
}

/** How much more the part of speech counts than the tag within it. */
const DECISIVE = 1e6;

/** The best universal part of speech by the sum of its tags' chances, and its best tag. */
export function bestTags(workspace: Workspace, chances: Matrix, tags: readonly string[]): readonly number[] {
  const upos = tags.map((tag) => tag.split(' ')[0] ?? '');
  const { numbers } = workspace;
  return Array.from({ length: chances.rows - 1 }, (_, token) => {
    const at = chances.at + (token + 1) * chances.columns;
    const sums = new Map<string, number>();
    upos.forEach((pos, i) => sums.set(pos, (sums.get(pos) ?? 0) + (numbers[at + i] as number)));
    let best = 0;
    let most = -1;
    upos.forEach((pos, i) => {
      // The part of speech decides; the tag's own chance (at most 1) only within it.
      const score = (sums.get(pos) ?? 0) * DECISIVE + (numbers[at + i] as number);
      if (score > most) {
        most = score;
        best = i;
      }
    });
    return best;
  });
}
