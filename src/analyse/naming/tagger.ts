import { NAME_ROWS, NAME_TAGS, type NameWeights } from '../../lang/en/name-weights.ts';
import type { EntityKind, Token } from '../../model/analysis.ts';
import { featuresAt, MOST_FEATURES } from './features.ts';
import type { NameSpan } from './name.ts';
import type { Run } from './runs.ts';

const TAGS = NAME_TAGS.length;
const OUTSIDE = 0;
const NEVER = -1e9;

/** True where a name can go on: "I-person" only after "B-person" or "I-person". */
function follows(from: number, to: number): boolean {
  return to === OUTSIDE || to % 2 === 1 || from === to || from === to - 1;
}

const ALLOWED: readonly (readonly boolean[])[] = Array.from({ length: TAGS + 1 }, (_, from) =>
  Array.from({ length: TAGS }, (_tag, to) => follows(from === TAGS ? OUTSIDE : from, to)),
);

/** True where tag `to` can come after tag `from`; `from` is the number of tags at a run's start. */
export function mayFollow(from: number, to: number): boolean {
  return ALLOWED[from]?.[to] ?? false;
}

/** The feature hashes of a run's tokens, one after another: `starts[i]` to `starts[i + 1]` belong to token i. */
export interface RunFeatures {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

const scratch = new Int32Array(MOST_FEATURES);

/** Row numbers of everything that is known of a run's tokens. */
export function featuresOfRun(tokens: readonly Token[], run: Run): RunFeatures {
  const length = run.last - run.first;
  const rows = new Int32Array(length * MOST_FEATURES);
  const starts = new Int32Array(length + 1);
  let filled = 0;
  for (let at = 0; at < length; at++) {
    const count = featuresAt({ tokens, run }, run.first + at, scratch);
    for (let index = 0; index < count; index++) rows[filled++] = (scratch[index] ?? 0) & (NAME_ROWS - 1);
    starts[at + 1] = filled;
  }
  return { rows: rows.subarray(0, filled), starts };
}

/** How much each tag fits a token by itself. */
function scoresAt(features: RunFeatures, at: number, weights: NameWeights, out: Float64Array): void {
  out.fill(0);
  const { rows } = weights;
  const end = features.starts[at + 1] ?? 0;
  for (let index = features.starts[at] ?? 0; index < end; index++) {
    const row = (features.rows[index] ?? 0) * TAGS;
    for (let tag = 0; tag < TAGS; tag++) out[tag] = (out[tag] ?? 0) + (rows[row + tag] ?? 0);
  }
}

/** The best sequence of tags for a run (Viterbi 1967): one tag number a token. */
export function bestTags(features: RunFeatures, weights: NameWeights): Uint8Array {
  const length = features.starts.length - 1;
  const back = new Uint8Array(length * TAGS);
  const here = new Float64Array(TAGS);
  let before = new Float64Array(TAGS).fill(NEVER);
  let now = new Float64Array(TAGS);
  for (let at = 0; at < length; at++) {
    scoresAt(features, at, weights, here);
    for (let to = 0; to < TAGS; to++) {
      const [from, score] = at === 0 ? opening(to, weights) : bestFrom(before, to, weights);
      back[at * TAGS + to] = from;
      now[to] = score + (here[to] ?? 0);
    }
    [before, now] = [now, before];
  }
  return traced(back, before, length);
}

function opening(to: number, { transitions }: NameWeights): readonly [from: number, score: number] {
  return [OUTSIDE, ALLOWED[TAGS]?.[to] ? (transitions[TAGS * TAGS + to] ?? 0) : NEVER];
}

function bestFrom(
  before: Float64Array,
  to: number,
  { transitions }: NameWeights,
): readonly [from: number, score: number] {
  let best = OUTSIDE;
  let most = -Infinity;
  for (let from = 0; from < TAGS; from++) {
    if (!ALLOWED[from]?.[to]) continue;
    const score = (before[from] ?? NEVER) + (transitions[from * TAGS + to] ?? 0);
    if (score > most) [best, most] = [from, score];
  }
  return [best, most];
}

function traced(back: Uint8Array, last: Float64Array, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  let tag = 0;
  for (let to = 1; to < TAGS; to++) if ((last[to] ?? NEVER) > (last[tag] ?? NEVER)) tag = to;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * TAGS + tag] ?? OUTSIDE;
  }
  return tags;
}

/** Names from a run's tags. */
export function spansOf(tags: Uint8Array, run: Run): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  let at = 0;
  while (at < tags.length) {
    const tag = tags[at] ?? OUTSIDE;
    const first = at++;
    if (tag === OUTSIDE) continue;
    while (at < tags.length && tags[at] === tag + 1) at++;
    const kind = (NAME_TAGS[tag] ?? 'O').slice(2) as EntityKind;
    spans.push({ first: run.first + first, last: run.first + at, kind });
  }
  return spans;
}
