import { mayFollow, type RunFeatures } from '../../../analyse/naming/tagger.ts';
import { NAME_ROWS, NAME_TAGS } from '../name-weights.ts';

const TAGS = NAME_TAGS.length;
const NEVER = -1e9;
/** Largest step of a weight; AdaGrad makes each one's own steps smaller as it moves. */
const RATE = 0.03;
/** Part of the features left out of each look at a run, so that none is relied on alone (dropout). */
const LEFT_OUT = 0.3;

/** One run with its true tags. */
export interface Lesson {
  readonly features: RunFeatures;
  readonly tags: Uint8Array;
}

function logSum(values: Float64Array, from: number, to: number): number {
  let most = -Infinity;
  for (let at = from; at < to; at++) most = Math.max(most, values[at] ?? NEVER);
  let sum = 0;
  for (let at = from; at < to; at++) sum += Math.exp((values[at] ?? NEVER) - most);
  return most + Math.log(sum);
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) learned one run at a time by AdaGrad
 * (Duchi, Hazan and Singer 2011).
 */
export class Field {
  readonly rows = new Float32Array(NAME_ROWS * TAGS);
  readonly transitions = new Float32Array((TAGS + 1) * TAGS);
  readonly #rowSquares = new Float32Array(NAME_ROWS * TAGS).fill(1e-6);
  readonly #moveSquares = new Float32Array((TAGS + 1) * TAGS).fill(1e-6);

  readonly #sums = {
    rows: new Float32Array(NAME_ROWS * TAGS),
    transitions: new Float32Array((TAGS + 1) * TAGS),
    count: 0,
  };

  /** Counts the weights as they are now towards their average. */
  remember(): void {
    this.#sums.count++;
    this.rows.forEach((value, at) => (this.#sums.rows[at] = (this.#sums.rows[at] ?? 0) + value));
    this.transitions.forEach(
      (value, at) => (this.#sums.transitions[at] = (this.#sums.transitions[at] ?? 0) + value),
    );
  }

  /** The average of all remembered weights: steadier than the last ones (Polyak and Juditsky 1992). */
  average(): Pick<Field, 'rows' | 'transitions'> {
    const { rows, transitions, count } = this.#sums;
    return { rows: rows.map((sum) => sum / count), transitions: transitions.map((sum) => sum / count) };
  }

  /** Takes one step towards the lesson's tags. `random` gives numbers from 0 to 1. */
  learn({ features, tags }: Lesson, random: () => number): void {
    const kept = thinned(features, random);
    const length = tags.length;
    const scores = this.#scores(kept, length);
    const ahead = this.#ahead(scores, length);
    const behind = this.#behind(scores, length);
    const total = logSum(ahead, (length - 1) * TAGS, length * TAGS);
    this.#stepRows(kept, tags, (at, tag) =>
      Math.exp((ahead[at * TAGS + tag] ?? NEVER) + (behind[at * TAGS + tag] ?? NEVER) - total),
    );
    this.#stepMoves(tags, { scores, ahead, behind, total });
  }

  #scores(features: RunFeatures, length: number): Float64Array {
    const scores = new Float64Array(length * TAGS);
    for (let at = 0; at < length; at++) {
      const end = features.starts[at + 1] ?? 0;
      for (let index = features.starts[at] ?? 0; index < end; index++) {
        const row = (features.rows[index] ?? 0) * TAGS;
        for (let tag = 0; tag < TAGS; tag++)
          scores[at * TAGS + tag] = (scores[at * TAGS + tag] ?? 0) + (this.rows[row + tag] ?? 0);
      }
    }
    return scores;
  }

  #move(from: number, to: number): number {
    return mayFollow(from, to) ? (this.transitions[from * TAGS + to] ?? 0) : NEVER;
  }

  /** Log of the weight of all ways to each tag, its own score included. */
  #ahead(scores: Float64Array, length: number): Float64Array {
    const ahead = new Float64Array(length * TAGS);
    const ways = new Float64Array(TAGS);
    for (let at = 0; at < length; at++) {
      for (let to = 0; to < TAGS; to++) {
        for (let from = 0; from < TAGS; from++)
          ways[from] = at === 0 ? NEVER : (ahead[(at - 1) * TAGS + from] ?? 0) + this.#move(from, to);
        const sum = at === 0 ? this.#move(TAGS, to) : logSum(ways, 0, TAGS);
        ahead[at * TAGS + to] = sum + (scores[at * TAGS + to] ?? 0);
      }
    }
    return ahead;
  }

  /** Log of the weight of all ways on from each tag, its own score left out. */
  #behind(scores: Float64Array, length: number): Float64Array {
    const behind = new Float64Array(length * TAGS);
    const ways = new Float64Array(TAGS);
    for (let at = length - 2; at >= 0; at--) {
      for (let from = 0; from < TAGS; from++) {
        const next = (at + 1) * TAGS;
        for (let to = 0; to < TAGS; to++)
          ways[to] = this.#move(from, to) + (scores[next + to] ?? 0) + (behind[next + to] ?? 0);
        behind[at * TAGS + from] = logSum(ways, 0, TAGS);
      }
    }
    return behind;
  }

  #stepRows(features: RunFeatures, tags: Uint8Array, chance: (at: number, tag: number) => number): void {
    for (let at = 0; at < tags.length; at++) {
      for (let tag = 0; tag < TAGS; tag++) {
        const slope = (tags[at] === tag ? 1 : 0) - chance(at, tag);
        if (Math.abs(slope) < 1e-4) continue;
        const end = features.starts[at + 1] ?? 0;
        for (let index = features.starts[at] ?? 0; index < end; index++)
          step(this.rows, this.#rowSquares, (features.rows[index] ?? 0) * TAGS + tag, slope);
      }
    }
  }

  #stepMoves(
    tags: Uint8Array,
    {
      scores,
      ahead,
      behind,
      total,
    }: { scores: Float64Array; ahead: Float64Array; behind: Float64Array; total: number },
  ): void {
    for (let at = 0; at < tags.length; at++) {
      const froms = at === 0 ? [TAGS] : Array.from({ length: TAGS }, (_, from) => from);
      for (const from of froms) {
        for (let to = 0; to < TAGS; to++) {
          if (!mayFollow(from, to)) continue;
          const before = at === 0 ? 0 : (ahead[(at - 1) * TAGS + from] ?? 0);
          const way =
            before + this.#move(from, to) + (scores[at * TAGS + to] ?? 0) + (behind[at * TAGS + to] ?? 0);
          const truth = tags[at] === to && (at === 0 || tags[at - 1] === from) ? 1 : 0;
          step(this.transitions, this.#moveSquares, from * TAGS + to, truth - Math.exp(way - total));
        }
      }
    }
  }
}

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) + (RATE * slope) / Math.sqrt(square);
}

function thinned(features: RunFeatures, random: () => number): RunFeatures {
  const rows = new Int32Array(features.rows.length);
  const starts = new Int32Array(features.starts.length);
  let filled = 0;
  for (let at = 0; at + 1 < starts.length; at++) {
    const end = features.starts[at + 1] ?? 0;
    for (let index = features.starts[at] ?? 0; index < end; index++) {
      if (random() >= LEFT_OUT) rows[filled++] = features.rows[index] ?? 0;
    }
    starts[at + 1] = filled;
  }
  return { rows, starts };
}
