import { expect, it } from 'vitest';
import { decodeMatrices, encodeMatrices, newRowReader, quantize } from './matrix-file.ts';

it('keeps matrices, lists and labels, each row to a share of its largest number', () => {
  const floats = Float32Array.of(0.5, -1, 0.25, 100, 50, -25);
  const file = decodeMatrices(
    encodeMatrices({
      labels: ['nsubj', 'obj'],
      matrices: { fine: quantize(floats, 0, 2, 3, 16), coarse: quantize(floats, 0, 2, 3, 8) },
      numbers: { words: Int32Array.of(-7, 12) },
    }),
  );
  expect([file.labels, [...file.numbers.words!]]).toEqual([
    ['nsubj', 'obj'],
    [-7, 12],
  ]);
  for (const [name, share] of [
    ['fine', 1e-4],
    ['coarse', 1e-2],
  ] as const) {
    const read = newRowReader(file.matrices[name]!);
    const row = new Float32Array(3);
    read(1, row, 0);
    row.forEach((number, i) => {
      expect(Math.abs(number - floats[3 + i]!)).toBeLessThan(100 * share);
    });
  }
});
