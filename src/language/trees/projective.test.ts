import { describe, expect, it } from 'vitest';
import { newArena } from '../weights/arena.ts';
import { isProjectiveTree } from './is-tree.ts';
import { bestProjective, halvesOf } from './projective.ts';

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

function bestOf(numbers: Float32Array, length: number, columns: number): Int16Array {
  const arena = newArena(numbers.length + halvesOf(length) + 8);
  const scores = arena.take(numbers.length);
  arena.floats.set(numbers, scores);
  return bestProjective(arena, { scores, columns, length, halves: arena.take(halvesOf(length)) });
}

describe('the best tree without crossing arcs', () => {
  it.each([1, 2, 3])('is the best of all, try %i', (seed) => {
    const scores = Float32Array.from({ length: WORDS * COLUMNS }, (_, i) => Math.sin(seed * 31 + i * i));
    for (let word = 0; word < WORDS; word++) scores[word * COLUMNS + word] = -1e9;
    let best = -Infinity;
    for (const heads of allHeads()) if (isProjectiveTree(heads)) best = Math.max(best, sumOf(scores, heads));
    const found = bestOf(scores, WORDS, COLUMNS);
    expect(isProjectiveTree(found)).toBe(true);
    expect(sumOf(scores, found)).toBeCloseTo(best, 4);
  });

  it.each([1, 2, 3, 4, 6, 7, 23, 40, 128])('is one of %i words, the same after any other', (length) => {
    const columns = length + 1;
    const gold = Int16Array.from({ length }, (_, word) =>
      word === 0 ? length : word - 1 - ((word * 7) % Math.min(word, 3)),
    );
    const tree = isProjectiveTree(gold) ? gold : gold.map((_, word) => (word === 0 ? length : word - 1));
    const scores = Float32Array.from({ length: length * columns }, (_, i) => Math.sin(i * i));
    tree.forEach((head, word) => {
      scores[word * columns + head] = 5;
    });
    expect(bestOf(scores, length, columns)).toEqual(tree);
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
