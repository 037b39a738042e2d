import { expect, test } from 'vitest';
import { meanRanker } from './mean.ts';

test('a mean ranker says what its parts say on average', () => {
  const mean = meanRanker([
    { weights: { all: { near: 1 } }, trees: [['subject', 2, 0]] },
    { weights: { all: { near: 2, far: 1 } }, trees: [-1] },
  ]);
  expect(mean).toEqual({ weights: { all: { near: 1.5, far: 0.5 } }, trees: [['subject', 1, 0], -0.5] });
});
