/** A tree as parallel lists by node; `feature` is -1 at a leaf, else a row goes on at `below` or, from the edge on, right behind. */
export interface Tree {
  readonly feature: readonly number[];
  readonly edge: readonly number[];
  readonly below: readonly number[];
  readonly value: readonly number[];
}

export interface Forest {
  /** Log odds before any tree. */
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** The chance of yes that the forest gives a row of features, 0 to 1. */
export function chanceOf({ start, trees }: Forest, row: Float64Array): number {
  let score = start;
  for (const { feature, edge, below, value } of trees) {
    let node = 0;
    while (feature[node]! >= 0) node = below[node]! + (row[feature[node]!]! >= edge[node]! ? 1 : 0);
    score += value[node]!;
  }
  return 1 / (1 + Math.exp(-score));
}
