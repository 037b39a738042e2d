import { CLASSES, FEATURES } from './features.ts';
import { type NamedTree, plantTrees, type Trees, walkTrees } from './trees.ts';

/** Weights by class of pronoun and name of feature, and the trees that say what weights alone cannot. */
export interface RankFile {
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly trees: readonly NamedTree[];
}

export interface Ranker {
  /** A row for each of `CLASSES`, in the order of `FEATURES`. */
  readonly weights: Float64Array;
  readonly trees: Trees;
  /** More than the trees together can say for anybody. */
  readonly mostOfTrees: number;
}

const NAMES = FEATURES.map(([name]) => name);
const WIDTH = NAMES.length;

/** As numbers, in the order of `FEATURES`. */
export function readRanker({ weights: named, trees }: RankFile): Ranker {
  const weights = new Float64Array(CLASSES.length * WIDTH);
  for (const [row, kind] of CLASSES.entries())
    for (const [i, name] of NAMES.entries()) weights[row * WIDTH + i] = named[kind]?.[name] ?? 0;
  const mostOfTrees = trees.reduce<number>((sum, tree) => sum + mostOf(tree), ROUNDING);
  return { weights, trees: plantTrees(trees, NAMES), mostOfTrees };
}

/** Sums of many small numbers differ by their order. */
const ROUNDING = 1e-6;

/** The largest leaf. */
const mostOf = (tree: NamedTree): number =>
  typeof tree === 'number' ? tree : Math.max(mostOf(tree[1]), mostOf(tree[2]));

/** What a candidate is worth to a pronoun of a class, as logits. */
export const worthOf = (ranker: Ranker, row: Uint8Array, kind: number): number =>
  weightsOf(ranker, row, kind) + treesOf(ranker, row);

export const weightsOf = ({ weights }: Ranker, row: Uint8Array, kind: number): number =>
  weigh(weights, row, kind);

export const treesOf = ({ trees }: Ranker, row: Uint8Array): number => walkTrees(trees, row);

/** What the weights alone say. */
export function weigh(weights: Float64Array, row: Uint8Array, kind: number): number {
  let sum = 0;
  const own = kind * WIDTH;
  for (let i = 0; i < WIDTH; i++) if (row[i] === 1) sum += weights[i]! + weights[own + i]!;
  return sum;
}

/** Weights by name, rounded, those that say nothing left out. */
export function namedWeights(weights: ArrayLike<number>): RankFile['weights'] {
  const named: Record<string, Record<string, number>> = {};
  for (const [row, kind] of CLASSES.entries()) {
    const own: Record<string, number> = {};
    for (const [i, name] of NAMES.entries()) {
      const weight = Math.round(weights[row * WIDTH + i]! * 1000) / 1000;
      if (weight !== 0) own[name] = weight;
    }
    named[kind] = own;
  }
  return named;
}
