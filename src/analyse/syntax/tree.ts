/**
 * The tree of highest score with exactly one root (Chu and Liu 1965, Edmonds 1967). `scores[d * size + h]` says how well
 * node h heads node d; node 0 stands above the sentence, and its row is not read. Gives each node's head; node 0 has -1.
 */
export function bestTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  if (rootsOf(heads) <= 1 && findCycle(heads) === null) return heads;
  const costly = Float64Array.from(scores);
  for (let node = 1; node < size; node++) costly[node * size] = (costly[node * size] ?? 0) - ROOT_COST;
  return spanning(costly, size);
}

/** More than any sum of scores: a tree never takes a second root that it can do without. */
const ROOT_COST = 1e7;

const rootsOf = (heads: Int32Array): number => heads.reduce((sum, head) => sum + (head === 0 ? 1 : 0), 0);

function bestHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) {
    let best = -Infinity;
    for (let head = 0; head < size; head++) {
      const score = scores[node * size + head] as number;
      if (head !== node && score > best) {
        best = score;
        heads[node] = head;
      }
    }
    if (heads[node] === -1) heads[node] = node === 1 ? 0 : 1;
  }
  return heads;
}

/** The nodes of a circle among the heads; null where every node leads up to node 0. */
function findCycle(heads: Int32Array): readonly number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] ?? 0;
    }
    if (node <= 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return null;
}

/** The best tree by contracting a circle to one node, solving the smaller problem, and opening the circle again. */
function spanning(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const knot = size - cycle.length;
  const outside = outsideOf(cycle, size);
  const { smaller, leaves, enters } = contract(scores, heads, { cycle, outside, size });
  const solved = spanning(smaller, knot + 1);
  for (let i = 1; i < knot; i++) {
    const head = solved[i] as number;
    heads[outside[i] as number] = head === knot ? (leaves[i] as number) : (outside[head] as number);
  }
  const entry = solved[knot] as number;
  heads[enters[entry] as number] = outside[entry] as number;
  return heads;
}

/** The nodes that are not in the circle, in their order; node 0 is the first. */
function outsideOf(cycle: readonly number[], size: number): Int32Array {
  const inside = new Uint8Array(size);
  for (const member of cycle) inside[member] = 1;
  const outside = new Int32Array(size - cycle.length);
  let at = 0;
  for (let node = 0; node < size; node++) if (inside[node] === 0) outside[at++] = node;
  return outside;
}

/** A circle and what is not in it. */
interface Circle {
  readonly cycle: readonly number[];
  readonly outside: Int32Array;
  readonly size: number;
}

/** The scores with the circle as one last node, and by which of its members each arc leaves and enters it. */
function contract(scores: Float64Array, heads: Int32Array, { cycle, outside, size }: Circle) {
  const knot = outside.length;
  const wide = knot + 1;
  const smaller = new Float64Array(wide * wide).fill(-Infinity);
  const leaves = new Int32Array(knot);
  const enters = new Int32Array(knot);
  for (let i = 0; i < knot; i++) {
    const node = outside[i] as number;
    for (let j = 0; j < knot; j++)
      smaller[i * wide + j] = scores[node * size + (outside[j] as number)] as number;
    for (const member of cycle) {
      const out = scores[node * size + member] as number;
      if (out > (smaller[i * wide + knot] as number)) {
        smaller[i * wide + knot] = out;
        leaves[i] = member;
      }
      const own = scores[member * size + (heads[member] as number)] as number;
      const into = (scores[member * size + node] as number) - own;
      if (into > (smaller[knot * wide + i] as number)) {
        smaller[knot * wide + i] = into;
        enters[i] = member;
      }
    }
  }
  return { smaller, leaves, enters };
}
