import type { Forest } from '../../src/article/roles/model/forest.ts';

/** Numbers are kept to so many digits. */
const DIGITS = 5;

/** A forest as the file that ships: its features by name, its trees node by node. */
export function encodeForest(features: readonly string[], { start, trees }: Forest): string {
  const short = (value: number): number => Number(value.toPrecision(DIGITS));
  return `${JSON.stringify({
    features,
    start: short(start),
    trees: trees.map(({ feature, edge, below, value }) => ({
      feature,
      edge: edge.map(short),
      below,
      value: value.map((v, node) => (feature[node]! < 0 ? short(v) : 0)),
    })),
  })}\n`;
}
