import { describe, expect, it } from 'vitest';
import { isProjectiveTree } from './is-tree.ts';
import { bestProjective } from './projective.ts';

const WORDS = 5;
const COLUMNS = 8;

/** Every way to give five words heads. */
function* allHeads(): Generator<Int16Array> {
  for (let code = 0; code < (WORDS + 1) ** WORDS; code++) {
    yield Int16Array.from(
      { length: WORDS },
      (_, word) => Math.floor(code / (WORDS + 1) ** word) % (WORDS + 1),
    );
  }
}

const sumOf = (scores: Float32Array, heads: Int16Array): number =>
  heads.reduce((sum, head, word) => sum + scores[word * COLUMNS + head]!, 0);

describe('the best tree without crossing arcs', () => {
  it.each([1, 2, 3])('is the best of all, try %i', (seed) => {
    const scores = Float32Array.from({ length: WORDS * COLUMNS }, (_, i) => Math.sin(seed * 31 + i * i));
    for (let word = 0; word < WORDS; word++) scores[word * COLUMNS + word] = -1e9;
    let best = -Infinity;
    for (const heads of allHeads()) if (isProjectiveTree(heads)) best = Math.max(best, sumOf(scores, heads));
    const found = bestProjective(scores, 0, COLUMNS, WORDS);
    expect(isProjectiveTree(found)).toBe(true);
    expect(sumOf(scores, found)).toBeCloseTo(best, 4);
  });
});

describe('a projective tree', () => {
  it.each([
    ['a chain', [1, 2, 3], true],
    ['two roots', [3, 3, 1], false],
    ['a circle', [1, 0, 3], false],
    ['arcs that cross', [2, 3, 4, 4], false],
    ['a root under an arc', [2, 3, 1], false],
  ])('%s', (_, heads, expected) => expect(isProjectiveTree(Int16Array.from(heads))).toBe(expected));
});
