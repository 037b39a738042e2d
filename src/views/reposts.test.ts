import { expect, it } from 'vitest';
import { repostsOf } from './reposts.ts';

const pair = { a: 'x', b: 'y', overlap: 0.9, from: null, credited: false };

it('puts the one that carries the words first, and the one they come from second', () => {
  expect(repostsOf([{ ...pair, from: 'x' }])[0]!.articles).toEqual(['y', 'x']);
  expect(repostsOf([{ ...pair, from: 'y' }])[0]!.articles).toEqual(['x', 'y']);
});

it('does not call a shared sentence a repost', () => {
  expect(repostsOf([{ ...pair, overlap: 0.1 }])).toEqual([]);
});
