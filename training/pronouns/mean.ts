import type { NamedTree } from '../../src/identity/rank/trees.ts';
import type { RankFile } from '../../src/identity/rank/weights.ts';

/** Several rankers as one that says what they say on average: few examples make each of them shaky, their mean less so. */
export function meanRanker(files: readonly RankFile[]): RankFile {
  return {
    weights: meanWeights(files.map(({ weights }) => weights)),
    trees: files.flatMap(({ trees }) => trees.map((tree) => scaled(tree, 1 / files.length))),
  };
}

function meanWeights(all: readonly RankFile['weights'][]): RankFile['weights'] {
  const sums: Record<string, Record<string, number>> = {};
  for (const weights of all)
    for (const [kind, own] of Object.entries(weights))
      for (const [name, weight] of Object.entries(own)) {
        sums[kind] ??= {};
        sums[kind][name] = (sums[kind][name] ?? 0) + weight / all.length;
      }
  return Object.fromEntries(
    Object.entries(sums).map(([kind, own]) => [
      kind,
      Object.fromEntries(Object.entries(own).map(([name, weight]) => [name, rounded(weight)])),
    ]),
  );
}

function scaled(tree: NamedTree, by: number): NamedTree {
  if (typeof tree === 'number') return rounded(tree * by);
  const [feature, yes, no] = tree;
  return [feature, scaled(yes, by), scaled(no, by)];
}

const rounded = (worth: number): number => Math.round(worth * 1e4) / 1e4;
