import type { Arena } from '../../weights/arena.ts';
import { type Matrix, newRowReader } from '../../weights/matrix-file.ts';

/** The matrix in an arena, as floats. */
export function placeFloats(arena: Arena, matrix: Matrix): number {
  const at = arena.take(matrix.rows * matrix.columns);
  const read = newRowReader(matrix);
  for (let row = 0; row < matrix.rows; row++) read(row, arena.floats, at + row * matrix.columns);
  return at;
}

/** Rows of a matrix in 16 bits, so many of them behind the point; each is made when it is first asked for. */
export interface ShortRows {
  readonly at: number;
  readonly matrix: Matrix;
  readonly bits: number;
  readonly made: Uint8Array;
}

export const newShortRows = (arena: Arena, matrix: Matrix, bits: number): ShortRows => ({
  at: arena.take((matrix.rows * matrix.columns) / 2),
  matrix,
  bits,
  made: new Uint8Array(matrix.rows),
});

/** Where a row stands in the arena. */
export function placeOfRow(arena: Arena, { at, matrix, bits, made }: ShortRows, row: number): number {
  const from = row * matrix.columns;
  const place = at + from / 2;
  if (made[row] === 0) {
    made[row] = 1;
    const scale = matrix.scales[row]! * 2 ** bits;
    for (let i = 0; i < matrix.columns; i++)
      arena.shorts[2 * place + i] = Math.round(scale * matrix.values[from + i]!);
  }
  return place;
}
