import type { Forest, Tree } from '../../src/article/roles/model/forest.ts';

/** A row of features with what is to be learned, and how much it counts. */
export interface Sample {
  readonly row: Float64Array;
  readonly right: boolean;
  readonly weight: number;
}

export interface Boosting {
  readonly trees: number;
  /** Leaves of a tree, at most. */
  readonly leaves: number;
  /** Share of a tree's answer that is taken. */
  readonly rate: number;
  /** Sum of second derivatives that a leaf needs. */
  readonly least: number;
  /** L2 penalty on a leaf's answer. */
  readonly penalty: number;
}

const BINS = 32;

/**
 * Gradient-boosted trees for a yes or no (Friedman 2001, second order as in XGBoost, Chen and Guestrin 2016):
 * features in 32 bins, trees grown at the leaf that gains most. No chance in it: the same samples, the same trees.
 */
export function boost(samples: readonly Sample[], settings: Boosting): Forest {
  const bins = binsOf(samples);
  const binned = bins.map((edges, feature) => binned8(samples, feature, edges));
  const scores = new Float64Array(samples.length);
  const slope = new Float64Array(samples.length);
  const curve = new Float64Array(samples.length);
  const sum = (right: boolean): number =>
    samples.reduce((total, s) => total + (s.right === right ? s.weight : 0), 0);
  const start = Math.log((sum(true) + 1e-9) / (sum(false) + 1e-9));
  scores.fill(start);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    samples.forEach(({ right, weight }, i) => {
      const guess = 1 / (1 + Math.exp(-scores[i]!));
      slope[i] = weight * (guess - (right ? 1 : 0));
      curve[i] = weight * guess * (1 - guess);
    });
    const grown = grow({ binned, bins, slope, curve, settings });
    for (const { rows, value } of grown.leaves) for (const i of rows) scores[i]! += value;
    trees.push(grown.tree);
  }
  return { start, trees };
}

/** Edges between the bins of each feature: as many samples in each as equal values allow. */
function binsOf(samples: readonly Sample[]): number[][] {
  const width = samples[0]?.row.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = Float64Array.from(samples, ({ row }) => row[feature]!).sort();
    const edges: number[] = [];
    for (let bin = 1; bin < BINS; bin++) {
      const value = values[Math.floor((bin * values.length) / BINS)]!;
      if (value > (edges.at(-1) ?? values[0]!)) edges.push(value);
    }
    // Rare values at the upper end (a name that one block in a hundred carries) get a bin too.
    const highest = values.at(-1)!;
    if (highest > (edges.at(-1) ?? values[0]!)) edges.push(highest);
    return edges;
  });
}

function binned8(samples: readonly Sample[], feature: number, edges: readonly number[]): Uint8Array {
  return Uint8Array.from(samples, ({ row }) => {
    let bin = 0;
    while (bin < edges.length && row[feature]! >= edges[bin]!) bin++;
    return bin;
  });
}

interface Growing {
  readonly binned: readonly Uint8Array[];
  readonly bins: readonly (readonly number[])[];
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly settings: Boosting;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly value: number;
  readonly split: Split | null;
}

function grow(growing: Growing): { tree: Tree; leaves: readonly Leaf[] } {
  const { binned, bins, slope, settings } = growing;
  const tree: { feature: number[]; edge: number[]; below: number[]; value: number[] } = {
    feature: [],
    edge: [],
    below: [],
    value: [],
  };
  const leafOf = (rows: Int32Array): Leaf => {
    const node = tree.feature.length;
    const leaf = { node, rows, value: answerOf(rows, growing), split: bestSplit(rows, growing) };
    tree.feature.push(-1);
    tree.edge.push(0);
    tree.below.push(0);
    tree.value.push(leaf.value);
    return leaf;
  };
  let leaves = [leafOf(Int32Array.from(slope, (_, i) => i))];
  while (leaves.length < settings.leaves) {
    const open = leaves.filter(({ split }) => split !== null);
    if (open.length === 0) break;
    const best = open.reduce((a, b) => (b.split!.gain > a.split!.gain ? b : a));
    const { feature, bin } = best.split!;
    tree.feature[best.node] = feature;
    tree.edge[best.node] = bins[feature]![bin]!;
    tree.below[best.node] = tree.feature.length;
    const below = leafOf(best.rows.filter((i) => binned[feature]![i]! <= bin));
    const above = leafOf(best.rows.filter((i) => binned[feature]![i]! > bin));
    leaves = [...leaves.filter((leaf) => leaf !== best), below, above];
  }
  return { tree, leaves };
}

function answerOf(rows: Int32Array, { slope, curve, settings }: Growing): number {
  let g = 0;
  let h = 0;
  for (const i of rows) {
    g += slope[i]!;
    h += curve[i]!;
  }
  return (-settings.rate * g) / (h + settings.penalty);
}

function bestSplit(rows: Int32Array, growing: Growing): Split | null {
  const { binned, bins, slope, curve, settings } = growing;
  const { penalty, least } = settings;
  let allG = 0;
  let allH = 0;
  for (const i of rows) {
    allG += slope[i]!;
    allH += curve[i]!;
  }
  if (allH < 2 * least) return null;
  const whole = (allG * allG) / (allH + penalty);
  const g = new Float64Array(BINS + 2);
  const h = new Float64Array(BINS + 2);
  let best: Split | null = null;
  for (let feature = 0; feature < binned.length; feature++) {
    const edges = bins[feature]!.length;
    if (edges === 0) continue;
    g.fill(0);
    h.fill(0);
    const column = binned[feature]!;
    for (const i of rows) {
      g[column[i]!]! += slope[i]!;
      h[column[i]!]! += curve[i]!;
    }
    let belowG = 0;
    let belowH = 0;
    for (let bin = 0; bin < edges; bin++) {
      belowG += g[bin]!;
      belowH += h[bin]!;
      if (belowH < least || allH - belowH < least) continue;
      const aboveG = allG - belowG;
      const gain =
        (belowG * belowG) / (belowH + penalty) + (aboveG * aboveG) / (allH - belowH + penalty) - whole;
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { feature, bin, gain };
    }
  }
  return best;
}

const LEAST_GAIN = 1e-6;
