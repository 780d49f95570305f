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
  const inside = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node));
  const knot = outside.length;
  const smaller = new Float64Array((knot + 1) * (knot + 1)).fill(-Infinity);
  const leaves = new Int32Array(knot);
  const enters = new Int32Array(knot);
  outside.forEach((node, i) => {
    outside.forEach((head, j) => {
      smaller[i * (knot + 1) + j] = scores[node * size + head] as number;
    });
    for (const member of cycle) {
      const out = scores[node * size + member] as number;
      if (out > (smaller[i * (knot + 1) + knot] as number)) {
        smaller[i * (knot + 1) + knot] = out;
        leaves[i] = member;
      }
      const into =
        (scores[member * size + node] as number) -
        (scores[member * size + (heads[member] as number)] as number);
      if (into > (smaller[knot * (knot + 1) + i] as number)) {
        smaller[knot * (knot + 1) + i] = into;
        enters[i] = member;
      }
    }
  });
  const solved = spanning(smaller, knot + 1);
  outside.forEach((node, i) => {
    const head = solved[i] as number;
    if (node > 0) heads[node] = head === knot ? (leaves[i] as number) : (outside[head] as number);
  });
  const entry = solved[knot] as number;
  heads[enters[entry] as number] = outside[entry] as number;
  return heads;
}
