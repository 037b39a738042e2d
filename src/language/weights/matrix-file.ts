import { sharedMemory } from './shared-memory.ts';

/** Whole numbers of 8 or 16 bits, row after row, and what a row's numbers are multiplied by. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array | Int16Array;
  readonly scales: Float32Array;
}

/** Matrices and lists of whole numbers by name, and labels. */
export interface MatrixFile {
  readonly labels: readonly string[];
  readonly matrices: Readonly<Record<string, Matrix>>;
  readonly numbers: Readonly<Record<string, Int32Array>>;
}

interface Header {
  readonly labels: readonly string[];
  readonly matrices: readonly (readonly [name: string, rows: number, columns: number, bits: number])[];
  readonly numbers: readonly (readonly [name: string, length: number])[];
}

const align = (at: number): number => (at + 3) & ~3;

/**
 * Layout, little-endian, each part at a multiple of four bytes: the header's length (uint32) and the header (JSON); for
 * each matrix its scales (float32) and its values; then each list of numbers (int32).
 */
export function encodeMatrices({ labels, matrices, numbers }: MatrixFile): Uint8Array {
  const header: Header = {
    labels,
    matrices: Object.entries(matrices).map(([name, { rows, columns, values }]) => [
      name,
      rows,
      columns,
      8 * values.BYTES_PER_ELEMENT,
    ]),
    numbers: Object.entries(numbers).map(([name, list]) => [name, list.length]),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: ArrayBufferView[] = [
    Uint32Array.of(json.length),
    json,
    ...Object.values(matrices).flatMap(({ scales, values }) => [scales, values]),
    ...Object.values(numbers),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + align(part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += align(part.byteLength);
  }
  return bytes;
}

/** The parts are views of one block of memory that threads share. */
export function decodeMatrices(bytes: Uint8Array): MatrixFile {
  const buffer = sharedMemory(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  const length = new Uint32Array(buffer, 0, 1)[0]!;
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  let at = align(4 + length);
  const take = (size: number): number => {
    const from = at;
    at += align(size);
    return from;
  };
  const matrices: Record<string, Matrix> = {};
  for (const [name, rows, columns, bits] of header.matrices) {
    const scales = new Float32Array(buffer, take(4 * rows), rows);
    const count = rows * columns;
    const values =
      bits === 8 ? new Int8Array(buffer, take(count), count) : new Int16Array(buffer, take(2 * count), count);
    matrices[name] = { rows, columns, values, scales };
  }
  const numbers: Record<string, Int32Array> = {};
  for (const [name, count] of header.numbers) numbers[name] = new Int32Array(buffer, take(4 * count), count);
  return { labels: header.labels, matrices, numbers };
}

/** A matrix of floats in numbers of so many bits, each row by its largest. */
export function quantize(
  floats: Float32Array,
  from: number,
  rows: number,
  columns: number,
  bits: 8 | 16,
): Matrix {
  const most = 2 ** (bits - 1) - 1;
  const values = bits === 8 ? new Int8Array(rows * columns) : new Int16Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const numbers = floats.subarray(from + row * columns, from + (row + 1) * columns);
    const largest = numbers.reduce((sum, number) => Math.max(sum, Math.abs(number)), 0);
    scales[row] = largest / most;
    if (largest > 0)
      for (let i = 0; i < columns; i++)
        values[row * columns + i] = Math.round((numbers[i]! / largest) * most);
  }
  return { rows, columns, values, scales };
}

/** Adds a row of a matrix to the floats at `at`. */
export type RowReader = (row: number, floats: Float32Array, at: number) => void;

export const newRowReader =
  ({ values, scales, columns }: Matrix): RowReader =>
  (row, floats, at) => {
    const scale = scales[row]!;
    const from = row * columns;
    for (let i = 0; i < columns; i++) floats[at + i]! += scale * values[from + i]!;
  };
