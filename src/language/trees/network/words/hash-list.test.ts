import { expect, it } from 'vitest';
import { indexOfHash, readHashes } from './hash-list.ts';

it('finds hashes and nothing else', () => {
  const known = [-(2 ** 31), -(2 ** 20) - 1, -(2 ** 20), -1, 0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 31 - 1];
  const list = readHashes(Int32Array.from(known));
  expect(known.map((hash) => indexOfHash(list, hash))).toEqual(known.map((_, at) => at));
  expect([-2, 2, 2 ** 20 + 1, 2 ** 31 - 2].map((hash) => indexOfHash(list, hash))).toEqual([-1, -1, -1, -1]);
});
