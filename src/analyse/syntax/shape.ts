/**
 * The sizes of the network; each a multiple of 16, the width the kernel works in. With 64 units and smaller scorers a point
 * fewer relations were right and a quarter more words were read in a second (see the model card).
 */
export const SIZES = {
  /** A token's embedding: the sum of the rows of its features. */
  embedding: 128,
  /** Units of one direction of one recurrent layer. */
  units: 80,
  /** What the second layer is told of the first one's tags. */
  tag: 32,
  /** What decides who is whose head. */
  arc: 96,
  /** What decides the relation between the two. */
  relation: 64,
  /** Signed distances from dependent to head, coarser the farther. */
  distances: 32,
} as const;

/** Gates of a long short-term memory. */
export const GATES = 4;
export const gateColumns = GATES * SIZES.units;
/** Both directions side by side. */
export const bothWays = 2 * SIZES.units;
export const perceptronColumns = 2 * (SIZES.arc + SIZES.relation);
export const relationInput = 3 * SIZES.relation;

/** Columns of the perceptron's output: each token as a dependent and as a head, for arcs and for relations. */
export const ARC_DEPENDENT = 0;
export const ARC_HEAD = SIZES.arc;
export const RELATION_DEPENDENT = 2 * SIZES.arc;
export const RELATION_HEAD = RELATION_DEPENDENT + SIZES.relation;

/** Slope of the perceptron's units below zero. */
export const LEAK = 0.1;

const KERNEL_WIDTH = 16;
export const padded = (size: number): number => Math.ceil(size / KERNEL_WIDTH) * KERNEL_WIDTH;

/** Row and column numbers of each matrix of the network with `tags` tags and `relations` relations; biases have one row. */
export function matrixShapes(
  tags: number,
  relations: number,
): Readonly<Record<string, readonly [number, number]>> {
  return {
    input1: [SIZES.embedding, 2 * gateColumns],
    bias1: [1, 2 * gateColumns],
    ahead1: [SIZES.units, gateColumns],
    back1: [SIZES.units, gateColumns],
    tags: [bothWays, padded(tags)],
    tagsBias: [1, padded(tags)],
    tagged: [padded(tags), SIZES.tag],
    input2: [bothWays + SIZES.tag, 2 * gateColumns],
    bias2: [1, 2 * gateColumns],
    ahead2: [SIZES.units, gateColumns],
    back2: [SIZES.units, gateColumns],
    perceptron: [bothWays, perceptronColumns],
    perceptronBias: [1, perceptronColumns],
    arc: [SIZES.arc, SIZES.arc],
    arcBias: [1, SIZES.arc],
    distance: [SIZES.arc, SIZES.distances],
    relation: [relationInput, padded(relations)],
    relationBias: [1, padded(relations)],
  };
}

/** Steps at which distances are lumped together. */
const DISTANCE_STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 45, 70] as const;

/** Which column of `distance` goes with a head `offset` places after (or, negative, before) its dependent. */
export function distanceColumn(offset: number): number {
  const far = Math.abs(offset);
  let step = 0;
  while (step < DISTANCE_STEPS.length - 1 && far > (DISTANCE_STEPS[step] ?? 0)) step++;
  return offset > 0 ? SIZES.distances / 2 + step : step;
}
