/** Writes the matrix at `from` with its rows and columns exchanged at `to`. */
export function turn(floats: Float32Array, from: number, rows: number, columns: number, to: number): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      floats[to + column * rows + row] = floats[from + row * columns + column]!;
    }
  }
}
