import { expect, test } from 'vitest';
import { chanceOf } from '../../src/article/roles/model/forest.ts';
import { boost, type Sample } from './boosting.ts';

const SETTINGS = { trees: 30, leaves: 4, rate: 0.3, least: 0.1, penalty: 0.1 };

/** Yes where two numbers are both above a half: neither alone tells. */
const samples: Sample[] = Array.from({ length: 400 }, (_, i) => {
  const [a, b] = [(i % 20) / 20, Math.floor(i / 20) / 20];
  return { row: Float64Array.of(a, b, 1), right: a >= 0.5 && b >= 0.5, weight: 1 };
});

test('what takes two features to tell is learned', () => {
  const forest = boost(samples, SETTINGS);
  const wrong = samples.filter(({ row, right }) => chanceOf(forest, row) >= 0.5 !== right);
  expect(wrong.length).toBeLessThan(20);
});

test('the same samples make the same trees', () => {
  expect(boost(samples, SETTINGS)).toEqual(boost(samples, SETTINGS));
});

test('samples of no weight teach nothing', () => {
  const half = samples.map((s) => ({ ...s, right: s.weight === 1, weight: s.right ? 1 : 0 }));
  expect(chanceOf(boost(half, SETTINGS), Float64Array.of(0, 0, 1))).toBeGreaterThan(0.9);
});
