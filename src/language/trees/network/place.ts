import type { Arena } from '../../weights/arena.ts';
import { type Matrix, newRowReader } from '../../weights/matrix-file.ts';

/** The matrix in an arena, as floats. */
export function placeFloats(arena: Arena, matrix: Matrix): number {
  const at = arena.take(matrix.rows * matrix.columns);
  const read = newRowReader(matrix);
  for (let row = 0; row < matrix.rows; row++) read(row, arena.floats, at + row * matrix.columns);
  return at;
}

/** The matrix in 16 bits, so many of them behind the point. */
export function placeShorts(arena: Arena, { rows, columns, values, scales }: Matrix, bits: number): number {
  const at = arena.take((rows * columns) / 2);
  for (let row = 0; row < rows; row++) {
    const scale = scales[row]! * 2 ** bits;
    const from = row * columns;
    for (let i = 0; i < columns; i++) arena.shorts[2 * at + from + i] = Math.round(scale * values[from + i]!);
  }
  return at;
}
