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

it('tells of the first source alone where a page shares words with two that have them from there', () => {
  const reposts = repostsOf([
    { ...pair, a: 'blog', b: 'wire', from: 'wire' },
    { ...pair, a: 'gazette', b: 'wire', from: 'wire' },
    { ...pair, a: 'gazette', b: 'blog', from: 'blog' },
  ]);
  expect(reposts.map(({ articles }) => articles)).toEqual([
    ['blog', 'wire'],
    ['gazette', 'wire'],
  ]);
});
