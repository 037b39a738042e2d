import { expect, test } from 'vitest';
import { type NamedTree, plantTrees, walkTrees } from './trees.ts';

const TREES: readonly NamedTree[] = [['near', ['subject', 2, 1], -1], 0.5];

test('each tree is walked to a leaf, and the leaves are summed', () => {
  const trees = plantTrees(TREES, ['subject', 'near']);
  expect(walkTrees(trees, Uint8Array.of(1, 1))).toBe(2.5);
  expect(walkTrees(trees, Uint8Array.of(0, 1))).toBe(1.5);
  expect(walkTrees(trees, Uint8Array.of(1, 0))).toBe(-0.5);
});

test('a feature that nobody reads any more never holds', () => {
  expect(walkTrees(plantTrees(TREES, ['subject']), Uint8Array.of(1))).toBe(-0.5);
});
