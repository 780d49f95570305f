import type { Matrix, Workspace } from './workspace.ts';

/** A score this far below the best one has a chance under one in ten million: nil, and its exponential is not worked out. */
const BELOW_NOTICE = -16;

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
    for (let i = 0; i < width; i++) {
      const below = (numbers[from + i] as number) - most;
      if (below > BELOW_NOTICE) sum += numbers[to + i] = Math.exp(below);
    }
    for (let i = 0; i < width; i++) numbers[to + i] = (numbers[to + i] as number) / sum;
  }
  return made;
}

/** For each tag ("VERB VBD") the number of its part of speech, and how many parts of speech there are. */
export interface TagGroups {
  readonly groups: Int32Array;
  readonly count: number;
}

export function groupTags(tags: readonly string[]): TagGroups {
  const poses = [...new Set(tags.map((tag) => tag.split(' ')[0]))];
  return {
    groups: Int32Array.from(tags, (tag) => poses.indexOf(tag.split(' ')[0])),
    count: poses.length,
  };
}

/** For each token the best tag of the best part of speech, which is the one with the largest sum of its tags' chances. */
export function bestTags(workspace: Workspace, chances: Matrix, { groups, count }: TagGroups): Int32Array {
  const { numbers } = workspace;
  const sums = new Float64Array(count);
  const made = new Int32Array(chances.rows - 1);
  for (let token = 0; token < made.length; token++) {
    const at = chances.at + (token + 1) * chances.columns;
    sums.fill(0);
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i] as number;
      sums[group] = (sums[group] as number) + (numbers[at + i] as number);
    }
    let best = 0;
    for (let group = 1; group < count; group++)
      if ((sums[group] as number) > (sums[best] as number)) best = group;
    let most = -1;
    for (let i = 0; i < groups.length; i++) {
      if (groups[i] !== best || (numbers[at + i] as number) <= most) continue;
      most = numbers[at + i] as number;
      made[token] = i;
    }
  }
  return made;
}
