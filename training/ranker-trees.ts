import { FEATURES } from '../src/identity/rank/features.ts';
import type { NamedTree } from '../src/identity/rank/trees.ts';
import { weigh } from '../src/identity/rank/weights.ts';
import { heldBy, pushesOf, type RankExample } from './ranker.ts';

export interface TreeSettings {
  readonly trees: number;
  /** Questions from the root to a leaf, at most. */
  readonly depth: number;
  /** Share of a leaf's answer that is taken. */
  readonly rate: number;
  /** Sum of second derivatives that a leaf needs, and the L2 penalty on its answer. */
  readonly least: number;
  readonly penalty: number;
}

const LEAST_CURVE = 1e-4;
const LEAST_GAIN = 1e-3;
const WIDTH = FEATURES.length;

/** All candidates of all examples one behind the other. */
interface Rows {
  readonly rows: readonly Uint8Array[];
  /** The features that hold of each. */
  readonly active: readonly Uint8Array[];
  readonly scores: Float64Array;
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

/**
 * Trees that are added to the weights, each grown towards what the sum so far leaves wrong (Friedman 2001, second
 * order as in XGBoost, Chen and Guestrin 2016), under the same loss over each example's candidates. No chance in it.
 */
export function growTrees(
  examples: readonly RankExample[],
  weights: Float64Array,
  settings: TreeSettings,
): NamedTree[] {
  const data = rowsOf(examples, weights);
  const everything = Int32Array.from(data.rows, (_, i) => i);
  return Array.from({ length: settings.trees }, () => {
    setSlopes(examples, data);
    return grow(everything, settings.depth, data, settings);
  });
}

function rowsOf(examples: readonly RankExample[], weights: Float64Array): Rows {
  const rows = examples.flatMap(({ candidates }) => candidates.map(({ row }) => row));
  const scores = examples.flatMap(({ kind, candidates }) =>
    candidates.map(({ row }) => weigh(weights, row, kind)),
  );
  return {
    rows,
    active: rows.map((row) => Uint8Array.from(heldBy(row))),
    scores: Float64Array.from(scores),
    slope: new Float64Array(rows.length),
    curve: new Float64Array(rows.length),
  };
}

function setSlopes(examples: readonly RankExample[], { scores, slope, curve }: Rows): void {
  let at = 0;
  for (const { candidates, weight } of examples) {
    const own = [...scores.subarray(at, at + candidates.length)];
    for (const { push, curve: bend } of pushesOf(candidates, own)) {
      slope[at] = weight * push;
      curve[at] = weight * Math.max(bend, LEAST_CURVE);
      at++;
    }
  }
}

/** A tree over these rows; their scores move by its answers. */
function grow(rows: Int32Array, depth: number, data: Rows, settings: TreeSettings): NamedTree {
  const feature = depth === 0 ? -1 : bestFeature(rows, data, settings);
  if (feature < 0) return leafOf(rows, data, settings);
  const holds = (i: number): boolean => data.rows[i]![feature] === 1;
  const yes = grow(rows.filter(holds), depth - 1, data, settings);
  const no = grow(
    rows.filter((i) => !holds(i)),
    depth - 1,
    data,
    settings,
  );
  return [FEATURES[feature]![0], yes, no];
}

function leafOf(rows: Int32Array, { scores, slope, curve }: Rows, { rate, penalty }: TreeSettings): number {
  let push = 0;
  let bend = penalty;
  for (const i of rows) {
    push += slope[i]!;
    bend += curve[i]!;
  }
  const worth = Math.round((1e4 * rate * push) / bend) / 1e4;
  for (const i of rows) scores[i]! += worth;
  return worth;
}

/** The feature whose answers differ most, or -1. */
function bestFeature(
  rows: Int32Array,
  { active, slope, curve }: Rows,
  { least, penalty }: TreeSettings,
): number {
  const pushes = new Float64Array(WIDTH);
  const bends = new Float64Array(WIDTH);
  let push = 0;
  let bend = 0;
  for (const i of rows) {
    push += slope[i]!;
    bend += curve[i]!;
    for (const feature of active[i]!) {
      pushes[feature]! += slope[i]!;
      bends[feature]! += curve[i]!;
    }
  }
  const worth = (sum: number, weight: number): number => (sum * sum) / (weight + penalty);
  let best = -1;
  let most = LEAST_GAIN;
  for (let feature = 0; feature < WIDTH; feature++) {
    const [yes, no] = [bends[feature]!, bend - bends[feature]!];
    if (yes < least || no < least) continue;
    const gain = worth(pushes[feature]!, yes) + worth(push - pushes[feature]!, no) - worth(push, bend);
    if (gain <= most) continue;
    most = gain;
    best = feature;
  }
  return best;
}
