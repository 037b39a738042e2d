import { expect, test } from 'vitest';
import { FEATURES } from '../../src/identity/rank/features.ts';
import { fitWeights } from './fit.ts';
import { layOut, type RankExample } from './rows.ts';
import { growTrees } from './trees.ts';

const rowOf = (...held: number[]): Uint8Array => {
  const row = new Uint8Array(FEATURES.length);
  for (const feature of held) row[feature] = 1;
  return row;
};

/** Feature 0 speaks for a candidate, but not where 1 holds too. */
const EXAMPLES: RankExample[] = Array.from({ length: 400 }, (_, i) => {
  const both = i % 2 === 0;
  const candidates = [
    { row: both ? rowOf(0, 1) : rowOf(0), right: !both },
    { row: both ? rowOf(1) : rowOf(2), right: both },
  ];
  return { kind: 1, weight: 1, candidates };
});

const SETTINGS = {
  trees: 20,
  depth: 2,
  rate: 0.3,
  least: 1,
  penalty: 1,
  features: 1,
  examples: 0.8,
  seed: 1,
};

test('weights and trees are the same each time, and trees tell what weights alone cannot', () => {
  const data = layOut(EXAMPLES);
  const weights = fitWeights(data, 1);
  const trees = growTrees(data, weights, SETTINGS);
  expect(growTrees(data, fitWeights(data, 1), SETTINGS)).toEqual(trees);
  expect(JSON.stringify(trees)).toContain(FEATURES[0]![0]);
});
